import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'

const sampleCollections = ['milestones', 'deliverables', 'media', 'organisations', 'users'] as const

/**
 * Takes the sample data away, all or nothing: what is a sample is deleted, in the trash included;
 * a real action with a sample follow-up stays and loses it.
 */
export const removeDemo = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  await inTransaction(await createLocalReq({}, payload), async (req) => {
    const { docs: cleared } = await payload.update({
      collection: 'actions',
      where: { sampleFollowUp: { equals: true } },
      data: {
        sampleFollowUp: false,
        status: 'upcoming',
        priority: 'normal',
        leadDepartment: null,
        leadUsers: [],
        startDate: null,
        endDate: null,
        blocked: { reason: null, remedy: null, helper: null },
      },
      depth: 0,
      trash: true,
      overrideAccess: true, // the command acts for nobody
      req,
    })
    say(`  actions        ${String(cleared.length)} cleared of their sample follow-up`)

    for (const collection of sampleCollections) {
      const { docs, errors } = await payload.delete({
        collection,
        where: { sample: { equals: true } },
        depth: 0,
        trash: true,
        overrideAccess: true, // the command acts for nobody
        req,
      })
      const [problem] = errors
      if (problem) throw new Error(`${collection}: ${problem.message}`)
      say(`  ${collection.padEnd(14)} ${String(docs.length)} deleted`)
    }
  })
}
