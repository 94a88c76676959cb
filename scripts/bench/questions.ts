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

/** A cookie that names nobody: the answer is the same, and ours is not cached. */
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
  const one = `/api/actions/${action}`
  const list = '/api/actions?limit=53&depth=1'
  return [
    { name: 'one action', question: get(one), target: 1.3 },
    { name: '53 actions with their orientation', question: get(list), target: 1.3 },
    {
      name: 'one orientation with its actions',
      question: get(`/api/orientations/${orientation}?depth=1`),
      target: 1.3,
    },
    {
      name: '200 of 1 000 places, the most that REST gives at once',
      question: get('/api/tiers-lieux?limit=200&depth=0'),
      target: 1.3,
    },
    { name: 'GraphQL: orientations → actions → milestones', question: ask(graphql), target: 1.3 },
    { name: 'GraphQL: 60 sessions → speakers', question: ask(speakers), target: 1.3 },
    { name: 'one action, made anew', question: get(one, uncached) },
    { name: '53 actions, made anew', question: get(list, uncached) },
    { name: 'GraphQL: orientations, made anew', question: ask(graphql, uncached) },
    { name: 'GraphQL: sessions, made anew', question: ask(speakers, uncached) },
  ]
}
