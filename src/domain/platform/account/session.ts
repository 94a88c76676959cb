/** Seconds without a sign of life after which someone signs in again: a day at the office. */
export const idleSeconds = 8 * 60 * 60

/** Seconds after which they do so whatever they did (ASVS 7.3.2; NIST SP 800-63B §4.1.3 says thirty days). */
const longestSeconds = 7 * 24 * 60 * 60

/** Whether a session that began then may be made to last for another `idleSeconds`. */
export const mayGoOn = (began: string, now: string): boolean =>
  Date.parse(now) + idleSeconds * 1000 <= Date.parse(began) + longestSeconds * 1000
