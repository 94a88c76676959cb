/** What a server is asked again and again. */
export type Question = { method: 'GET' | 'POST'; path: string; headers: string[]; body?: string }

export type Subject = {
  name: string
  question: Question
  /** How many times the requests per second of a bare Payload we promise; none where we only tell. */
  target?: number
}

/** A cookie that names nobody: the answer is the same, and ours is not kept. */
const notKept = ['cookie=bench=1']

const graphql = `{
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

const get = (path: string, headers: string[] = []): Question => ({ method: 'GET', path, headers })

/** What is measured, given an action to read. */
export const subjectsFor = (action: string): Subject[] => {
  const one = `/api/actions/${action}`
  const list = '/api/actions?limit=53&depth=1'
  const tree: Question = {
    method: 'POST',
    path: '/api/graphql',
    headers: ['content-type=application/json'],
    body: JSON.stringify({ query: graphql }),
  }
  return [
    { name: 'one action', question: get(one), target: 1.3 },
    { name: '53 actions with their orientation', question: get(list), target: 1.3 },
    { name: 'GraphQL: orientations → actions → milestones', question: tree, target: 1.3 },
    { name: 'one action, made anew', question: get(one, notKept) },
    { name: '53 actions, made anew', question: get(list, notKept) },
  ]
}
