import { createLocalReq, type BeforeListTableServerProps, type Where } from 'payload'
import { stringify } from 'qs-esm'

import { FilterLinks } from '@/src/components/platform/FilterLinks'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { sayIn } from '@/src/i18n/say'
import { staleBefore } from '@/src/domain/places/place-check.rules'
import { readCheckRhythm } from '@/src/queries/places/checked-places'

const address = (where?: Where, sort = 'name'): string =>
  `/admin/collections/tiers-lieux${stringify({ where, sort }, { addQueryPrefix: true })}`

const neverVerified: Where = { verifiedAt: { exists: false } }

/** On the list of places: those of which nothing was told for long come first, when one asks for them. */
export const PlaceFilters = async ({
  i18n,
  payload,
  searchParams,
  params,
}: BeforeListTableServerProps) => {
  const segments = params?.segments
  if (Array.isArray(segments) && segments.at(-1) === 'trash') return null // they would lead out of it
  const language = languageOf(i18n.language)
  const say = sayIn(language)
  const { months } = await readCheckRhythm(await createLocalReq({}, payload))
  const day = staleBefore(today(), months)
  const filters = [
    { label: say('Tous les lieux', 'All places'), href: address() },
    {
      label: say(
        `Sans vérification depuis ${String(months)}\u00A0mois`,
        `Not verified for ${String(months)} months`,
      ),
      href: address({ or: [neverVerified, { verifiedAt: { less_than: day } }] }, 'verifiedAt'),
    },
    { label: say('Jamais vérifiés', 'Never verified'), href: address(neverVerified) },
    {
      label: say('Brouillons', 'Drafts'),
      href: address({ _status: { equals: 'draft' } }),
    },
  ]
  return (
    <FilterLinks
      filters={months === 0 ? filters.filter((_, index) => index !== 1) : filters}
      searchParams={searchParams}
      language={language}
    />
  )
}
