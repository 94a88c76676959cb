import { callFamilies, families, placeStates } from '@/src/domain/places/place'
import { placesInWords, type Tally } from '@/src/domain/places/statistics'
import { flagLabels } from '@/src/domain/platform/document/flags'
import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import { type Bilingual, type Language } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { euros } from '@/src/domain/strategy/money/amount'
import type { Chart } from '@/src/formats/charts/chart'
import { palette } from '@/src/formats/charts/palette'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import type { StatisticsRead } from './statistics'

/** What places are counted by, as it is called in an address and in the name of a file. */
export const breakdowns = {
  states: { fr: 'etats', en: 'states' },
  families: { fr: 'familles', en: 'families' },
  callFamilies: { fr: 'familles-de-l-appel', en: 'families-of-the-call' },
  communes: { fr: 'communes', en: 'communes' },
  programmes: { fr: 'aides', en: 'funding' },
} satisfies Record<string, Bilingual>

export type Breakdown = keyof typeof breakdowns

export const isBreakdown = isWordOf<Breakdown>(breakdowns)

type Line = { key: string; label: string } & Tally

/** The lines of a breakdown by places, with their names; what no source says is last. */
export const linesOf = (
  breakdown: Exclude<Breakdown, 'programmes'>,
  read: StatisticsRead,
  language: Language,
): Line[] => {
  const unsaid = sayIn(language)('Aucune source ne le dit', 'No source says')
  const named = <Word extends string>(
    words: Record<Word, Bilingual>,
    tallies: readonly ({ word: Word | null } & Tally)[],
  ) =>
    tallies.map(({ word, ...tally }) => ({
      key: word ?? 'unknown',
      label: word === null ? unsaid : words[word][language],
      ...tally,
    }))
  switch (breakdown) {
    case 'states':
      return named(placeStates, read.states)
    case 'families':
      return named(families, read.families)
    case 'callFamilies':
      return named(callFamilies, read.callFamilies)
    case 'communes':
      return read.byCommune.map(({ inseeCode, name, ...tally }) => ({
        key: inseeCode,
        label: name,
        ...tally,
      }))
  }
}

/** What a line of each breakdown is. */
export const rowNames: Record<Breakdown, Bilingual> = {
  states: { fr: 'État', en: 'State' },
  families: { fr: 'Famille', en: 'Family' },
  callFamilies: { fr: 'Famille de l’appel', en: 'Family of the call' },
  communes: { fr: 'Commune', en: 'Commune' },
  programmes: { fr: 'Dispositif', en: 'Programme' },
}

/** « 12 familles… » needs no count: a title says what its chart shows most of. */
const titleOf = (breakdown: Breakdown, read: StatisticsRead): Bilingual => {
  const all = placesInWords(read.all, read)
  const of = rowNames[breakdown]
  return { fr: `${all.fr}\u00A0: ${of.fr.toLowerCase()}`, en: `${all.en}: ${of.en.toLowerCase()}` }
}

const nameOf = (programme: string, year: number | null) =>
  year === null ? programme : `${programme} ${String(year)}`

/** A breakdown as a chart to keep: how many places, or for the funding how much. */
export const chartOf = (breakdown: Breakdown, read: StatisticsRead, language: Language): Chart => {
  const say = sayIn(language)
  const note = [
    say(`Au ${longDate(read.day, language)}`, `As of ${longDate(read.day, language)}`),
    say('tiers-lieux publiés', 'published places'),
    ...(read.samples > 0 ? [flagLabels.sample[language]] : []),
  ].join(' · ')
  const common = {
    title: titleOf(breakdown, read)[language],
    note,
    rowName: rowNames[breakdown][language],
  }
  if (breakdown === 'programmes')
    return {
      ...common,
      measures: [{ name: say('Montant connu (€)', 'Known amount (€)'), colour: palette.accent }],
      rows: read.programmes.map(({ programme, year, amount, places }) => ({
        label: nameOf(programme, year),
        marks: [
          {
            value: amount,
            text: `${euros(100 * amount, language)}, ${String(places)} ${say(places > 1 ? 'lieux' : 'lieu', places === 1 ? 'place' : 'places')}`,
          },
        ],
      })),
    }
  return {
    ...common,
    measures: [{ name: say('Tiers-lieux', 'Places'), colour: palette.accent }],
    rows: linesOf(breakdown, read, language)
      .filter(({ places }) => places > 0 || breakdown !== 'communes')
      .map(({ label, places }) => ({ label, marks: [{ value: places, text: String(places) }] })),
  }
}

/** A breakdown as a table. */
export const sheetOf = (breakdown: Breakdown, read: StatisticsRead, language: Language): Sheet => {
  const say = sayIn(language)
  const row = rowNames[breakdown][language]
  const sheet = (headers: string[], rows: Cell[][]): Sheet => ({
    name: row,
    columns: headers.map((header) => ({ header })),
    rows,
  })
  const unknown = say('Montants non connus', 'Amounts not known')
  if (breakdown === 'programmes')
    return sheet(
      [
        row,
        say('Année', 'Year'),
        say('Tiers-lieux', 'Places'),
        say('Montant (€)', 'Amount (€)'),
        unknown,
      ],
      read.programmes.map((one) => [one.programme, one.year, one.places, one.amount, one.unknown]),
    )
  const isCommune = breakdown === 'communes'
  return sheet(
    [
      ...(isCommune ? [say('Code INSEE', 'INSEE code')] : []),
      row,
      say('Tiers-lieux', 'Places'),
      say('Ouverts', 'Open'),
      say('Membres du réseau', 'Members of the network'),
      say('Vérifiés depuis moins d’un an', 'Verified within a year'),
      say('Aidés', 'Funded'),
      say('Aides (€)', 'Funding (€)'),
      unknown,
    ],
    linesOf(breakdown, read, language).map((one) => [
      ...(isCommune ? [one.key] : []),
      one.label,
      one.places,
      one.open,
      one.members,
      one.verified,
      one.funded,
      one.amount,
      one.unknown,
    ]),
  )
}
