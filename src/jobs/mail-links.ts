import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import type { Purpose } from '@/src/domain/platform/web/signed-link'
import { env } from '@/src/env'
import { signedLink } from '@/src/links/signed-link'

/** How long what a mail offers may be answered from it, in days. */
const lastsDays = 30
/** How long its preferences may be changed from a mail, which people keep. */
const lastsLongerDays = 60

const inDays = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString()

/** Where a document is read in the back-office. */
export const documentLink = (collection: string, id: string): string =>
  `${env.SERVER_URL}${readAddress(collection, id)}`

/** Where everyone reads a place. */
export const placeLink = (slug: string, language: Language): string =>
  `${env.SERVER_URL}${language === 'en' ? '/en' : ''}/tiers-lieux/${slug}`

type Asked = { purpose: Purpose; subject: string; user: string }

/** A link that answers, in the name of an account, what a mail asks of a document. */
export const linkToAnswer = (asked: Asked, now: string): string =>
  signedLink({ ...asked, expires: inDays(now, lastsDays) })

/** What ends every mail that one may do without. */
export const footerLinks = (user: string, now: string) => {
  const expires = inDays(now, lastsLongerDays)
  return {
    preferences: signedLink({ purpose: 'preferences', subject: user, user, expires }),
    unsubscribe: signedLink({ purpose: 'unsubscribe', subject: user, user, expires }),
  }
}
