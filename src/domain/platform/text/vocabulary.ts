/**
 * Whether something is a word of a vocabulary, by its key. Names that every object has, such as
 * « constructor », are not.
 */
export const isWordOf =
  <Word extends string>(vocabulary: Readonly<Record<Word, unknown>>) =>
  (something: unknown): something is Word =>
    typeof something === 'string' && Object.hasOwn(vocabulary, something)

/** The words of a vocabulary, by their keys, in its order. */
export const wordsOf = <Word extends string>(vocabulary: Readonly<Record<Word, unknown>>): Word[] =>
  Object.keys(vocabulary).filter(isWordOf<Word>(vocabulary))
