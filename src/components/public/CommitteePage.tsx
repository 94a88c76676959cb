import { DecisionBadge } from '@/src/components/committee/DecisionBadge'
import { meetingModes, meetingStatuses } from '@/src/domain/committee/meeting'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { longDate, longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicCommittee, PublicMeeting } from '@/src/queries/committee/public-committee'

import { ActionLinks } from './ActionLinks'
import { documentsOf } from './documents-of'
import { Flags } from './Flags'
import styles from './strategy.module.css'

type Props = { committee: PublicCommittee; today: string; language: Language; langOf: LanguageOf }

/** When the committee sits, and what it decided. */
export const CommitteePage = ({ committee, ...seen }: Props) => {
  const say = sayIn(seen.language)
  const parts = [
    {
      title: say('Séances à venir', 'Meetings to come'),
      none: say('Aucune séance n’est annoncée.', 'No meeting is announced.'),
      meetings: committee.coming,
    },
    {
      title: say('Séances passées et décisions', 'Past meetings and decisions'),
      none: say('Aucune séance n’est publiée.', 'No meeting is published.'),
      meetings: committee.past,
    },
  ]
  return parts.map(({ title, none, meetings }) => (
    <section key={title} className={styles.axis}>
      <h2>{title}</h2>
      {meetings.length === 0 && <p className={styles.facts}>{none}</p>}
      {meetings.map((meeting) => (
        <MeetingBlock key={meeting.id} meeting={meeting} {...seen} />
      ))}
    </section>
  ))
}

type MeetingProps = Omit<Props, 'committee'> & { meeting: PublicMeeting }

const MeetingBlock = ({ meeting, today, language, langOf }: MeetingProps) => {
  const { title, date, mode, place, status, sample, decisions } = meeting
  return (
    <article className={styles.block}>
      <h3 lang={langOf(title)}>{title}</h3>
      <p className={styles.facts}>
        <time dateTime={date}>{longMoment(date, language)}</time>
        <span>{meetingStatuses[status][language]}</span>
        <span>{meetingModes[mode][language]}</span>
        {place && <span lang={langOf(place)}>{place}</span>}
        <Flags of={{ sample }} language={language} />
      </p>
      {decisions.length > 0 && (
        <ul className={styles.actions}>
          {decisions.map((decision) => (
            <DecisionItem key={decision.id} {...{ decision, today, language, langOf }} />
          ))}
        </ul>
      )}
    </article>
  )
}

type DecisionProps = Omit<MeetingProps, 'meeting'> & {
  decision: PublicMeeting['decisions'][number]
}

const DecisionItem = ({ decision, today, language, langOf }: DecisionProps) => {
  const say = sayIn(language)
  const { number, text, reasons, status, dueDate, sample } = decision
  const actions = documentsOf(decision.actions)
  return (
    <li className={styles.numbered} id={number ?? undefined}>
      <span className={styles.code}>{number}</span>
      <div>
        <p lang={langOf(text)}>{text}</p>
        {reasons && (
          <p className={styles.line} lang={langOf(reasons)}>
            {reasons}
          </p>
        )}
        <p className={styles.facts}>
          <DecisionBadge decision={{ status, dueDate }} today={today} language={language} />
          {dueDate && (
            <span>
              {say('échéance\u00A0:', 'due:')} {longDate(dueDate, language)}
            </span>
          )}
          {actions.length > 0 && (
            <span>
              <ActionLinks actions={actions} language={language} langOf={langOf} />
            </span>
          )}
          <Flags of={{ sample }} language={language} />
        </p>
      </div>
    </li>
  )
}
