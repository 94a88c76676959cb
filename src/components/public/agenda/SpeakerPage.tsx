import type { ProgrammeSpeaker, ReleasedProgramme } from '@/src/domain/agenda/programme'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { Flags } from '../Flags'
import place from '../places/place.module.css'
import styles from './agenda.module.css'
import { toldIn } from './in-words'
import { SessionList } from './SessionList'

type Props = {
  released: ReleasedProgramme
  speaker: ProgrammeSpeaker
  address: string
  language: Language
}

/** One of the people of a programme who agree to be named, and what they take part in. */
export const SpeakerPage = ({ released, speaker, address, language }: Props) => {
  const say = sayIn(language)
  const { code, name, organisation, biography, photo, links, isSample } = speaker
  const said = toldIn(biography, language)
  const sessions = released.programme.sessions.filter(({ people }) =>
    people.some((one) => one.speaker === speaker.id),
  )
  return (
    <article className={place.place}>
      <p className="screen-only">
        <a href={address}>{say('Tout le programme', 'The whole programme')}</a>
      </p>
      <header className={place.head}>
        <h1>{name}</h1>
        {organisation && <p className={place.line}>{organisation}</p>}
        <p className={styles.notes}>
          <Flags of={{ sample: isSample }} language={language} />
        </p>
      </header>
      {photo && <img className={styles.portrait} src={photo} alt="" width="192" height="192" />}
      {said.text !== '' && (
        <p className={styles.text} lang={said.lang}>
          {said.text}
        </p>
      )}
      {links.length > 0 && (
        <ul className={place.plain}>
          {links.map(({ label, address: to }) => (
            <li key={to}>
              <a href={to}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2>{say('Au programme', 'In the programme')}</h2>
        <SessionList {...{ released, sessions, address, language }} />
      </section>
      <p className={`${styles.actions ?? ''} screen-only`}>
        <a className={styles.button} href={`${address}/intervenants/${code}.ics`}>
          {say('Dans mon agenda (.ics)', 'Into my calendar (.ics)')}
        </a>
      </p>
    </article>
  )
}
