import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'

/** Where the page of the places is, in a language, and that of one of them. */
export const addressesIn = (language: Language) => {
  const list = `${env.SERVER_URL}${language === 'en' ? '/en' : ''}/tiers-lieux`
  return { list, pageOf: (slug: string): string => `${list}/${slug}` }
}

/** The address that was asked, as others know it, with some of its parameters replaced. */
export const publicAddress = (asked = '', replaced: Record<string, string> = {}): string => {
  const { pathname, searchParams } = new URL(asked, env.SERVER_URL)
  for (const [name, value] of Object.entries(replaced)) searchParams.set(name, value)
  const search = searchParams.toString()
  return `${env.SERVER_URL}${pathname}${search === '' ? '' : `?${search}`}`
}
