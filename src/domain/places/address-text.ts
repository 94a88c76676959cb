/** Characters of an address that is looked for. */
export const longestAddress = 200

/** Whether a text may be an address: the Géoplateforme refuses the rest (three characters, the first a letter or a digit). */
export const mayBeAddress = (text: string): boolean =>
  text.length <= longestAddress && /^[\p{L}\p{N}].{2}/su.test(text)
