const inParis = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' })

/** The day it is in Paris at a moment: « 2018-01-31 ». Late in the evening UTC is behind. */
export const parisDay = (moment: Date): string => inParis.format(moment)

/** The day it is: the strategy is followed in Lille, wherever the server is. */
export const today = (): string => parisDay(new Date())
