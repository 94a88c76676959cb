import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayInWords, dayOf, daysBetween } from '@/src/domain/platform/time/days'

/** Days within which a next step is near. */
const soon = 7

/** How pressing a next step is; `undefined` without a date. */
export const urgencyOf = (
  date: string | null | undefined,
  today: string,
): 'late' | 'soon' | 'later' | undefined => {
  if (!date) return undefined
  const days = daysBetween(today, date)
  if (days < 0) return 'late'
  return days <= soon ? 'soon' : 'later'
}

/** When a next step is due: « en retard de 3 jours », « aujourd’hui », « dans 3 jours », « le 9 mars 2017 ». */
export const dueInWords = (date: string, today: string): Bilingual => {
  const days = daysBetween(today, date)
  const n = String(Math.abs(days))
  const [fr, en] = Math.abs(days) > 1 ? ['jours', 'days'] : ['jour', 'day']
  if (days < 0) return { fr: `en retard de ${n}\u00A0${fr}`, en: `${n} ${en} late` }
  if (days === 0) return { fr: 'aujourd’hui', en: 'today' }
  if (days <= soon) return { fr: `dans ${n}\u00A0${fr}`, en: `in ${n} ${en}` }
  const day = dayInWords(date)
  return { fr: `le ${day.fr}`, en: `on ${day.en}` }
}

/** The day of the last visit that has taken place. */
export const lastVisitOf = (
  visits: readonly { date: string }[] | null | undefined,
  today: string,
): string | null =>
  (visits ?? [])
    .map(({ date }) => dayOf(date))
    .filter((day) => day <= today)
    .toSorted()
    .at(-1) ?? null

type Grant = { asked?: number | null; given?: number | null }

/** A sum in whole euros of what is known; `null` when nothing is: unknown is not zero. */
const sumKnown = (amounts: readonly (number | null | undefined)[]): number | null => {
  const known = amounts.filter((amount) => typeof amount === 'number')
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
}

/** What was asked for and what was given, in whole euros. */
export const grantsTotal = (grants: readonly Grant[] | null | undefined) => ({
  asked: sumKnown((grants ?? []).map(({ asked }) => asked)),
  given: sumKnown((grants ?? []).map(({ given }) => given)),
})
