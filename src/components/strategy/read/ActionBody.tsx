import { DecisionCard } from '@/src/components/committee/DecisionCard'
import { FormattedText } from '@/src/components/platform/read/FormattedText'
import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import { ActionFacts } from './ActionFacts'
import { DeliverablesCard } from './DeliverablesCard'
import { HistoryCard } from './HistoryCard'
import { IndicatorCard } from './IndicatorCard'
import { MilestonesCard } from './MilestonesCard'
import { ProgressCard } from './ProgressCard'
import { RelatedCard } from './RelatedCard'
import { ReportsCard } from './ReportsCard'
import { SpentCard } from './SpentCard'

type Props = {
  page: ActionPage
  /** The day of which its figures are. */
  day: string
  today: string
  mayEnter: boolean
  language: Language
}

/** Whether anything presents an action, beside how it stands. */
export const isPresented = ({ action }: ActionPage): boolean =>
  [action.description, action.objectives, action.publicNote, action.internalNote].some(Boolean)

/** What the page of an action says of it, on screen and on paper. */
export const ActionBody = ({ page, day, today, mayEnter, language }: Props) => {
  const say = sayIn(language)
  const { action, milestones, decisions, deliverables, indicators, progress, earlier } = page
  const { reports, olderReports, spent, related } = page
  const { description, objectives, publicNote, internalNote } = action
  const shared = { today, language }
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        {progress && (
          <ProgressCard
            progress={progress}
            earlier={earlier}
            address={readAddress('actions', action.id)}
            {...shared}
          />
        )}
        <MilestonesCard milestones={milestones} {...shared} />
        {indicators.map((indicator) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            day={day}
            mayEnter={mayEnter}
            language={language}
          />
        ))}
        {indicators.length === 0 && (
          <Part title={say('Indicateurs', 'Indicators')}>
            <p className={styles.empty}>{say('Aucun indicateur.', 'No indicator.')}</p>
          </Part>
        )}
        <ReportsCard
          action={action.id}
          reports={reports}
          older={olderReports}
          language={language}
        />
        {deliverables.length > 0 && (
          <DeliverablesCard deliverables={deliverables} language={language} />
        )}
        {isPresented(page) && (
          <Part id="presentation" title={say('Présentation', 'Description')}>
            {description && <FormattedText text={description} />}
            {objectives && <p className={styles.text}>{objectives}</p>}
            {publicNote && <p className={styles.text}>{publicNote}</p>}
            {internalNote && (
              <p className={styles.text}>
                <strong>{say('Note interne\u00A0:', 'Internal note:')}</strong> {internalNote}
              </p>
            )}
          </Part>
        )}
        <HistoryCard action={action} milestones={milestones} language={language} />
      </div>
      <div className={styles.stack}>
        <ActionFacts action={action} weather={progress?.weather} language={language} />
        <DecisionCard decisions={decisions} {...shared} />
        {spent && <SpentCard spent={spent} language={language} />}
        {related.length > 0 && <RelatedCard related={related} language={language} />}
      </div>
    </div>
  )
}
