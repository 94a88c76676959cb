/** All the texts within a value, however deep. */
const collect = (value: unknown, into: Set<string>): Set<string> => {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) collect(one, into)
  return into
}

export const textsIn = (value: unknown): ReadonlySet<string> => collect(value, new Set())

/**
 * The language of what is read in another one than French: `fr` where all its texts are those that
 * are read in French, for want of a translation or since they are the same; else `undefined`, that of
 * the page. WCAG 3.1.2 asks that it be told.
 *
 * @param french all that is read in French
 */
export const languageTeller = (french: unknown) => {
  const known = textsIn(french)
  return (part: unknown): 'fr' | undefined => {
    const texts = [...textsIn(part)]
    return texts.length > 0 && texts.every((text) => known.has(text)) ? 'fr' : undefined
  }
}

export type LanguageOf = ReturnType<typeof languageTeller>
