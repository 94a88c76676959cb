import type { Problem } from '@/src/domain/platform/text/bilingual'

/** A deliverable can be opened: it has a file, a link, or both. */
export const deliverableProblem = (deliverable: {
  file?: unknown
  link?: string | null
}): Problem | undefined =>
  deliverable.file || deliverable.link
    ? undefined
    : {
        path: 'link',
        message: {
          fr: 'Joignez un fichier ou donnez un lien.',
          en: 'Attach a file or give a link.',
        },
      }
