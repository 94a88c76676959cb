import { z } from 'zod'

const page = z.object({ docs: z.array(z.object({ id: z.string(), label: z.string() })) })
const first = z.object({ docs: z.tuple([z.object({ id: z.string() })]) })
const created = z.object({ doc: z.object({ id: z.string() }) })

export type Account = { email: string; password: string }

/** Signs in, and writes milestones of one action. */
export const writerOn = async (origin: string, account: Account) => {
  const json = { 'content-type': 'application/json' }
  const signedIn = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(account),
  })
  const [cookie = ''] = signedIn.headers.getSetCookie()[0]?.split(';') ?? []
  const headers = { ...json, cookie, origin }

  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${origin}${path}`, { headers })).json()
  const send = (method: 'POST' | 'PATCH', path: string, body: object) =>
    fetch(`${origin}${path}`, { method, headers, body: JSON.stringify(body) })

  const [action] = first.parse(await read('/api/actions?limit=1&depth=0')).docs
  const milestone = { action: action.id, dueDate: '2018-03-31T12:00:00.000Z', _status: 'published' }

  return {
    create: (label: string) => send('POST', '/api/milestones', { ...milestone, label }),
    rename: (id: string, label: string) => send('PATCH', `/api/milestones/${id}`, { label }),
    /** The label of each milestone whose label begins like this. */
    labels: async (beginning: string) => {
      const { docs } = page.parse(await read('/api/milestones?limit=1000&depth=0'))
      return new Map(
        docs.filter(({ label }) => label.startsWith(beginning)).map(({ id, label }) => [id, label]),
      )
    },
  }
}

export type Writer = Awaited<ReturnType<typeof writerOn>>

/** The id of what an answer says was created. */
export const createdIn = async (response: Response) => created.parse(await response.json()).doc.id
