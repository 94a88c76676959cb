import type { I18nClient } from '@payloadcms/translations'

import { today } from '@/src/domain/platform/time/paris-day'
import { silentAfter } from '@/src/domain/strategy/freshness'
import { say } from '@/src/i18n/say'
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
  const days = String(silentAfter)
  const filters = [
    { label: { fr: 'Toutes les actions', en: 'All actions' }, where: undefined },
    { label: { fr: 'Mes actions', en: 'My actions' }, where: ledBy(user.id) },
    { label: { fr: 'En retard', en: 'Late' }, where: lateOn(today()) },
    {
      label: {
        fr: `Sans point d’avancement depuis ${days}\u00A0jours`,
        en: `No progress report for ${days} days`,
      },
      where: followedAs('silent'),
    },
    { label: { fr: 'Météo orage', en: 'Storm' }, where: followedAs('stormy') },
    {
      label: { fr: 'Indicateur en retard', en: 'Indicator late' },
      where: followedAs('awaiting-value'),
    },
    {
      label: { fr: 'Libellé à confirmer', en: 'Wording to be confirmed' },
      where: wordingToConfirm,
    },
  ]
  const current = filterIn(Object.entries(searchParams ?? {}))
  return (
    <nav
      className={styles.filters}
      aria-label={say({ fr: 'Filtres', en: 'Filters' }, i18n.language)}
    >
      <ul>
        {filters.map(({ label, where }) => {
          const href = actionListAddress(where)
          const isCurrent = filterIn(new URLSearchParams(href.split('?')[1])) === current
          return (
            <li key={label.en}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {say(label, i18n.language)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
