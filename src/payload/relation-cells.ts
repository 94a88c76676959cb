import { type SanitizedConfig, traverseFields } from 'payload'

const Cell = '@/src/components/platform/RelationCell#RelationCell'

/**
 * Names what a document relates to as soon as a list or a table is drawn. Payload 3.90 writes « — »,
 * which says that there is nothing, until a row is scrolled into view, and on paper for good.
 */
export const namingRelations = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, fields } of config.collections)
    if (!slug.startsWith('payload-'))
      traverseFields({
        fields,
        callback: ({ field }) => {
          if (field.type === 'relationship' || field.type === 'upload')
            field.admin = { ...field.admin, components: { Cell, ...field.admin?.components } }
        },
      })
  return config
}
