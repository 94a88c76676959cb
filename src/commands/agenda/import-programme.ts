import { type Importer, importing } from '@/src/commands/platform/import'
import { readProgrammeFile } from '@/src/queries/agenda/import/read-file'
import { programmeSubject } from '@/src/queries/agenda/import/subject'
import type { IntoEvent } from '@/src/queries/agenda/import/tables'

/** The programme of an event, from any file. */
export const importingInto = (event: IntoEvent): Importer => ({
  ...importing(programmeSubject(event)),
  readFile: (name, bytes) => readProgrammeFile(name, bytes, event),
})
