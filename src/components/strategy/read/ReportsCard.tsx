import Link from 'next/link'

import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import own from './action.module.css'

type Props = { action: string; reports: ActionPage['reports']; older: number; language: Language }

/** What was said of an action, the latest first. */
export const ReportsCard = ({ action, reports, older, language }: Props) => {
  const say = sayIn(language)
  return (
    <Part title={say('Points d’avancement', 'Progress reports')}>
      {reports.length === 0 ? (
        <p className={styles.empty}>{say('Aucun point d’avancement.', 'No progress report.')}</p>
      ) : (
        <ol className={own.reports}>
          {reports.map(({ id, date, weather, author, completes, ...said }) => (
            <li key={id}>
              <div className={own.by}>
                <span>{longDate(date, language)}</span>
                {author && typeof author === 'object' && <span>{author.name}</span>}
              </div>
              <div className={own.told}>
                <WeatherBadge weather={weather} language={language} />
                <span>{said.done}</span>
                {said.next && (
                  <span>
                    <strong>{say('Prochain pas\u00A0:', 'Next step:')}</strong> {said.next}
                  </span>
                )}
                {said.risks && (
                  <span>
                    <strong>{say('Risques\u00A0:', 'Risks:')}</strong> {said.risks}
                  </span>
                )}
                {said.weatherReason && (
                  <span className={styles.soft}>
                    {say('Pourquoi cette météo\u00A0:', 'Why this weather:')} {said.weatherReason}
                  </span>
                )}
                {completes && typeof completes === 'object' && (
                  <span className={styles.soft}>
                    {say('Complète le point du', 'Completes the report of')}{' '}
                    {longDate(completes.date, language)}
                  </span>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {older > 0 && (
        <p className={styles.more}>
          <Link
            href={`/admin/collections/progress-reports?where[or][0][and][0][action][equals]=${action}`}
            prefetch={false}
          >
            {older === 1
              ? say('Un point plus ancien', 'One older report')
              : say(`${String(older)} points plus anciens`, `${String(older)} older reports`)}
          </Link>
        </p>
      )}
    </Part>
  )
}
