const inParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** The day it is in Paris at a moment: « 2018-01-31 ». Late in the evening UTC is behind. */
export const parisDay = (moment: Date): string => inParis.format(moment)

/** The day it is: the strategy is followed in Lille, wherever the server is. */
export const today = (): string => parisDay(new Date())

const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Paris' })

const hourMs = 3_600_000

/**
 * When it is a time of a day in Paris (« 2018-01-31 », « 14:30 »), which is two hours ahead in summer
 * and one in winter. The hour that October has twice is the first of them; the one that March leaves
 * out, the hour after.
 */
export const parisMoment = (day: string, time: string): string => {
  const inGreenwich = Date.parse(`${day}T${time}Z`)
  const [summer, winter] = [inGreenwich - 2 * hourMs, inGreenwich - hourMs]
  return new Date(clock.format(summer) === time ? summer : winter).toISOString()
}
