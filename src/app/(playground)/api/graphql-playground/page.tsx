import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import config from '@/payload.config'
import { Absent } from '@/src/app/Absent'
import { Playground } from '@/src/components/platform/Playground'
import { env } from '@/src/env'
import { mayTryQueries } from '@/src/graphql/playground'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'GraphQL — Résolument',
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  robots: { index: false },
}

const Page = async () => {
  const payload = await getPayload({ config })
  const isOpen = env.NODE_ENV !== 'production'
  return (await mayTryQueries(payload, new Headers(await headers()), { isOpen })) ? (
    <Playground />
  ) : (
    <Absent language="fr" />
  )
}

export default Page
