import { createLocalReq, getPayload } from 'payload'
import { z } from 'zod'

import config from '@/payload.config'

import { writeNumber } from './writes-in-turn'

/** Run by `startWriter`: writes one document in turn, and says each write once it was answered. */
const asked = z
  .object({ collection: z.literal('orientations'), id: z.string(), writes: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''))

const say = (answered: number) => process.stdout.write(`answered ${String(answered)}\n`)

const payload = await getPayload({ config })
const { collection, id } = asked
say(0)
for (let n = 1; n <= asked.writes; n += 1) {
  const req = await createLocalReq({}, payload)
  const data = writeNumber(n)
  await payload.update({ collection, id, data, trash: true, overrideAccess: true, req })
  say(n)
}
await payload.destroy()
process.exit(0)
