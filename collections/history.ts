import type { CollectionConfig } from 'payload'

import { updatedByField } from './fields/updated-by'
import { signVersion } from './hooks/sign-version'

/**
 * What has a history says who wrote each version, and shows it; what has drafts is published by a
 * button of ours.
 */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  const { admin, fields, hooks, versions } = collection
  if (!versions) return collection
  const { components } = admin ?? {}
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          ...(typeof versions === 'object' &&
            versions.drafts && {
              PublishButton: '@/src/components/platform/PublishButton#PublishButton',
            }),
        },
        views: {
          ...components?.views,
          edit: { versions: { Component: '@/src/components/platform/HistoryView#HistoryView' } },
        },
      },
    },
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), signVersion] },
    fields: [...fields, updatedByField],
  }
}
