import { Download } from 'lucide-react'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { CompareLink } from '@/src/components/committee/comparison/CompareLink'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { sentenceOf } from '@/src/domain/strategy/summary'
import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'
import { askedInWords } from '@/src/queries/strategy/dashboard/asked-in-words'
import { readDashboard } from '@/src/queries/strategy/dashboard/dashboard'

import { SampleNotice } from '../SampleNotice'
import { addressOf, askedIn, exportAddressOf, listAddressOf, listIn } from './asked'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'
import { DecisionsBlock } from './DecisionsBlock'
import { ExperimentsBlock } from './ExperimentsBlock'
import { FilterBar } from './FilterBar'
import { IndicatorsBlock } from './IndicatorsBlock'
import { ListBehindView } from './ListBehindView'
import { MoneyBlock } from './MoneyBlock'
import { NeedsBlock } from './NeedsBlock'
import { NewsBlock } from './NewsBlock'
import { OrientationsBlock } from './OrientationsBlock'
import { ListsBehind } from './ListsBehind'
import { PlacesBlock } from './PlacesBlock'
import { Present } from './Present'
import { TalliesBlock } from './TalliesBlock'

/** The next meeting, and where its papers are. */
const NextMeeting = ({ dashboard: { next }, language }: BlockProps) => {
  const say = sayIn(language)
  return (
    <p className={styles.next}>
      {next ? (
        <>
          {say('Prochaine séance', 'Next meeting')}
          {say('\u00A0: ', ': ')}
          <Link href={readAddress('meetings', next.id)} prefetch={false}>
            {next.title}, {longMoment(next.date, language)}
          </Link>
          {next.place && ` · ${next.place}`}
        </>
      ) : (
        say('Aucune séance n’est prévue.', 'No meeting is planned.')
      )}
    </p>
  )
}

/** /admin/tableau-de-bord: where the strategy stands, all of it or a part, on a day. */
export const DashboardView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const question = askedIn(view.searchParams, dayInParis())
  const list = listIn(view.searchParams)
  admitOrRedirect(view, list ? listAddressOf(question, list) : addressOf(question))
  if (list) return <ListBehindView view={view} question={question} list={list} />
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const [dashboard, { name }] = await Promise.all([
    readDashboard(question, req),
    readSite(language, req.payload),
  ])
  const props: BlockProps = { dashboard, question, language }
  const narrowed = askedInWords(dashboard, question, language)
  const title = sentenceOf(dashboard.summary, dashboard.needs.length)
  return (
    <AdminPage
      view={view}
      title={title}
      name={{ fr: 'Tableau de bord', en: 'Dashboard' }}
      actions={
        <>
          <PrintButton label={say('Imprimer', 'Print')} />
          <a className={controls.button} href={exportAddressOf(question)}>
            <Download size={16} aria-hidden="true" />
            {say('Tableur', 'Spreadsheet')}
          </a>
          <Present language={language} />
        </>
      }
      notice={
        <>
          <NextMeeting {...props} />
          <CompareLink meeting={dashboard.meeting} language={language} />
          <FilterBar {...props} />
          <p className={styles.narrowed}>{narrowed}</p>
          <ListsBehind {...props} />
          <SampleNotice actions={dashboard.samples} language={language} />
        </>
      }
    >
      <Paper
        landscape
        footer={say(`Source\u00A0: ${name}. ${narrowed}`, `Source: ${name}. ${narrowed}`)}
      />
      <div className={styles.dashboard}>
        <NeedsBlock {...props} />
        <div className={styles.columns}>
          <div className={styles.stack}>
            <OrientationsBlock {...props} />
            <IndicatorsBlock {...props} />
            <MoneyBlock {...props} />
            <ExperimentsBlock {...props} />
          </div>
          <div className={styles.stack}>
            <TalliesBlock {...props} />
            <DecisionsBlock {...props} />
            <PlacesBlock {...props} />
            <NewsBlock {...props} />
          </div>
        </div>
      </div>
    </AdminPage>
  )
}
