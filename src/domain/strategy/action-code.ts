import type { Problem } from '@/src/domain/platform/text/bilingual'

/** An action's code: number of its orientation, dot, number within it, such as « 7.2 ». */
const pattern = /^(\d{1,2})\.(\d{1,2})$/

export const codeProblem = (code: string): Problem | undefined =>
  pattern.test(code)
    ? undefined
    : {
        path: 'code',
        message: {
          fr: 'Écrivez le code sous la forme «\u00A07.2\u00A0»\u00A0: numéro de l’orientation, point, numéro de l’action.',
          en: 'Write the code as “7.2”: number of the orientation, dot, number of the action.',
        },
      }

/**
 * Where an action stands among all, as a number, so that 10.1 comes after 9.4: « 7.2 » is 702.
 * `undefined` for a text that is not a code.
 */
export const rankOf = (code: string): number | undefined => {
  const [, orientation, action] = pattern.exec(code) ?? []
  return orientation && action ? Number(orientation) * 100 + Number(action) : undefined
}
