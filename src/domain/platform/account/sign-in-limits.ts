/** How many wrong passwords in a row cost nothing but themselves: fingers slip. */
export const freeTries = 5

/** How long a wrong password is remembered, in seconds. */
export const rememberedFor = 24 * 60 * 60

const firstPause = 60
const longestPause = 15 * 60

/**
 * Seconds that the next attempt waits after this many wrong passwords in a row: a minute, then twice
 * as long each time, a quarter of an hour at most; that leaves about a hundred guesses a day (NIST SP
 * 800-63B §5.2.2). `0` while tries are free.
 */
export const pauseAfter = (tries: number): number =>
  tries < freeTries ? 0 : Math.min(firstPause * 2 ** (tries - freeTries), longestPause)

/** What one client may get wrong, whatever the accounts: a whole town hall has one address. */
export const clientTries = { points: 30, duration: 15 * 60 }
