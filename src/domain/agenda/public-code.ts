/** Without vowels, so that no code is a word, nor what is taken for something else: 0 and O, 1 and I. */
const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ'

/** How many random bytes make a code: some 5 × 10¹¹ codes. */
export const codeLength = 8

/** A code that tells nothing of who or what carries it: it comes from random bytes alone. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
