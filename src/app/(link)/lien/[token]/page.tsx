import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { readSite } from '@/src/app/site'
import { LinkPage } from '@/src/components/public/LinkPage'
import { titleOf } from '@/src/components/public/site'
import { say } from '@/src/i18n/say'
import { answerWith } from '@/src/server/answers-to-pages'

import { type Props, readPage } from './read'

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { language, content } = await readPage((await params).token)
  return {
    title: titleOf(say(content.title, language), await readSite(language)),
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

const Page = async ({ params }: Props) => {
  const page = await readPage((await params).token)
  answerWith(await headers(), page.status)
  return <LinkPage page={page} site={await readSite(page.language)} />
}

export default Page
