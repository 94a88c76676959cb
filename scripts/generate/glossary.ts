import {
  type FlattenedField,
  formatNames,
  type Payload,
  type SanitizedCollectionConfig,
  type SelectField,
} from 'payload'

import { warningCodes } from '@/src/domain/agenda/warnings'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { alertCodes } from '@/src/domain/strategy/money/alerts'

/** What the API says that is the value of no field. */
const beside: Record<string, Record<string, Bilingual>> = {
  'Warnings of a programme (`/api/events/:id/warnings`)': warningCodes,
  'Alerts of a financing plan (`/api/financing-plans/:id/alerts`)': alertCodes,
  Flags: flagLabels,
}

type Choice = { paths: string[]; label: string; options: SelectField['options'] }

const wordIn =
  (language: keyof Bilingual) =>
  (label: unknown): string => {
    const word: unknown =
      typeof label === 'function'
        ? Reflect.apply(label, undefined, [{ i18n: { language } }])
        : label
    const text: unknown = typeof word === 'object' && word ? Reflect.get(word, language) : word
    return typeof text === 'string' ? text : ''
  }
const [frenchOf, englishOf] = [wordIn('fr'), wordIn('en')]

/** The lists of choices within fields, with the paths that lead to them. */
const choicesIn = (fields: FlattenedField[], path: string): Choice[] =>
  fields.flatMap((field) => {
    const own = `${path}.${field.name}`
    if (field.name === '_status') return [] // Payload's own
    if (field.type === 'select')
      return [{ paths: [own], label: englishOf(field.label), options: field.options }]
    return 'flattenedFields' in field ? choicesIn(field.flattenedFields, own) : []
  })

/** The same list serves several fields: it is told once. */
const together = (choices: Choice[]): Choice[] => {
  const lists = new Map<string, Choice>()
  for (const choice of choices) {
    const key = JSON.stringify(choice.options)
    const known = lists.get(key)
    lists.set(key, known ? { ...known, paths: [...known.paths, ...choice.paths] } : choice)
  }
  return [...lists.values()]
}

const row = (value: string, french: string, english: string) =>
  `| \`${value}\` | ${french} | ${english} |`

const table = (title: string, rows: string[]) => [
  `\n## ${title}\n`,
  '| Value | French | English |',
  '|---|---|---|',
  ...rows,
]

const rowsOf = (options: SelectField['options']) =>
  options.map((option) =>
    typeof option === 'string'
      ? row(option, option, option)
      : row(option.value, frenchOf(option.label), englishOf(option.label)),
  )

const isOurs = ({ slug }: SanitizedCollectionConfig) => !slug.startsWith('payload-')

/** Absent where a collection sets no name of its own, whatever Payload's types say. */
const typeNameOf = ({ typescript }: { typescript?: { interface?: string } }) =>
  typescript?.interface

/** docs/glossary.md: which French word a slug, a type or a value of the API stands for. */
export const glossaryPage = ({ collections }: Payload): string => {
  const ours = Object.values(collections).filter(({ config }) => isOurs(config))
  const choices = ours.flatMap(({ config }) => choicesIn(config.flattenedFields, config.slug))
  const words = [
    ...together(choices).flatMap(({ paths, label, options }) =>
      table(`${label} (${paths.map((path) => `\`${path}\``).join(', ')})`, rowsOf(options)),
    ),
    ...Object.entries(beside).flatMap(([title, names]) =>
      table(
        title,
        Object.entries(names).map(([value, { fr, en }]) => row(value, fr, en)),
      ),
    ),
  ]
  return [
    '# Glossary\n',
    'Written by `npm run generate` from the configuration. Code, slugs, fields and values are in',
    'English; people read French or English. A published slug, field or value is a contract.',
    '\n## Collections\n',
    '| Slug (REST) | GraphQL | TypeScript | French |',
    '|---|---|---|---|',
    ...ours.map(({ config }) => {
      const names = formatNames(config.slug)
      const { singularName = names.singular, pluralName = names.plural } = config.graphQL || {}
      const type = typeNameOf(config) ?? names.singular
      const french = `${frenchOf(config.labels.singular)}, ${frenchOf(config.labels.plural).toLowerCase()}`
      return `| \`${config.slug}\` | \`${singularName}\`, \`${pluralName}\` | \`${type}\` | ${french} |`
    }),
    ...words,
    '\n## Words that stay French\n',
    '`tiers-lieux` (and `TiersLieu`): no English word says it. The column names of official French',
    'layouts (mednum, SCDL, OpenAgenda) are spoken in `src/formats` alone.',
    '',
  ].join('\n')
}
