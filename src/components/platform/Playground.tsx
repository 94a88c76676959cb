'use client'

import dynamic from 'next/dynamic'

import 'graphiql/style.css'
import styles from './Playground.module.css'

// Drawn by the browser alone: its editor asks for a document as soon as it is loaded.
const GraphiQL = dynamic(async () => (await import('graphiql')).GraphiQL, { ssr: false })

const example = `# What is published, and for staff the rest.
{
  Orientations(limit: 13, sort: "number") {
    docs {
      number
      title
      actions(sort: "rank") {
        docs {
          code
          title
        }
      }
    }
  }
}
`

const fetcher = async (query: object): Promise<unknown> => {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(query),
  })
  return response.json()
}

/** GraphiQL on our own API, signed in as whoever opens it. */
export const Playground = () => (
  <main className={styles.playground}>
    <GraphiQL fetcher={fetcher} defaultQuery={example} />
  </main>
)
