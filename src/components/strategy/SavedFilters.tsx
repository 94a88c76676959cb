import type { I18nClient } from '@payloadcms/translations'
import { X } from 'lucide-react'
import type { Where } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { silentAfter } from '@/src/domain/strategy/freshness'
import { sayIn } from '@/src/i18n/say'
import type { User } from '@/src/payload-types'
import { lateOn, ledBy, wordingToConfirm } from '@/src/queries/strategy/action-filters'
import { followedAs } from '@/src/queries/strategy/followed-actions'

import { actionListAddress } from './action-list-address'
import styles from './SavedFilters.module.css'

type Props = {
  i18n: I18nClient
  user: User
  searchParams?: Record<string, unknown>
  params?: { segments?: string[] }
}

type SavedFilter = { label: string; where?: Where; sort?: string }

/** The filter in an address, whatever the order of its parts and what else the address says. */
const filterIn = (parameters: Iterable<[string, unknown]>): string =>
  [...parameters]
    .filter(([name]) => name.startsWith('where'))
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('&')

/**
 * The filters of every day, one click away. Not Payload's query presets: those keep one fixed
 * filter, while « mes actions » depends on who looks, and the others on the day and the facts. Each opens a page
 * anew, without Next's `Link`: Payload's list keeps the former filter and mixes it with the next.
 */
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
  const current = filterIn(Object.entries(searchParams ?? {}))
  return (
    <nav className={styles.filters} aria-label={say('Filtres', 'Filters')}>
      <ul>
        {filters.map(({ label, where, sort }) => {
          const href = actionListAddress(where, sort)
          const isCurrent = filterIn(new URLSearchParams(href.split('?')[1])) === current
          return (
            <li key={label} data-current={isCurrent || undefined}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {label}
              </a>
              {isCurrent && where && (
                <a
                  href={actionListAddress()}
                  className={styles.leave}
                  aria-label={say(
                    `Quitter le filtre «\u00A0${label}\u00A0»`,
                    `Leave the filter “${label}”`,
                  )}
                >
                  <X size={16} aria-hidden="true" />
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
