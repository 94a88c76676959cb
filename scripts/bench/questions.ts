/** What a server is asked again and again. */
export type Question = {
  method: 'GET' | 'POST'
  path: string
  headers: readonly string[]
  body?: string
}

export type Subject = {
  name: string
  question: Question
  /** How many times the requests per second of a bare Payload we promise; none where we only tell. */
  target?: number
}

const promised = 2

/** A cookie that names nobody: the answer is the same, and ours is not answered from the cache. */
export const uncached = ['cookie=bench=1']

export const isMadeAnew = ({ question }: Subject): boolean =>
  uncached.every((header) => question.headers.includes(header))

export const graphql = `{
  Orientations(limit: 13, sort: "number") {
    docs {
      number
      title
      actions(limit: 20) {
        docs {
          code
          title
          status
          milestones(limit: 10) { docs { label dueDate doneDate } }
        }
      }
    }
  }
}`

const get = (path: string, headers: readonly string[] = []): Question => ({
  method: 'GET',
  path,
  headers,
})

const speakers = `{
  EventSessions(limit: 60, sort: "code", where: { code: { contains: "BENCH" } }) {
    docs { title start speakers { name } }
  }
}`

export const ask = (query: string, headers: readonly string[] = []): Question => ({
  method: 'POST',
  path: '/api/graphql',
  headers: ['content-type=application/json', ...headers],
  body: JSON.stringify({ query }),
})

/** What is measured, given what to read. */
export const subjectsFor = ({
  action,
  orientation,
}: Record<'action' | 'orientation', string>): Subject[] => {
  const questions: [string, (headers?: readonly string[]) => Question][] = [
    ['one action', (headers) => get(`/api/actions/${action}`, headers)],
    [
      '53 actions with their orientation',
      (headers) => get('/api/actions?limit=53&depth=1', headers),
    ],
    [
      'one orientation with its actions',
      (headers) => get(`/api/orientations/${orientation}?depth=1`, headers),
    ],
    [
      '200 of 1 000 places, the most that REST gives at once',
      (headers) => get('/api/tiers-lieux?limit=200&depth=0', headers),
    ],
    ['GraphQL: orientations → actions → milestones', (headers) => ask(graphql, headers)],
    ['GraphQL: 60 sessions → speakers', (headers) => ask(speakers, headers)],
  ]
  return [
    ...questions.map(([name, question]) => ({ name, question: question(), target: promised })),
    ...questions.map(([name, question]) => ({
      name: `${name}, made anew`,
      question: question(uncached),
      target: promised,
    })),
  ]
}
