import Link from 'next/link'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { SampleNotice } from '@/src/components/strategy/SampleNotice'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { longDate } from '@/src/formats/dates'
import { named } from '@/src/domain/platform/document/named'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { MyAction } from '@/src/queries/strategy/my-actions'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'

type Props = { actions: readonly MyAction[]; language: Language }

/** The actions that someone leads, a line each, and what one does with all of them. */
export const MyActions = ({ actions, language }: Props) => {
  const say = sayIn(language)
  const heads = {
    action: say('Action', 'Action'),
    status: say('Statut', 'Status'),
    progress: say('Avancement', 'Progress'),
    weather: say('Météo', 'Weather'),
    next: say('Prochain jalon', 'Next milestone'),
    report: say('Dernier point', 'Last report'),
  }
  return (
    <Card
      title={say('Mes actions', 'My actions')}
      action={
        <>
          <Link className={controls.button} href="/admin/saisie" prefetch={false}>
            {say('Saisie du mois', 'Progress of the month')}
          </Link>
          <Link className={controls.button} href="/admin/kanban" prefetch={false}>
            {say('Par statut', 'By status')}
          </Link>
          <Link className={controls.button} href="/admin/import" prefetch={false}>
            {say('Tableurs', 'Spreadsheets')}
          </Link>
        </>
      }
    >
      {actions.length === 0 ? (
        <p className={styles.empty}>
          {say(
            'Vous ne pilotez aucune action\u00A0: choisissez-en une, et ajoutez-vous à ses pilotes.',
            'You lead no action: choose one, and add yourself to its leads.',
          )}{' '}
          <Link href="/admin/collections/actions" prefetch={false}>
            {say('Toutes les actions', 'All actions')}
          </Link>
        </p>
      ) : (
        <>
          <SampleNotice actions={actions} language={language} />
          <table className={styles.table}>
            <thead>
              <tr>
                {Object.values(heads).map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {actions.map(
                ({
                  id,
                  code,
                  title,
                  status,
                  late,
                  progress,
                  bounds,
                  weather,
                  next,
                  report,
                  isSilent,
                }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link
                        className={styles.link}
                        href={`/admin/fiche/actions/${id}`}
                        prefetch={false}
                      >
                        {named(code, title)}
                      </Link>
                    </th>
                    <td data-head={heads.status}>
                      <StatusBadge status={status} late={late} language={language} isBrief />
                    </td>
                    <td data-head={heads.progress}>
                      <ProgressBar value={progress} bounds={bounds} language={language} />
                    </td>
                    <td data-head={heads.weather}>
                      <WeatherBadge weather={weather} language={language} />
                    </td>
                    <td data-head={heads.next}>
                      {next
                        ? `${next.label}${next.dueDate ? ` · ${longDate(next.dueDate, language)}` : ''}`
                        : '—'}
                    </td>
                    <td data-head={heads.report} className={isSilent ? styles.late : undefined}>
                      {report.date === null ? say('aucun', 'none') : report.words[language]}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </>
      )}
    </Card>
  )
}
