import { isRecord } from '@/src/domain/platform/data/record'

/** A decision with its texts by language. */
export type InAllLanguages = Record<string, unknown>

const texts = ['text', 'reasons'] // of which there is one a language

/** A decision read in all languages at once; a text that is told in none of them is empty. */
export const inAllLanguages = (decision: object): InAllLanguages => {
  const read: InAllLanguages = { ...decision }
  return {
    ...read,
    ...Object.fromEntries(texts.map((name) => [name, isRecord(read[name]) ? read[name] : {}])),
  }
}

/** What is sent in one language, as it enters such a decision. */
export const entering = (
  decision: InAllLanguages,
  sent: object,
  language: string,
): InAllLanguages =>
  Object.fromEntries(
    Object.entries<unknown>({ ...sent })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        const told = decision[name]
        const isText = texts.includes(name) && isRecord(told)
        return [name, isText ? { ...told, [language]: value } : value]
      }),
  )
