import { X } from 'lucide-react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './FilterLinks.module.css'

/** A filter by its name, and the address of the list that it makes. */
export type FilterLink = { label: string; href: string }

type Props = {
  /** The first shows all. */
  filters: readonly FilterLink[]
  searchParams: Record<string, unknown> | undefined
  language: Language
}

/** The filter in an address, whatever the order of its parts and what else the address says. */
const filterIn = (parameters: Iterable<[string, unknown]>): string =>
  [...parameters]
    .filter(([name]) => name.startsWith('where'))
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join('&')

const filterOf = ({ href }: FilterLink) => filterIn(new URLSearchParams(href.split('?')[1]))

/**
 * The filters of every day above a list, one click away. Not Payload's query presets: those keep one fixed
 * filter, while these depend on who looks, on the day and on the facts. Each opens a page anew, without
 * Next's `Link`: Payload's list keeps the former filter and mixes it with the next.
 */
export const FilterLinks = ({ filters, searchParams, language }: Props) => {
  const say = sayIn(language)
  const current = filterIn(Object.entries(searchParams ?? {}))
  const [all] = filters
  return (
    <nav className={styles.filters} aria-label={say('Filtres', 'Filters')}>
      <ul>
        {filters.map((filter) => {
          const { label, href } = filter
          const isCurrent = filterOf(filter) === current
          return (
            <li key={label} data-current={isCurrent || undefined}>
              <a href={href} aria-current={isCurrent ? 'page' : undefined}>
                {label}
              </a>
              {isCurrent && all && filter !== all && (
                <a
                  href={all.href}
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
