import type { EntityRule } from '@/src/domain/platform/document/rule'

type Deliverable = { file?: unknown; link?: string | null }

/** A deliverable can be opened: it has a file, a link, or both. */
export const deliverableProblem: EntityRule<Deliverable> = ({ file, link }) =>
  file || link
    ? undefined
    : {
        path: 'link',
        message: {
          fr: 'Joignez un fichier ou donnez un lien.',
          en: 'Attach a file or give a link.',
        },
      }
