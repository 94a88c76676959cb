import { foldTitle } from '@/src/domain/platform/import/fold'
import type { Values } from '@/src/domain/platform/import/find'
import { normalised } from '@/src/domain/platform/text/search'

const whole: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', s: 'sur' }

/** Between the name of a commune and where it is: « Sainghin en Weppes ». */
const links = ['en', 'sur', 'lez', 'les', 'd', 'de', 'du', 'le', 'la']
const articles = ['l', 'le', 'la', 'les']
const small = new Set([...links, ...articles])

const wordsOf = (text: string): string[] =>
  foldTitle(normalised(text))
    .replace(/\bcedex\b.*$/u, '')
    .split(' ')
    .filter(Boolean)
    .map((word) => whole[word] ?? word)

/** What two ways to write a commune have in common: « ST ANDRE LEZ LILLE », « Saint-André-lez-Lille ». */
export const foldCommune = (text: string): string => {
  const words = wordsOf(text)
  const telling = words.filter((word) => !small.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** The name without where it is, as people shorten it: « St André », « Sainghin ». */
const shortOf = (name: string): string | undefined => {
  const words = wordsOf(name)
  const first = words.findIndex((word) => !articles.includes(word))
  const end = words.findIndex((word, index) => index > first && links.includes(word))
  return end > 0 ? words.slice(first, end).join(' ') : undefined
}

/** Communes that are part of another, which they are written for: INSEE code of theirs, name, and of that one. */
const associated = [
  { inseeCode: '59355', name: 'Lomme', of: '59350' },
  { inseeCode: '59298', name: 'Hellemmes', of: '59350' },
] as const

/** What people also call a commune: short, with one of its postal codes, or by what is part of it. */
export const communeAliases = ({ name, inseeCode, postalCodes }: Values): string[] => {
  if (typeof name !== 'string') return []
  const parts = associated.filter(({ of }) => of === inseeCode)
  const names = [name, shortOf(name) ?? [], parts.map((part) => part.name)].flat(2)
  const codes = [postalCodes].flat().filter((code) => typeof code === 'string')
  return [
    ...names,
    ...codes.flatMap((code) => names.map((one) => `${code} ${one}`)),
    ...parts.map((part) => part.inseeCode),
  ]
}
