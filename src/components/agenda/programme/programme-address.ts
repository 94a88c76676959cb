/** Where the programme of an event is built; without one, of the event that is worked on. */
export const programmeAddress = (event?: string): string =>
  event === undefined ? '/admin/programme' : `/admin/programme/${encodeURIComponent(event)}`

/** Where the programme of an event goes out to files, and comes in from them. */
export const programmeFilesAddress = (event: string): string =>
  `/admin/import/programme?event=${encodeURIComponent(event)}`
