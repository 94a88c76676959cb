import type { Problem } from '@/src/domain/platform/text/bilingual'

/** What the back-office keeps of an account's habits: columns, filters, what is folded. */
export const preferenceBounds = { keyLength: 200, valueLength: 20_000, count: 500 } as const

const tooLong = (path: string, most: number): Problem => ({
  path,
  message: {
    fr: `Au plus ${String(most)} caractères\u00A0: raccourcissez ce texte.`,
    en: `At most ${String(most)} characters: shorten this text.`,
  },
})

/** What is wrong with a preference: it is kept for each account, and read with every page. */
export const preferenceProblems = ({
  key,
  value,
}: {
  key?: unknown
  value?: unknown
}): Problem[] => [
  ...(typeof key === 'string' && key.length > preferenceBounds.keyLength
    ? [tooLong('key', preferenceBounds.keyLength)]
    : []),
  ...(JSON.stringify(value ?? null).length > preferenceBounds.valueLength
    ? [tooLong('value', preferenceBounds.valueLength)]
    : []),
]
