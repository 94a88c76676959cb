import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { licence } from '@/src/domain/platform/web/licence'
import { writeAtom } from '@/src/formats/atom'
import { sayIn } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'

import { addressesIn, publicAddress } from './addresses'

/** A reader that comes once a month misses nothing. */
const mostEntries = 50

/** The places that were added or changed, the latest first, as a feed. */
export const placesAtom = async (
  places: readonly PlaceEntry[],
  req: PayloadRequest,
): Promise<string> => {
  const language = languageOf(req.locale)
  const say = sayIn(language)
  const site = await readSite(language, req.payload)
  const { list, pageOf } = addressesIn(language)
  const latest = places.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
  const titleOf = ({ name, commune, isSample }: PlaceEntry) =>
    `${name}, ${commune.name}${isSample ? ` (${flagLabels.sample[language].toLowerCase()})` : ''}`
  return writeAtom({
    title: `${site.name}${say('\u00A0: les tiers-lieux', ': the tiers-lieux')}`,
    subtitle: say(
      'Les tiers-lieux ajoutés ou modifiés, les derniers d’abord.',
      'The tiers-lieux added or changed, the latest first.',
    ),
    author: site.name,
    language,
    self: publicAddress(req.url),
    page: list,
    rights: licence.name,
    day: today(),
    entries: latest.slice(0, mostEntries).map((place) => ({
      id: `${addressesIn('fr').list}#${place.id}`,
      day: place.updatedAt,
      title: titleOf(place),
      link: pageOf(place.slug),
    })),
  })
}
