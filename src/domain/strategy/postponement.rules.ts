import type { Problem } from '@/src/domain/platform/text/bilingual'
import { dayInWords, dayOf } from '@/src/domain/platform/time/days'

type Postponement = { to: string; reason: string }

/**
 * What is wrong with putting a milestone off on a day (ISO date): it goes to a later day than it had,
 * not past yet, and says why.
 */
export const postponementProblem = (
  { to, reason }: Postponement,
  { dueDate }: { dueDate: string },
  day: string,
): Problem | undefined => {
  if (dayOf(to) <= dayOf(dueDate)) {
    const was = dayInWords(dueDate)
    return {
      path: 'to',
      message: {
        fr: `Ce jalon est attendu le ${was.fr}\u00A0: choisissez un jour plus tard.`,
        en: `This milestone is due on ${was.en}: choose a later day.`,
      },
    }
  }
  if (dayOf(to) < dayOf(day))
    return {
      path: 'to',
      message: {
        fr: 'Ce jour est passé\u00A0: choisissez-en un à venir.',
        en: 'This day is past: choose one to come.',
      },
    }
  return reason.trim() === ''
    ? {
        path: 'reason',
        message: {
          fr: 'Dites pourquoi le jalon est reporté.',
          en: 'Say why the milestone is put off.',
        },
      }
    : undefined
}
