import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What is said, everywhere and plainly, of a document that is not yet what it will be. */
export const flagLabels = {
  sample: { fr: 'Donnée d’exemple', en: 'Sample data' },
  sampleFollowUp: { fr: 'Suivi d’exemple', en: 'Sample follow-up' },
  wordingToConfirm: { fr: 'Libellé à confirmer', en: 'Wording to be confirmed' },
  placementToConfirm: { fr: 'Rattachement à confirmer', en: 'Placement to be confirmed' },
} satisfies Record<string, Bilingual>

export type Flag = keyof typeof flagLabels

export const flags: readonly Flag[] = [
  'sample',
  'sampleFollowUp',
  'wordingToConfirm',
  'placementToConfirm',
]

/** What each of them means for whoever reads the document. */
const meanings: Record<Flag, Bilingual> = {
  sample: {
    fr: 'donnée d’exemple, inventée pour la démonstration',
    en: 'sample data, made up for the demonstration',
  },
  sampleFollowUp: {
    fr: 'suivi d’exemple (statut, priorité, dates et direction inventés)',
    en: 'sample follow-up (status, priority, dates and department are made up)',
  },
  wordingToConfirm: {
    fr: 'libellé à confirmer (l’officiel n’est pas public)',
    en: 'wording to be confirmed (the official one is not public)',
  },
  placementToConfirm: {
    fr: 'rattachement à confirmer (code et orientation sont les nôtres)',
    en: 'placement to be confirmed (code and orientation are ours)',
  },
}

const sentence = (parts: readonly string[], between: string): string => {
  const said = parts.join(between)
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}

/** All that must be known of a document before it is trusted, in one sentence; nothing when nothing is. */
export const flagsInWords = (document: object): Bilingual | undefined => {
  const values = new Map<string, unknown>(Object.entries(document))
  const set = flags.filter((flag) => values.get(flag) === true).map((flag) => meanings[flag])
  return set.length === 0
    ? undefined
    : {
        fr: sentence(
          set.map(({ fr }) => fr),
          '\u202F; ',
        ),
        en: sentence(
          set.map(({ en }) => en),
          '; ',
        ),
      }
}

const counted: Record<Flag, (n: number) => Bilingual> = {
  sample: (n) => ({
    fr: n > 1 ? 'données d’exemple' : 'donnée d’exemple',
    en: 'with sample data',
  }),
  sampleFollowUp: (n) => ({
    fr: n > 1 ? 'suivis d’exemple' : 'suivi d’exemple',
    en: 'with a sample follow-up',
  }),
  wordingToConfirm: (n) => ({
    fr: n > 1 ? 'libellés à confirmer' : 'libellé à confirmer',
    en: 'whose wording is to be confirmed',
  }),
  placementToConfirm: (n) => ({
    fr: n > 1 ? 'rattachements à confirmer' : 'rattachement à confirmer',
    en: 'whose placement is to be confirmed',
  }),
}

/** The same of a list, counted: « Dans cette liste : 12 données d’exemple. » */
export const flagsOfList = (documents: readonly object[]): Bilingual | undefined => {
  const said = flags.flatMap((flag) => {
    const n = documents.filter((one) => new Map(Object.entries(one)).get(flag) === true).length
    const { fr, en } = counted[flag](n)
    return n === 0 ? [] : [{ fr: `${String(n)}\u00A0${fr}`, en: `${String(n)} ${en}` }]
  })
  return said.length === 0
    ? undefined
    : {
        fr: `Dans cette liste\u00A0: ${said.map(({ fr }) => fr).join(', ')}.`,
        en: `In this list: ${said.map(({ en }) => en).join(', ')}.`,
      }
}
