import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/**
 * How long a path lasts in all, in minutes: what its modules last, each as often as it is in it.
 * `undefined` when nothing can be said: one of them does not say how long it lasts.
 */
export const totalDuration = (
  modules: readonly { duration?: number | null }[],
): number | undefined =>
  modules.reduce<number | undefined>(
    (sum, { duration }) => (sum === undefined || duration == null ? undefined : sum + duration),
    0,
  )

/** A number of minutes as people write it in both languages: « 45 min », « 2 h », « 3 h 05 ». */
export const durationInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${String(rest)}\u00A0min`
  return rest === 0
    ? `${String(hours)}\u00A0h`
    : `${String(hours)}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}

/** How long a path lasts in all, or which module does not say how long it does. */
export const durationSentence = (
  modules: readonly { title?: string | null; duration?: number | null }[],
): Bilingual => {
  if (modules.length === 0)
    return {
      fr: 'Ce parcours n’a pas encore de module.',
      en: 'This path has no module yet.',
    }
  const total = totalDuration(modules)
  if (total !== undefined) {
    const count = String(modules.length)
    return {
      fr: `Durée en tout\u00A0: ${durationInWords(total)}, ${count} module${modules.length > 1 ? 's' : ''}.`,
      en: `Duration in all: ${durationInWords(total)}, ${count} module${modules.length > 1 ? 's' : ''}.`,
    }
  }
  const silent = modules.filter(({ duration }) => duration == null)
  const names = [...new Set(silent.map(({ title }) => title ?? ''))]
  return {
    fr: `Durée en tout non connue\u00A0: la durée manque dans ${names.map((name) => `«\u00A0${name}\u00A0»`).join(', ')}.`,
    en: `Duration in all not known: the duration is missing in ${names.map((name) => `“${name}”`).join(', ')}.`,
  }
}
