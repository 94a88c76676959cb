import { createLocalReq, type Payload } from 'payload'

/** Takes out the messages that other tests left: they are not for this one's workers to send. */
export const emptyOutbox = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  await payload.db.deleteMany({ collection: 'messages', where: {}, req })
}
