import type { Problem } from '@/src/domain/platform/text/bilingual'

/** The key of Luhn: from the right, one digit in two is doubled and the sum ends with 0. */
const luhnSum = (digits: string): number =>
  Array.from(digits, Number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : 2 * digit))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0)

const plainSum = (digits: string): number =>
  Array.from(digits, Number).reduce((sum, digit) => sum + digit, 0)

/** SIREN of La Poste, whose many SIRET keep another key: their digits add up to a multiple of 5. */
const laPoste = '356000000'

/** Whether a text is a SIRET: 14 digits, no space, and its key (Insee, answer on « clé de contrôle »). */
export const isSiret = (text: string): boolean =>
  /^\d{14}$/.test(text) &&
  (luhnSum(text) % 10 === 0 || (text.startsWith(laPoste) && plainSum(text) % 5 === 0))

/** Whether a text is the number of an association: W and nine digits. */
export const isRna = (text: string): boolean => /^W\d{9}$/.test(text)

/** As it is kept: people write « 123 456 789 00012 » and « w595001234 ». */
export const tidyIdentifier = (text: string): string => text.replace(/\s/g, '').toUpperCase()

export const siretProblem = (siret: string): Problem | undefined =>
  isSiret(siret)
    ? undefined
    : {
        path: 'siret',
        message: {
          fr: 'Ce SIRET n’existe pas\u00A0: vérifiez ses quatorze chiffres, dont le dernier est une clé.',
          en: 'There is no such SIRET: check its fourteen digits, the last of which is a key.',
        },
      }

export const rnaProblem = (rna: string): Problem | undefined =>
  isRna(rna)
    ? undefined
    : {
        path: 'rna',
        message: {
          fr: 'Un numéro RNA s’écrit W et neuf chiffres, comme «\u00A0W595001234\u00A0»\u00A0: corrigez-le.',
          en: 'An RNA number is W and nine digits, such as “W595001234”: correct it.',
        },
      }
