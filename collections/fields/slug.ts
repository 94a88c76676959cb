import type { FieldHook, TextField, TypeWithID } from 'payload'
import slugify, { type Options } from '@sindresorhus/slugify'

type Sluggable = TypeWithID & Record<string, unknown>

/** « Ville & numérique » is read « ville et numérique ». */
const french: Options = { customReplacements: [['&', ' et ']] }

const textOf = (value: unknown) => (typeof value === 'string' ? slugify(value, french) : '')

/** What was typed, else what it was, else what the source gives; `undefined` is « required ». */
const slugFrom =
  (source: string): FieldHook<Sluggable, unknown> =>
  ({ value, data, originalDoc }) =>
    [value, originalDoc?.slug, data?.[source]].map(textOf).find((slug) => slug !== '')

/** Of a copy: the first address that is free after that of the original, as « ville-2 ». */
const nextFree: FieldHook<Sluggable, unknown> = async ({ collection, req, value }) => {
  const slug = textOf(value)
  if (!collection || slug === '') return value
  const { docs } = await req.payload.db.find<Sluggable>({
    collection: collection.slug,
    where: { slug: { like: slug } },
    select: { slug: true },
    pagination: false,
    req,
  })
  const taken = new Set(docs.map((doc) => doc.slug))
  for (let number = 2; ; number += 1) {
    const next = `${slug}-${String(number)}`
    if (!taken.has(next)) return next
  }
}

/**
 * The document's name in addresses: unique, made from `source` when left empty, kept when the title
 * changes since other sites link to it. One slug for all languages.
 */
export const slugField = (source = 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  label: { fr: 'Identifiant d’adresse', en: 'Slug' },
  required: true,
  unique: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Laissez vide pour le former d’après le titre. D’autres sites s’appuient sur lui\u00A0: ne le changez qu’en cas d’erreur.',
      en: 'Leave empty to derive it from the title. Other sites rely on it: change it only when wrong.',
    },
  },
  hooks: { beforeValidate: [slugFrom(source)], beforeDuplicate: [nextFree] },
})
