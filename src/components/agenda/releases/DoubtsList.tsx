import { ChevronDown, CircleCheck, TriangleAlert } from 'lucide-react'

import { counted } from '@/src/components/platform/import/counted'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { writeAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import type { Doubt, Doubts } from '@/src/queries/agenda/releases-page'

import styles from './releases.module.css'

const sentences: Record<Exclude<keyof Doubts, 'warnings'>, Record<Language, [string, string]>> = {
  unscheduled: {
    fr: [
      'session sans créneau, qui ne sera pas publiée',
      'sessions sans créneau, qui ne seront pas publiées',
    ],
    en: [
      'session without a slot, which will not be released',
      'sessions without a slot, which will not be released',
    ],
  },
  unconfirmed: {
    fr: [
      'session placée mais pas confirmée, qui ne sera pas publiée',
      'sessions placées mais pas confirmées, qui ne seront pas publiées',
    ],
    en: [
      'session in a slot but not confirmed, which will not be released',
      'sessions in a slot but not confirmed, which will not be released',
    ],
  },
  unpublished: {
    fr: [
      'session dont la fiche a un brouillon, qui ne sera pas publié',
      'sessions dont la fiche a un brouillon, qui ne sera pas publié',
    ],
    en: [
      'session whose document has a draft, which will not be released',
      'sessions whose documents have a draft, which will not be released',
    ],
  },
  unanswered: {
    fr: [
      'session dont tout le monde n’a pas confirmé sa venue',
      'sessions dont tout le monde n’a pas confirmé sa venue',
    ],
    en: [
      'session of which not everyone has confirmed',
      'sessions of which not everyone has confirmed',
    ],
  },
}

type Line = {
  key: string
  said: string
  items: readonly { key: string; said: string; of?: string }[]
}

const said = (doubt: Doubt, language: Language) =>
  [doubt.title, doubt.detail].filter(Boolean).join(sayIn(language)('\u00A0: ', ': '))

const linesOf = ({ warnings, ...others }: Doubts, language: Language): Line[] => {
  const count = (some: readonly unknown[], [one, several]: [string, string]) =>
    counted[language](some.length, one, several)
  const words: Bilingual[] = warnings.map(({ message }) => message)
  return [
    {
      key: 'warnings',
      said: count(warnings, language === 'fr' ? ['alerte', 'alertes'] : ['warning', 'warnings']),
      items: words.map((word, index) => {
        const [of] = warnings[index]?.sessions ?? []
        return { key: String(index), said: word[language], ...(of && { of }) }
      }),
    },
    ...(['unscheduled', 'unconfirmed', 'unpublished', 'unanswered'] as const).map((name) => ({
      key: name,
      said: count(others[name], sentences[name][language]),
      items: others[name].map((doubt) => ({
        key: doubt.id,
        said: said(doubt, language),
        of: doubt.id,
      })),
    })),
  ].filter(({ items }) => items.length > 0)
}

/** What is worth a look before a programme is released, counted, and folded until one wants to see it. */
export const DoubtsList = ({ doubts, language }: { doubts: Doubts; language: Language }) => {
  const say = sayIn(language)
  const lines = linesOf(doubts, language)
  if (lines.length === 0)
    return (
      <p className={styles.fine}>
        <CircleCheck size={18} aria-hidden="true" />
        {say('Rien à signaler.', 'Nothing to report.')}
      </p>
    )
  return (
    <ul className={styles.doubts}>
      {lines.map((line) => (
        <li key={line.key}>
          <details>
            <summary>
              <TriangleAlert size={16} aria-hidden="true" />
              {line.said}
              <ChevronDown className={styles.fold} size={16} aria-hidden="true" />
            </summary>
            <ul>
              {line.items.map((item) => (
                <li key={item.key}>
                  {item.of === undefined ? (
                    item.said
                  ) : (
                    <a href={writeAddress('event-sessions', item.of)}>{item.said}</a>
                  )}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
