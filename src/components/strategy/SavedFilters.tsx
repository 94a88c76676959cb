import type { I18nClient } from '@payloadcms/translations'
import type { Where } from 'payload'

import { FilterLinks } from '@/src/components/platform/FilterLinks'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { silentAfter } from '@/src/domain/strategy/freshness'
import { sayIn } from '@/src/i18n/say'
import type { User } from '@/src/payload-types'
import { lateOn, ledBy, wordingToConfirm } from '@/src/queries/strategy/action-filters'
import { followedAs } from '@/src/queries/strategy/followed-actions'

import { actionListAddress } from './action-list-address'

type Props = {
  i18n: I18nClient
  user: User
  searchParams?: Record<string, unknown>
  params?: { segments?: string[] }
}

type SavedFilter = { label: string; where?: Where; sort?: string }

/** The filters of every day on the list of actions. */
export const SavedFilters = ({ i18n, user, searchParams, params }: Props) => {
  if (params?.segments?.at(-1) === 'trash') return null // they would lead out of it
  const language = languageOf(i18n.language)
  const say = sayIn(language)
  const days = String(silentAfter)
  const filters: SavedFilter[] = [
    { label: say('Toutes les actions', 'All actions') },
    { label: say('Mes actions', 'My actions'), where: ledBy(user.id) },
    { label: say('En retard', 'Late'), where: lateOn(today()), sort: 'endDate' }, // the longest first
    {
      label: say(
        `Sans point d’avancement depuis ${days}\u00A0jours`,
        `No progress report for ${days} days`,
      ),
      where: followedAs('silent'),
    },
    { label: say('Météo orage', 'Storm'), where: followedAs('stormy') },
    { label: say('Indicateur en retard', 'Indicator late'), where: followedAs('awaiting-value') },
    { label: say('Libellé à confirmer', 'Wording to be confirmed'), where: wordingToConfirm },
  ]
  return (
    <FilterLinks
      filters={filters.map(({ label, where, sort }) => ({
        label,
        href: actionListAddress(where, sort),
      }))}
      searchParams={searchParams}
      language={language}
    />
  )
}
