import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import { eventStatuses } from '@/src/domain/agenda/event'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { longDate } from '@/src/formats/dates'
import { say as sayBoth, sayIn } from '@/src/i18n/say'

import { Flags } from '../Flags'
import styles from './agenda.module.css'
import { datesInWords, toldIn, whereIn } from './in-words'
import { MyProgrammeLink } from './MyProgrammeLink'

type Props = { released: ReleasedProgramme; address: string; language: Language }

/** What a calendar asks again by itself, all along. */
const subscriptionOf = (address: string): string =>
  `${env.SERVER_URL.replace(/^https?/, 'webcal')}${address}`

/** Which edition it is, when and where, and what one takes of it. */
export const ProgrammeHead = ({ released, address, language }: Props) => {
  const say = sayIn(language)
  const { event } = released.programme
  const { number, name, releasedAt } = released.release
  const [title, theme] = [toldIn(event.title, language), toldIn(event.theme, language)]
  const where = whereIn({ venue: event.venue, city: event.address.city })
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.over}>
          {[datesInWords(event, language), where].filter(Boolean).join(' · ')}
        </p>
        <h1 lang={title.lang}>{title.text}</h1>
        <p className={styles.notes}>
          {event.status !== 'planned' && (
            <strong>{sayBoth(eventStatuses[event.status], language)}</strong>
          )}
          {theme.text !== '' && <span lang={theme.lang}>{theme.text}</span>}
          <span>
            {say('Version', 'Version')} {number} (<span lang="fr">{name}</span>,{' '}
            {longDate(releasedAt, language)})
          </span>
          <Flags of={{ sample: event.isSample }} language={language} />
        </p>
      </div>
      <p className={`${styles.actions ?? ''} screen-only`}>
        <a className={styles.button} href={subscriptionOf(`${address}/schedule.ics`)}>
          {say('S’abonner (iCal)', 'Subscribe (iCal)')}
        </a>
        <MyProgrammeLink {...{ address, language }} slug={event.slug} />
      </p>
    </header>
  )
}
