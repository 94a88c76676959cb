import { ArrowLeft, Download } from 'lucide-react'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { AdminPage } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { Table } from '@/src/components/platform/Table'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { askedInWords } from '@/src/queries/strategy/dashboard/asked-in-words'
import type { DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'
import {
  listInWords,
  type ListName,
  readListBehind,
} from '@/src/queries/strategy/dashboard/list-behind'

import { ProgressBar } from '../ProgressBar'
import { SampleNotice } from '../SampleNotice'
import { StatusBadge } from '../StatusBadge'
import { WeatherBadge } from '../WeatherBadge'
import { addressOf, listFileOf } from './asked'
import styles from './dashboard.module.css'

type Props = { view: AdminViewServerProps; question: DashboardQuestion; list: ListName }

/** The actions behind a figure of the dashboard, as they were on its day. */
export const ListBehindView = async ({ view, question, list }: Props) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const found = await readListBehind(question, list, req)
  const { actions } = found
  const counted = listInWords(list, actions.length)
  const title = {
    fr: `${counted.fr} au ${longDate(question.day, 'fr')}`,
    en: `${counted.en} on ${longDate(question.day, 'en')}`,
  }
  const asked = askedInWords(found, question, language)
  return (
    <AdminPage
      view={view}
      title={title}
      name={counted}
      trail={[{ label: say('Tableau de bord', 'Dashboard'), url: addressOf(question) }]}
      actions={
        <>
          <Link className={controls.button} href={addressOf(question)} prefetch={false}>
            <ArrowLeft size={16} aria-hidden="true" />
            {say('Tableau de bord', 'Dashboard')}
          </Link>
          <PrintButton label={say('Imprimer', 'Print')} />
          <a className={controls.button} href={listFileOf(question, list)}>
            <Download size={16} aria-hidden="true" />
            CSV
          </a>
        </>
      }
      notice={
        <>
          <p className={styles.narrowed}>
            {asked}
            {'. '}
            {say(
              'Chaque ligne dit ce que l’on savait de l’action ce jour-là, comme le chiffre qui y mène.',
              'Each line tells what was known of the action on that day, as the figure that leads here.',
            )}
          </p>
          <SampleNotice actions={actions} language={language} />
        </>
      }
    >
      <Paper landscape footer={asked} />
      <Table
        label={counted[language]}
        none={say('Aucune action ne répondait à cela ce jour-là.', 'No action was so on that day.')}
        heads={[
          say('Action', 'Action'),
          say('Orientation', 'Orientation'),
          say('Statut', 'Status'),
          say('Météo', 'Weather'),
          say('Avancement', 'Progress'),
          say('Fin prévue', 'Planned end'),
          say('Jours de retard', 'Days late'),
        ]}
        numbers={[6]}
        rows={actions.map((one) => ({
          id: one.id,
          cells: [
            <Link
              key=""
              className={styles.link}
              href={readAddress('actions', one.id)}
              prefetch={false}
            >
              {one.code} {one.title}
            </Link>,
            one.orientation ?? '—',
            <StatusBadge key="" status={one.status} late={one.daysLate > 0} language={language} />,
            <WeatherBadge key="" weather={one.weather.value} language={language} />,
            <ProgressBar key="" value={one.value} bounds={one.bounds} language={language} />,
            one.endDate ? longDate(one.endDate, language) : say('sans date', 'no date'),
            one.daysLate > 0 ? String(one.daysLate) : '—',
          ],
        }))}
      />
    </AdminPage>
  )
}
