import type { AccessResult, Where } from 'payload'

/** What an operation is about, by id or by a filter, within a rule; nothing where the rule lets nobody in. */
export const askedIn = (
  { id, where }: { id?: unknown; where?: Where },
  within: AccessResult,
): Where | undefined => {
  const asked = id === undefined ? structuredClone(where) : { id: { equals: id } }
  if (!asked || within === false) return undefined
  return within === true ? asked : { and: [asked, within] }
}
