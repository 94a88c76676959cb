import Link from 'next/link'

import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { SampleNotice } from '@/src/components/strategy/SampleNotice'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { WeatherBadge } from '@/src/components/strategy/WeatherBadge'
import { longDate } from '@/src/formats/dates'
import { named } from '@/src/domain/platform/document/named'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { readMyActions } from '@/src/queries/strategy/my-actions'

import { Card } from '../Card'
import controls from '../controls.module.css'
import { Table } from '../Table'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** The actions that someone leads, a line each, and what one does with all of them. */
export const MyActions = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const actions = await readMyActions(today, req)
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
          <Table
            label={say('Mes actions', 'My actions')}
            none=""
            heads={[
              say('Action', 'Action'),
              say('Statut', 'Status'),
              say('Avancement', 'Progress'),
              say('Météo', 'Weather'),
              say('Prochain jalon', 'Next milestone'),
              say('Dernier point', 'Last report'),
            ]}
            rows={actions.map(({ id, next, report, ...action }) => ({
              id,
              cells: [
                <Link
                  key=""
                  className={styles.link}
                  href={readAddress('actions', id)}
                  prefetch={false}
                >
                  {named(action.code, action.title)}
                </Link>,
                <StatusBadge
                  key=""
                  status={action.status}
                  late={action.late}
                  language={language}
                  isBrief
                />,
                <ProgressBar
                  key=""
                  value={action.progress}
                  bounds={action.bounds}
                  language={language}
                />,
                <WeatherBadge key="" weather={action.weather} language={language} />,
                next
                  ? `${next.label}${next.dueDate ? ` · ${longDate(next.dueDate, language)}` : ''}`
                  : '—',
                <span key="" className={action.isSilent ? styles.late : undefined}>
                  {report.date === null ? say('aucun', 'none') : report.words[language]}
                </span>,
              ],
            }))}
          />
        </>
      )}
    </Card>
  )
}
