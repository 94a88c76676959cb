import type { BeforeListTableServerProps } from 'payload'

import { FilterLinks } from '@/src/components/platform/FilterLinks'
import { type SuggestionStatus, suggestionStatuses } from '@/src/domain/places/suggestion'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { sayIn } from '@/src/i18n/say'

import { suggestionListAddress } from './suggestion-list-address'

/** On the list of suggestions: those that wait, and what became of the others. */
export const SuggestionFilters = ({ i18n, searchParams, params }: BeforeListTableServerProps) => {
  const segments = params?.segments
  if (Array.isArray(segments) && segments.at(-1) === 'trash') return null // they would lead out of it
  const language = languageOf(i18n.language)
  const all = sayIn(language)('Toutes', 'All')
  return (
    <FilterLinks
      filters={[
        { label: all, href: suggestionListAddress() },
        ...wordsOf<SuggestionStatus>(suggestionStatuses).map((status) => ({
          label: suggestionStatuses[status][language],
          href: suggestionListAddress(status),
        })),
      ]}
      searchParams={searchParams}
      language={language}
    />
  )
}
