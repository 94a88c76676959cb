import { z } from 'zod'

import { type HoursByDay, dayNames, hoursByDay, hoursFrom } from '@/src/domain/places/hours-by-day'
import { audiences, fees, services } from '@/src/domain/places/mediation'
import { families, placeStates, wheelchairAccesses } from '@/src/domain/places/place'
import {
  fieldLabels,
  type PlaceValues,
  type Proposal,
  proposal,
  type ProposedField,
} from '@/src/domain/places/proposal'
import { valueProblems } from '@/src/domain/places/proposal.rules'
import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import type { Form } from '@/src/links/form'
import type { Choice, Field } from '@/src/links/page'
import type { PlaceCommune } from '@/src/queries/places/communes'

/** Some questions about one thing. */
export type FieldGroup = { title: Bilingual; lead?: Bilingual; fields: Field[] }

/** The values of a place are written freely, or chosen among the words of a vocabulary. */
const choicesOf = (vocabulary: Record<string, Bilingual>): Choice[] =>
  Object.entries(vocabulary).map(([value, label]) => ({ value, label }))

const unknown: Choice = { value: '', label: { fr: 'Je ne sais pas', en: 'I do not know' } }

const initial = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const hourFields = ({ days, closedOnHolidays }: HoursByDay): Field[] => [
  ...dayNames.map(({ fr, en }, index): Field => ({
    kind: 'line',
    name: `hours-${String(index)}`,
    label: { fr: initial(fr), en },
    value: days[index] ?? '',
    isRequired: false,
  })),
  {
    kind: 'tick',
    name: 'hours-holidays',
    label: { fr: 'Fermé les jours fériés', en: 'Closed on public holidays' },
    value: closedOnHolidays,
  },
]

/** A line, a text or a choice, as its value is told now. */
const asking = (values: PlaceValues) => (name: ProposedField) => {
  const told = values[name]
  const value = Array.isArray(told) || told === null ? '' : String(told)
  const label = fieldLabels[name]
  return {
    line: (
      more: { isRequired?: boolean; type?: 'email' | 'tel' | 'url'; help?: Bilingual } = {},
    ): Field => ({
      isRequired: false,
      ...more,
      kind: 'line',
      name,
      label,
      value,
    }),
    text: (help?: Bilingual): Field => ({
      kind: 'text',
      name,
      label,
      value,
      isRequired: false,
      ...(help && { help }),
    }),
    choice: (vocabulary: Record<string, Bilingual>): Field => ({
      kind: 'choice',
      name,
      label,
      value,
      choices: [...choicesOf(vocabulary), unknown],
    }),
    choices: (vocabulary: Record<string, Bilingual>): Field => ({
      kind: 'choices',
      name,
      label,
      value: Array.isArray(told) ? told : [],
      choices: choicesOf(vocabulary),
    }),
    select: (choices: Choice[], none: Bilingual): Field => ({
      kind: 'select',
      name,
      label,
      value,
      choices: [{ value: '', label: none }, ...choices],
    }),
  }
}

/**
 * What is asked of a place, filled in with what is told of it on a day (ISO date). Nothing of an address
 * on the map: a moderator puts it there.
 */
export const placeFields = (
  values: PlaceValues,
  communes: readonly PlaceCommune[],
  day: string,
): FieldGroup[] => {
  const ask = asking(values)
  const town = communes.map(({ inseeCode, name }) => ({
    value: inseeCode,
    label: { fr: name, en: name },
  }))
  return [
    {
      title: { fr: 'Le lieu', en: 'The place' },
      fields: [
        ask('name').line({ isRequired: true }),
        ask('summary').text({
          fr: 'Ce qu’on y fait et pour qui, en 280 caractères au plus.',
          en: 'What is done there and for whom, in 280 characters at most.',
        }),
        ask('state').choice(placeStates),
        ask('families').choices(families),
      ],
    },
    {
      title: { fr: 'L’adresse', en: 'The address' },
      fields: [
        ask('street').line(),
        ask('addressComplement').line(),
        ask('postalCode').line(),
        ask('commune').select(town, { fr: 'Choisir la commune', en: 'Choose the commune' }),
      ],
    },
    {
      title: { fr: 'Les horaires', en: 'The opening hours' },
      lead: {
        fr: 'Comme «\u00A09h-12h30, 14h-18h\u00A0». Laissez vide un jour où c’est fermé\u00A0; laissez tout vide si vous ne savez pas.',
        en: 'Like “9:00-12:30, 14:00-18:00”. Leave a day empty when it is closed; leave all of them empty when you do not know.',
      },
      fields: hourFields(hoursByDay(values.openingHours, day)),
    },
    {
      title: { fr: 'Ce qu’on y trouve', en: 'What is there' },
      fields: [
        ask('services').choices(services),
        ask('audiences').choices(audiences),
        ask('fees').choices(fees),
        ask('tariff').text(),
      ],
    },
    {
      title: { fr: 'L’accessibilité', en: 'Accessibility' },
      fields: [ask('wheelchair').choice(wheelchairAccesses), ask('accessibilityDetails').text()],
    },
    {
      title: { fr: 'Joindre le lieu', en: 'Reaching the place' },
      lead: {
        fr: 'Ce que chacun pourra lire sur la carte, et non vos propres coordonnées.',
        en: 'What everyone will read on the map, not how to reach you.',
      },
      fields: [
        ask('phone').line({ type: 'tel' }),
        ask('email').line({ type: 'email' }),
        ask('website').line({ type: 'url' }),
        ask('booking').line({ type: 'url' }),
      ],
    },
  ]
}

type Answer = string | boolean | readonly string[]

const shownAnswers = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))

const fieldsOf = (groups: readonly FieldGroup[]) => groups.flatMap(({ fields }) => fields)

/** What the form showed at first, given back with it: what is not changed is not proposed, whatever has become of the place meanwhile. */
export const shownField = (groups: readonly FieldGroup[]): Field => ({
  kind: 'hidden',
  name: 'shown',
  label: { fr: '', en: '' },
  value: JSON.stringify(
    Object.fromEntries(
      fieldsOf(groups).map((field) => [field.name, 'value' in field ? field.value : '']),
    ),
  ),
})

const shownIn = (form: Form): Partial<Record<string, Answer>> => {
  try {
    return shownAnswers.parse(JSON.parse(form.text('shown')))
  } catch {
    return {} // a form that does not say is taken as filled in from nothing
  }
}

/** A browser sends line breaks as a typewriter makes them. */
const lineBreaks = (text: string) => text.replaceAll('\r\n', '\n')

const answerTo = ({ kind, name }: Field, form: Form): Answer => {
  if (kind === 'choices') return form.all(name)
  return kind === 'tick' ? form.text(name) !== '' : lineBreaks(form.text(name))
}

const isSame = (one: Answer, other: Answer | undefined): boolean =>
  JSON.stringify(Array.isArray(one) ? one.toSorted() : one) ===
  JSON.stringify(
    Array.isArray(other)
      ? other.toSorted()
      : (other ?? (typeof one === 'string' ? '' : Array.isArray(one) ? [] : false)),
  )

/** People leave « https:// » out. */
const wholeAddress = (text: string) =>
  /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text

const isKept: readonly string[] = ['name', 'commune'] // may be changed, never taken away

const valueOf = (name: string, answer: Answer): unknown => {
  if (typeof answer !== 'string') return answer
  if (answer === '') return isKept.includes(name) ? '' : null
  return name === 'website' || name === 'booking' ? wholeAddress(answer) : answer
}

/** The hours, once any of their lines was changed. */
const hoursIn = (form: Form): { openingHours?: string | null; problems: Problem[] } => {
  const read = hoursFrom({
    days: dayNames.map((_, index) => form.text(`hours-${String(index)}`)),
    closedOnHolidays: form.text('hours-holidays') !== '',
  })
  return 'problems' in read ? read : { openingHours: read.text, problems: [] }
}

/** What a form proposes: each field whose answer is not the one that it showed; and what is wrong with it. */
export const proposalIn = (
  form: Form,
  groups: readonly FieldGroup[],
): { proposed: Proposal; problems: Problem[] } => {
  const shown = shownIn(form)
  const changed = fieldsOf(groups)
    .map((field) => ({ name: field.name, answer: answerTo(field, form) }))
    .filter(({ name, answer }) => !isSame(answer, shown[name]))
  const isOfHours = (name: string) => name.startsWith('hours-')
  const { problems, ...hours } = changed.some(({ name }) => isOfHours(name))
    ? hoursIn(form)
    : { problems: [] }
  const values = Object.fromEntries(
    changed
      .filter(({ name }) => !isOfHours(name))
      .map(({ name, answer }) => [name, valueOf(name, answer)]),
  )
  const given = { ...values, ...hours }
  const wrong = [...valueProblems(given), ...problems]
  return { proposed: wrong.length > 0 ? {} : proposal.parse(given), problems: wrong }
}
