import type { CollectionConfig } from 'payload'

import { readAddress } from '@/src/domain/platform/web/read-address'

import { eachCollection } from './each-collection'

const folder = '@/src/components/platform/read'

const listNotice = '@/src/components/platform/ListNotice#ListNotice'

/** Before what any collection of its own puts there. */
const documentHead = `${folder}/DocumentHead#DocumentHead`

/** From a list one reads; from the trash one puts back. */
const formatDocURL: NonNullable<CollectionConfig['admin']>['formatDocURL'] = ({
  collectionSlug,
  defaultURL,
  doc,
  viewType,
}) => (viewType === 'trash' ? defaultURL : readAddress(collectionSlug, String(doc.id)))

/**
 * A document opens on a page to read, its form on demand. Payload 3.90 opens the form, and shows it with
 * every field disabled to those who may not write. What is a sample is said once on top of a list.
 */
export const readFirst = eachCollection((collection) => {
  const { components } = collection.admin ?? {}
  const history = components?.views?.edit?.versions
  return {
    ...collection,
    admin: {
      ...collection.admin,
      formatDocURL,
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), listNotice],
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            documentHead,
            ...(components?.edit?.beforeDocumentControls ?? []),
          ],
        },
        views: {
          ...components?.views,
          edit: {
            ...(history && { versions: history }),
            default: { Component: `${folder}/WriteOrRead#WriteOrRead` },
          },
        },
      },
    },
  }
})
