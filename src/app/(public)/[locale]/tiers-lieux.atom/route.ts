import { placesAddress } from '@/src/components/public/structured-data'
import { languageOf } from '@/src/domain/platform/text/bilingual'

type Context = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

/** GET /tiers-lieux.atom?commune=59350 — an address that people remember, of what the API answers. */
export const GET = async ({ url }: Request, { params }: Context): Promise<Response> => {
  const feed = new URL(placesAddress('atom', languageOf((await params).locale)))
  for (const [name, value] of new URL(url).searchParams) feed.searchParams.append(name, value)
  return new Response(null, { status: 308, headers: { Location: feed.href } })
}
