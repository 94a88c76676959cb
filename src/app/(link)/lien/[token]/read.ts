import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

import config from '@/payload.config'
import { readLinkPage } from '@/src/links/link-page'
import { handedOver } from '@/src/server/answers-to-pages'
import { acceptedLanguage } from '@/src/i18n/accepted-language'

/** What came of the form that was sent, or what the link asks. Wanted three times, read once. */
export const readPage = cache(async (token: string) => {
  const asked = await headers()
  return (
    handedOver(asked).link ??
    readLinkPage(token, await getPayload({ config }), acceptedLanguage(Object.fromEntries(asked)))
  )
})

export type Props = { params: Promise<{ token: string }> }
