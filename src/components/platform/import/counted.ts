import type { Language } from '@/src/domain/platform/text/bilingual'

const countedIn = (language: Language) => {
  const rules = new Intl.PluralRules(language) // in French, none is singular too
  return (count: number, one: string, several: string): string =>
    `${count.toLocaleString(language)}\u00A0${rules.select(count) === 'one' ? one : several}`
}

/** « 1 erreur », « 10 000 erreurs », as each language counts. */
export const counted = { fr: countedIn('fr'), en: countedIn('en') }
