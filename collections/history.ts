import type { CollectionConfig } from 'payload'

/** Payload's screens of what has drafts, with ours in place of its button that publishes. */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  const { admin, versions } = collection
  if (typeof versions !== 'object' || !versions.drafts) return collection
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...admin?.components?.edit,
          PublishButton: '@/src/components/platform/PublishButton#PublishButton',
        },
      },
    },
  }
}
