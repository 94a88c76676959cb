import { runNode } from '../support/child'
import { setUpMongo, startMongo } from '../support/mongodb'
import { onTheirOwnCores } from './cores'
import { median } from './figures'
import { hasGenerators, wrk } from './generators'
import { ask, graphql, type Question, uncached } from './questions'
import { environmentOf, npmStart, startServer } from './server'

/** Requests a second of what is cached on MongoDB, where each asks for the last write, and made anew. */
export type MongoCost = { name: string; cached: number; anew: number }

/** How many times as many are promised of what is cached. */
export const leastOnMongo = 2

const rounds = 3
const seconds = 3

const get = (path: string): Question => ({ method: 'GET', path, headers: [] })

const questions: [string, Question][] = [
  ['53 actions with their orientation', get('/api/actions?limit=53&depth=1')],
  ['the progress of everything', get('/api/strategy/progress')],
  ['GraphQL: orientations → actions → milestones', ask(graphql)],
]

const seeded = async (environment: Record<string, string>) => {
  const seed = ['--conditions=production', '--import', 'tsx', 'scripts/seed.ts']
  if ((await runNode(seed, environment)) !== 0) throw new Error('MongoDB could not be seeded.')
}

/** On the server of the tests, with the sample data; nothing where no generator is there. */
export const measureMongo = async (directory: string): Promise<MongoCost[]> => {
  if (!(await hasGenerators())) return []
  await setUpMongo()
  const mongo = await startMongo()
  const place = { directory, database: mongo.url }
  try {
    await seeded(environmentOf({ ...place, port: 0, origin: 'http://127.0.0.1' }))
    const server = await startServer({ ...npmStart(), ...place, name: 'mongo' })
    const askFor = (question: Question) =>
      wrk(`${server.origin}${question.path}`, question, { seconds, directory })
    try {
      return await onTheirOwnCores([server], async () => {
        const costs: MongoCost[] = []
        for (const [name, question] of questions) {
          const cached: number[] = []
          const anew: number[] = []
          for (let round = 0; round <= rounds; round += 1) {
            const headers = [...question.headers, ...uncached]
            const perSecond = [await askFor(question), await askFor({ ...question, headers })]
            if (round === 0) continue // for the compiler
            cached.push(perSecond[0] ?? 0)
            anew.push(perSecond[1] ?? 0)
          }
          costs.push({ name, cached: median(cached), anew: median(anew) })
        }
        return costs
      })
    } finally {
      await server.stop()
    }
  } finally {
    await mongo.stop()
  }
}
