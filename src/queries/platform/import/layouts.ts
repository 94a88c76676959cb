import type { CollectionSlug, FlattenedField } from 'payload'

import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import type { Column, ColumnType, Layout, Spellings } from '@/src/domain/platform/import/layout'
import { boundsOf } from '@/src/payload/field-bounds'

import { isCollection, mayRead, type Scope } from './scope'
import type { Subject } from './subject'

const isFunction = (label: unknown): label is (args: object) => unknown =>
  typeof label === 'function'

const textIn = (label: unknown, language: Language, { req }: Scope): string | undefined => {
  if (isFunction(label)) {
    const said = label({ i18n: { ...req.i18n, language }, t: req.t })
    return typeof said === 'string' ? said : undefined
  }
  if (typeof label === 'string') return label
  const words: unknown =
    typeof label === 'object' && label ? Reflect.get(label, language) : undefined
  return typeof words === 'string' ? words : undefined
}

/** A label of the configuration, which is a text, texts by language, or a function. */
const bilingual = (label: unknown, name: string, scope: Scope): Bilingual => ({
  fr: textIn(label, 'fr', scope) ?? name,
  en: textIn(label, 'en', scope) ?? name,
})

/** Payload's own field, whose labels are functions. */
const status: Column = {
  path: '_status',
  label: { fr: 'Publication', en: 'Publication' },
  type: {
    is: 'choice',
    choices: {
      draft: { fr: 'Brouillon', en: 'Draft' },
      published: { fr: 'Publié', en: 'Published' },
    },
  },
  required: true,
  hasDefault: true,
}

const typeOf = (
  field: FlattenedField,
  scope: Scope,
  spellings: Spellings | undefined,
): ColumnType => {
  switch (field.type) {
    case 'date':
      return { is: 'day' }
    case 'number':
      return { is: field.name.endsWith('Cents') ? 'cents' : 'number' }
    case 'checkbox':
      return { is: 'yes-no' }
    case 'select': {
      const choices = field.options.map((option) =>
        typeof option === 'string'
          ? ([option, { fr: option, en: option }] as const)
          : ([option.value, bilingual(option.label, option.value, scope)] as const),
      )
      return field.hasMany
        ? {
            is: 'choices',
            choices: Object.fromEntries(choices),
            ...(spellings && { spellings }),
          }
        : { is: 'choice', choices: Object.fromEntries(choices) }
    }
    case 'array': {
      const names = field.flattenedFields.map(({ name }) => name)
      return { is: 'texts', of: names.filter((name) => name !== 'id') }
    }
    case 'richText':
      return { is: 'paragraphs' }
    case 'relationship':
      return {
        is: field.hasMany ? 'references' : 'reference',
        to: [field.relationTo].flat()[0] ?? '',
      }
    default:
      return { is: 'text' }
  }
}

const fieldAt = (fields: readonly FlattenedField[], path: string): FlattenedField[] => {
  const [name = '', ...others] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field) return []
  return others.length > 0 && field.type === 'group'
    ? [field, ...fieldAt(field.flattenedFields, others.join('.'))]
    : [field]
}

const isReadable = async (field: FlattenedField, { req, overrideAccess }: Scope) =>
  overrideAccess ||
  !('access' in field) ||
  !field.access?.read ||
  (await field.access.read({ req }))

const columnAt = async (
  { synonyms, spellings, columns }: Subject,
  slug: CollectionSlug,
  path: string,
  scope: Scope,
): Promise<Column[]> => {
  const { flattenedFields, versions } = scope.req.payload.collections[slug].config
  if (path === '_status') return versions?.drafts ? [status] : []
  const trail = fieldAt(flattenedFields, path)
  const field = trail.at(-1)
  if (!field || !(await Promise.all(trail.map((one) => isReadable(one, scope)))).every(Boolean))
    return []
  return [
    {
      path,
      label: bilingual('label' in field ? field.label : undefined, path, scope),
      synonyms: synonyms[path] ?? [],
      type: typeOf(field, scope, spellings?.[path]),
      ...(field.type === 'number' && { min: field.min, max: field.max }),
      ...boundsOf(field),
      required: 'required' in field && field.required === true,
      hasDefault: 'defaultValue' in field && field.defaultValue !== undefined,
      ...columns?.[path],
    },
  ]
}

/** The columns of some fields of a collection, those that one may read. */
export const columnsOf = async (
  subject: Subject,
  slug: CollectionSlug,
  paths: readonly string[],
  scope: Scope,
): Promise<Column[]> =>
  (await Promise.all(paths.map((path) => columnAt(subject, slug, path, scope)))).flat()

/** The sheets of the collections that there are here and that one may read. */
export const readLayouts = async (
  subject: Subject,
  scope: Scope,
): Promise<Layout<CollectionSlug>[]> => {
  const layouts: Layout<CollectionSlug>[] = []
  for (const [kind, paths] of Object.entries(subject.sheets)) {
    if (!isCollection(kind, scope) || !(await mayRead(kind, scope))) continue
    const { plural } = scope.req.payload.collections[kind].config.labels
    const columns = [
      ...(await columnsOf(subject, kind, paths, scope)),
      ...(subject.asides?.[kind] ?? []),
    ]
    const name = bilingual(plural, kind, scope)
    layouts.push({ kind, name, columns, keys: subject.keys[kind] ?? [] })
  }
  return layouts
}
