import { FileText } from 'lucide-react'
import Link from 'next/link'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

const hour = (moment: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  }).format(new Date(moment))

/** The next meeting: when, where, what is on its agenda, and the papers to read before. */
export const NextMeetingCard = async ({ req, today, language }: LandingProps) => {
  const say = sayIn(language)
  const meeting = await readNextMeeting(today, req)
  if (!meeting)
    return (
      <Card title={say('Prochaine séance', 'Next meeting')}>
        <p className={styles.empty}>
          {say('Aucune séance n’est prévue.', 'No meeting is planned.')}
        </p>
      </Card>
    )
  const { id, title, date, place, agenda } = meeting
  return (
    <Card
      title={say('Prochaine séance', 'Next meeting')}
      action={
        <Link className={controls.button} href={readAddress('meetings', id)} prefetch={false}>
          {say('Ouvrir la séance', 'Open the meeting')}
        </Link>
      }
    >
      <p>
        <strong>{title}</strong>
        <br />
        {longDate(parisDay(new Date(date)), language)}, {hour(date, language)}
        {place && ` · ${place}`}
      </p>
      {agenda.length === 0 ? (
        <p className={styles.empty}>
          {say('L’ordre du jour n’est pas encore écrit.', 'The agenda is not written yet.')}
        </p>
      ) : (
        <ol className={styles.lines}>
          {agenda.map(({ id: item, order, title: point, documents }) => (
            <li key={item}>
              <span>
                {order}. {point}
                {documents.map((file) => (
                  <span key={file.id} className={styles.paper}>
                    <FileText size={14} aria-hidden="true" /> <a href={file.url}>{file.title}</a>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
