import type { CollectionConfig } from 'payload'

import { updatedByField } from './fields/updated-by'
import { signVersion } from './hooks/sign-version'

const screens = '@/src/components/platform'

/** What was refused is still to be saved, whatever Payload's form says. */
export const withUnsaved = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const { edit } = admin?.components ?? {}
  const beforeDocumentControls = [
    ...(edit?.beforeDocumentControls ?? []),
    `${screens}/KeepModified#KeepModified`,
  ]
  const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } }
  return { ...collection, admin: { ...admin, components } }
}

/**
 * What has a history says who wrote each version, and shows it; what has drafts is published by a
 * button of ours.
 */
export const withHistory = (collection: CollectionConfig): CollectionConfig => {
  const { admin, fields, hooks, versions } = collection
  if (!versions) return collection
  const { components } = admin ?? {}
  const hasDrafts = typeof versions === 'object' && versions.drafts
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          ...(hasDrafts && { PublishButton: `${screens}/PublishButton#PublishButton` }),
        },
        views: {
          ...components?.views,
          edit: { versions: { Component: `${screens}/HistoryView#HistoryView` } },
        },
      },
    },
    hooks: { ...hooks, beforeChange: [...(hooks?.beforeChange ?? []), signVersion] },
    fields: [...fields, updatedByField],
  }
}
