import { randomUUID } from 'node:crypto'

import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { anAction, aSiret, unique } from './builders'

/** What a generated document says, in every field that can say it. */
export type Speech = {
  word: string
  number: number
  date: string
  /** A day that is over, where no other may be said; the date, unless it may be one to come. */
  past?: string
}

/** A value that a generated document holds, and where. */
export type Leaf = { path: string; value: string | number; isPrivate: boolean }

export type Links = (collection: string, path: string) => Promise<string[]>

export type Author = {
  say: (isPrivate: boolean) => Speech
  /** Whether the one for whom the document is made may not read a field. */
  isPrivate: (field: FlattenedField, path: string) => boolean | Promise<boolean>
  /** The documents of a collection to which the field at a path may lead. */
  linksTo: Links
  /** Whether the field at a path, which may lead to several collections, is to lead to this one. */
  leadsTo?: (collection: string, path: string) => boolean
  /** How to spell a choice, if not as it is stored. */
  spell?: (choice: string) => string
}

export type Generated = { data: Record<string, unknown>; leaves: Leaf[] }

let count = 0
/** Another number each time. */
export const another = () => (count += 1)

/**
 * A day after the one before, each time: some documents are one a date. From 1992, up to days that are
 * over, whenever the tests run; then it begins again.
 */
export const daysInOrder = () => {
  let day = 0
  return () => {
    day = (day % 12_000) + 1
    return new Date(Date.UTC(1992, 0, day, 12)).toISOString()
  }
}

/** Another time of the clock for each of 1 440 numbers. */
const clockTime = (number: number) =>
  new Date(Date.UTC(2017, 0, 1, 0, number)).toISOString().slice(11, 16)

/** Ways to say a word, from the plainest: `reword` takes the next one for a field. */
const wordings: ((word: string) => string)[] = [
  (word) => word,
  (word) => `https://${word}.example/`,
  () => String(90_000 + unique('five digits')), // an INSEE or postal code
  () => anAction({ orientation: '' }).code,
  () => `#${(0x100000 + unique('colour')).toString(16)}`, // a colour
  (word) => `Mo-Fr 09:00-18:00 "${word}"`, // opening hours
  () => aSiret(unique('SIRET')),
  () => clockTime(unique('clock time')),
  () => `W${String(unique('RNA')).padStart(9, '0')}`, // the number of an association
]
const wordingOf = new Map<string, number>()

/** Says otherwise, from now on, what a collection refused in one field. False: no way is left. */
export const reword = (collection: string, path: string): boolean => {
  const key = `${collection}.${path.replaceAll(/\.\d+(?=\.)/g, '')}` // the same in each row
  const next = (wordingOf.get(key) ?? 0) + 1
  wordingOf.set(key, next)
  return next < wordings.length
}

/**
 * What a document has to say for the public to see it, besides being published; it is hidden when it
 * says the other.
 */
export const openings: Record<
  string,
  { name: string; open: string | boolean; closed: string | boolean }
> = {
  media: { name: 'isPublic', open: true, closed: false },
  speakers: { name: 'consentToPublish', open: true, closed: false },
  'event-sessions': { name: 'state', open: 'confirmed', closed: 'submitted' },
}

/** Of two relationships of which a document has one, the other. */
export const otherThan: Record<string, string> = {
  'indicators.action': 'orientation',
  'indicators.orientation': 'action',
}

const openingOf = (slug: string, path: string) =>
  openings[slug]?.name === path ? openings[slug].open : undefined

/** The days of what is done: none is to come. */
const ofThePast = new Set(['progress-reports.date'])

/** The first row of a list. */
const rowIn = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined)

const numberIn = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined

/**
 * What must follow from the rest of a document for it to hold together: amounts that add up, no date
 * out of a period, nothing said before its time.
 */
const fitting: Record<string, (data: Record<string, unknown>) => Record<string, unknown>> = {
  actions: () => ({ leadDepartment: undefined }), // it follows the department
  'financing-plans': ({ funders, categories, planned }) => ({
    startDate: undefined,
    endDate: undefined,
    totalCents: numberIn(rowIn(funders), 'amountCents'),
    categories: [{ ...Object(rowIn(categories)), amountCents: null }],
    planned: [{ ...Object(rowIn(planned)), amountCents: null }],
  }),
  milestones: () => ({ weight: 1 }),
  indicators: () => ({ weight: 1 }),
  expenses: ({ netCents }) => ({
    vatCents: 0,
    grossCents: netCents,
    presentedCents: netCents,
    eligibleCents: netCents,
    proof: undefined, // the file at hand is a public one
  }),
  'payment-claims': () => ({ retainedCents: undefined }),
}

export const richText = (text: string) => ({
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: null,
        format: '',
        indent: 0,
        version: 1,
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
    ],
  },
})

const namesOf = (relationTo: string | readonly string[]) =>
  typeof relationTo === 'string' ? [relationTo] : relationTo

/** Fields that the server fills in by itself, or that nobody ever reads. */
const isInternal = (field: FlattenedField) =>
  field.name === 'id' ||
  field.name === '_status' ||
  Boolean(field.hidden) ||
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden) ||
  Boolean(field.admin && 'readOnly' in field.admin && field.admin.readOnly) ||
  Boolean(field.admin && 'disabled' in field.admin && field.admin.disabled) ||
  ('virtual' in field && Boolean(field.virtual))

/** Payload types these as always there. */
export const signsIn = ({ auth }: { auth: unknown }) => Boolean(auth)
export const takesFiles = ({ upload }: { upload: unknown }) => Boolean(upload)

/**
 * A valid document of a collection, made from what its configuration says of each field, without the
 * links that were refused: they may fit another document.
 */
export const anyDocument = async (
  { slug, flattenedFields, auth }: SanitizedCollectionConfig,
  author: Author,
  refusedLinks: ReadonlySet<string> = new Set(),
): Promise<Generated> => {
  const leaves: Leaf[] = []

  const valueOf = async (field: FlattenedField, path: string, isPrivate: boolean) => {
    const { word, number, date, past = date } = author.say(isPrivate)
    const tell = <Value extends string | number>(value: Value): Value => {
      leaves.push({ path, value, isPrivate })
      return value
    }
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'code': {
        const wording = wordings[wordingOf.get(`${slug}.${path}`) ?? 0] ?? String
        const text = tell(wording(word))
        return 'hasMany' in field && field.hasMany ? [text] : text
      }
      case 'email':
        return tell(`${word}@example.org`)
      case 'number': {
        const value = Math.min(number, field.max ?? number)
        return value === number ? tell(value) : value
      }
      case 'date': {
        const later = wordingOf.get(`${slug}.${path}`) ?? 0 // days: some dates come after others
        const day = ofThePast.has(`${slug}.${path}`) ? past : date
        return tell(new Date(Date.parse(day) + later * 86_400_000).toISOString())
      }
      case 'json': // values proposed for a place go by the names of its fields
        return wordingOf.has(`${slug}.${path}`) ? { name: word } : { word }
      case 'richText':
        return richText(word)
      case 'point':
        return [3.06, 50.63]
      case 'select':
      case 'radio': {
        const options = field.options.map((one) => (typeof one === 'string' ? one : one.value))
        const { defaultValue } = field
        const usual = typeof defaultValue === 'string' ? defaultValue : (options[0] ?? '')
        const choice = String(openingOf(slug, path) ?? usual)
        const value = author.spell?.(choice) ?? choice
        return 'hasMany' in field && field.hasMany ? [value] : value
      }
      case 'checkbox':
        return openingOf(slug, path) ?? false
      case 'relationship':
      case 'upload': {
        if (refusedLinks.has(path)) return undefined
        const names = namesOf(field.relationTo)
        const relationTo = names.find((name) => author.leadsTo?.(name, path)) ?? names[0] ?? ''
        const ids = await author.linksTo(relationTo, path)
        for (const value of isPrivate ? ids : []) leaves.push({ path, value, isPrivate })
        const kind = author.spell?.(relationTo) ?? relationTo
        const links =
          typeof field.relationTo === 'string'
            ? ids
            : ids.map((value) => ({ relationTo: kind, value }))
        return field.hasMany ? links : links[0]
      }
      case 'group':
      case 'tab':
        return dataOf(field.flattenedFields, `${path}.`, isPrivate)
      case 'array':
        return [
          { id: randomUUID(), ...(await dataOf(field.flattenedFields, `${path}.`, isPrivate)) },
        ]
      case 'blocks': {
        const [block] = field.blocks
        if (!block) return []
        const data = await dataOf(block.flattenedFields, `${path}.`, isPrivate)
        return [{ blockType: block.slug, ...data }]
      }
      case 'join':
        return undefined
    }
  }

  const dataOf = async (fields: FlattenedField[], before: string, isPrivate: boolean) => {
    const data: Record<string, unknown> = {}
    for (const field of fields) {
      if (isInternal(field)) continue
      const path = before + field.name
      const hides = isPrivate || (await author.isPrivate(field, path))
      const other = otherThan[`${slug}.${path}`]
      if (other && data[other]) continue
      data[field.name] = await valueOf(field, path, hides)
    }
    return data
  }

  const data = await dataOf(flattenedFields, '', false)
  Object.assign(data, fitting[slug]?.(data))
  if (signsIn({ auth })) data.password = author.say(true).word
  return { data, leaves }
}
