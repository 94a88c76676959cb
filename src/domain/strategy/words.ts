import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'

import type { Bounds, Figure, Input } from './figure'

/** « 62 % »: rounded, but 0 and 100 are said only of what has not begun and of what is over. */
const wholePercent = (value: number): number =>
  value <= 0 ? 0 : value >= 100 ? 100 : Math.min(99, Math.max(1, Math.round(value)))

export const percentOf = (value: number): Bilingual => ({
  fr: `${String(wholePercent(value))}\u00A0%`,
  en: `${String(wholePercent(value))}%`,
})

/**
 * « 52 à 60 % »: what is not known lies between, ends rounded outwards. `undefined` where that says
 * nothing, since it may be anything.
 */
const endsOf = (bounds: Bounds | null): [lower: string, upper: string] | undefined => {
  if (!bounds) return undefined
  const [lower, upper] = [Math.floor(bounds.lower), Math.ceil(bounds.upper)]
  return lower <= 0 && upper >= 100 ? undefined : [String(lower), String(upper)]
}

/** What a figure is, beside its bar: « 62 % », « 52 à 60 % », « inconnu ». */
export const valueInWords = ({ value, bounds }: Pick<Figure, 'value' | 'bounds'>): Bilingual => {
  if (value !== null) return percentOf(value)
  const ends = endsOf(bounds)
  return ends
    ? { fr: `${ends[0]} à ${ends[1]}\u00A0%`, en: `${ends[0]} to ${ends[1]}%` }
    : { fr: 'inconnu', en: 'unknown' }
}

const mapBoth = (say: (language: Language) => string): Bilingual => ({
  fr: say('fr'),
  en: say('en'),
})

/** « la 3, la 5 et la 8 ». */
export const listed = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`

const quoted = (label: string): Bilingual => ({ fr: `«\u00A0${label}\u00A0»`, en: `“${label}”` })

const sumOf = (inputs: readonly Input[]) => inputs.reduce((sum, { weight }) => sum + weight, 0)

const weightIn = (value: number, language: Language) => value.toLocaleString(language)

/** « 3 jalons sur 5 sont faits (poids 5 sur 8) ». */
const ofMilestones = (inputs: readonly Input[]): Bilingual[] => {
  const milestones = inputs.filter(({ kind }) => kind === 'milestone')
  if (milestones.length === 0) return []
  const done = milestones.filter(({ value }) => value === 100)
  const [n, all] = [String(done.length), String(milestones.length)]
  const sameWeight = milestones.every(({ weight }) => weight === milestones[0]?.weight)
  const weights = mapBoth((language) =>
    sameWeight
      ? ''
      : ` (${language === 'fr' ? 'poids' : 'weight'} ${weightIn(sumOf(done), language)} ${language === 'fr' ? 'sur' : 'of'} ${weightIn(sumOf(milestones), language)})`,
  )
  return [
    {
      fr:
        done.length === 0
          ? `${all === '1' ? 'aucun jalon' : `aucun des ${all} jalons`} n’est fait`
          : `${n} ${done.length === 1 ? 'jalon' : 'jalons'} sur ${all} ${done.length === 1 ? 'est fait' : 'sont faits'}${weights.fr}`,
      en: `${n} of ${all} ${milestones.length === 1 ? 'milestone' : 'milestones'} ${done.length === 1 ? 'is' : 'are'} done${done.length === 0 ? '' : weights.en}`,
    },
  ]
}

/** « l’indicateur « Places ouvertes » est à 40 % ». */
const ofIndicators = (inputs: readonly Input[]): Bilingual[] =>
  inputs.flatMap(({ kind, label, value }) =>
    kind === 'indicator' && value !== null
      ? [
          {
            fr: `l’indicateur ${quoted(label).fr} est à ${percentOf(value).fr}`,
            en: `the indicator ${quoted(label).en} is at ${percentOf(value).en}`,
          },
        ]
      : [],
  )

const names = {
  action: {
    one: { fr: 'son action', en: 'its action' },
    many: { fr: 'actions', en: 'actions' },
  },
  orientation: {
    one: { fr: 'son orientation', en: 'its orientation' },
    many: { fr: 'orientations', en: 'orientations' },
  },
} as const

/** « ses 4 actions vont de 10 % à 90 % ». */
const ofWholes = (inputs: readonly Input[]): Bilingual[] =>
  (['action', 'orientation'] as const).flatMap((kind) => {
    const values = inputs.flatMap((one) =>
      one.kind === kind && one.value !== null ? [one.value] : [],
    )
    if (values.length === 0) return []
    const { one, many } = names[kind]
    const n = String(values.length)
    const [least, most] = [percentOf(Math.min(...values)), percentOf(Math.max(...values))]
    if (values.length === 1)
      return [{ fr: `${one.fr} est à ${least.fr}`, en: `${one.en} is at ${least.en}` }]
    if (least.fr === most.fr)
      return [
        {
          fr: `ses ${n} ${many.fr} sont à ${least.fr}`,
          en: `its ${n} ${many.en} are at ${least.en}`,
        },
      ]
    return [
      {
        fr: `ses ${n} ${many.fr} vont de ${least.fr} à ${most.fr}`,
        en: `its ${n} ${many.en} go from ${least.en} to ${most.en}`,
      },
    ]
  })

/** How many parts are known, beside a word that says so: « 7 sur 9 ». */
export const knownParts = ({ coverage: { known, all } }: Figure): Bilingual => ({
  fr: `${String(known)} sur ${String(all)}`,
  en: `${String(known)} of ${String(all)}`,
})

/** How many parts are known: « 7 parts sur 9 connues ». */
export const coverageInWords = ({ coverage: { known, all } }: Figure): Bilingual =>
  all === 0
    ? { fr: 'rien à mesurer', en: 'nothing to measure' }
    : {
        fr: `${String(known)} ${known > 1 ? 'parts' : 'part'} sur ${String(all)} ${known > 1 ? 'connues' : 'connue'}`,
        en: `${String(known)} of ${String(all)} ${all > 1 ? 'parts' : 'part'} known`,
      }

const mostNamed = 3

const unknownInWords = (figure: Figure): Bilingual => {
  const { missing } = figure
  const coverage = coverageInWords(figure)
  const named = missing.slice(0, mostNamed)
  const others = missing.length - named.length
  const list = mapBoth((language) =>
    listed(
      [
        ...named.map(({ label, reason }) => `${quoted(label)[language]} (${reason[language]})`),
        ...(others > 0
          ? [
              `${String(others)} ${language === 'fr' ? (others > 1 ? 'autres' : 'autre') : others > 1 ? 'others' : 'other'}`,
            ]
          : []),
      ],
      language === 'fr' ? 'et' : 'and',
    ),
  )
  const ends = endsOf(figure.bounds)
  const between: Bilingual = ends
    ? { fr: `Entre ${ends[0]} et ${ends[1]}\u00A0%`, en: `Between ${ends[0]} and ${ends[1]}%` }
    : { fr: 'Inconnu', en: 'Unknown' }
  return {
    fr: `${between.fr}, parce qu’il manque ${list.fr}\u00A0: ${coverage.fr}.`,
    en: `${between.en}, because ${list.en} ${missing.length > 1 ? 'are' : 'is'} missing: ${coverage.en}.`,
  }
}

/** Why a figure is what it is: « 62 %, parce que 3 jalons sur 5 sont faits… ». */
export const figureInWords = (figure: Figure): Bilingual => {
  const { inputs, value } = figure
  if (inputs.length === 0)
    return {
      fr: 'Inconnu, parce qu’il n’y a rien à mesurer\u00A0: ni jalon, ni indicateur, ni action.',
      en: 'Unknown, because there is nothing to measure: no milestone, no indicator, no action.',
    }
  if (value === null) return unknownInWords(figure)
  const reasons = [...ofMilestones(inputs), ...ofWholes(inputs), ...ofIndicators(inputs)]
  const because = mapBoth((language) =>
    listed(
      reasons.map((reason) => reason[language]),
      language === 'fr' ? 'et' : 'and',
    ),
  )
  const percent = percentOf(value)
  return {
    fr: `${percent.fr}, parce ${because.fr.startsWith('aucun') ? 'qu’' : 'que '}${because.fr}.`,
    en: `${percent.en}, because ${because.en}.`,
  }
}
