import type { ReactNode } from 'react'

import {
  personRoles,
  type ProgrammeSession,
  type ReleasedProgramme,
} from '@/src/domain/agenda/programme'
import { dayOfMoment } from '@/src/domain/agenda/programme-days'
import { roomAccess } from '@/src/domain/agenda/room'
import { sessionAccess, sessionLanguages, sessionLevels } from '@/src/domain/agenda/session'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { say as sayBoth, sayIn } from '@/src/i18n/say'
import type { SessionLinks } from '@/src/queries/agenda/session-links'

import { ActionLinks } from '../ActionLinks'
import place from '../places/place.module.css'
import styles from './agenda.module.css'
import { toldIn, wholeDay } from './in-words'
import { RichTexts } from './RichTexts'
import { cardsOf } from './session-cards'
import { SessionFacts } from './SessionFacts'
import { Star } from './Star'

type Props = {
  released: ReleasedProgramme
  session: ProgrammeSession
  links: SessionLinks
  address: string
  language: Language
  langOf: LanguageOf
}

const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?|\/$/g, '')

/** One session: when and where, what it is about, who takes part, and how one comes to it. */
export const SessionPage = ({ released, session, links, address, language, langOf }: Props) => {
  const say = sayIn(language)
  const { event, rooms } = released.programme
  const [card] = cardsOf(released, [session], language)
  if (!card) return null
  const room = rooms.find(({ id }) => id === session.room)
  const [subtitle, abstract] = [session.subtitle, session.abstract].map((texts) =>
    toldIn(texts, language),
  )
  const [floor, note] = [room?.floor ?? {}, room?.accessNote ?? {}].map((texts) =>
    toldIn(texts, language),
  )
  const people = session.people.flatMap(({ speaker, role }) =>
    released.speakers
      .filter(({ id }) => id === speaker)
      .map(({ code, name, organisation }) => ({ code, name, organisation, role })),
  )
  const access = [
    ...new Set([
      ...session.accessibility.map((word) => sessionAccess[word][language]),
      ...(room?.accessibility ?? []).map((word) => roomAccess[word][language]),
    ]),
  ]
  const facts: [string, ReactNode][] = [
    [
      say('Format', 'Format'),
      <span key="" lang={card.kind.lang}>
        {card.kind.text}
      </span>,
    ],
    [
      say('Parcours', 'Track'),
      card.track && (
        <a
          className={styles.track}
          data-track={card.track.id}
          href={`${address}?parcours=${card.track.id}`}
          lang={card.track.name.lang}
        >
          {card.track.name.text}
        </a>
      ),
    ],
    [say('Langue', 'Language'), sessionLanguages[session.language][language]],
    [say('Niveau', 'Level'), sessionLevels[session.level][language]],
    [
      say('Enregistrement', 'Recording'),
      session.recording ? (
        <a key="" href={session.recording}>
          {bare(session.recording)}
        </a>
      ) : (
        session.doNotRecord && say('Non enregistrée', 'Not recorded')
      ),
    ],
    [
      say('Support', 'Slides'),
      session.slides && <a href={session.slides}>{bare(session.slides)}</a>,
    ],
  ]
  const there: [string, ReactNode][] = [
    [
      say('Salle', 'Room'),
      room && (
        <>
          <a href={`${address}?salle=${room.id}`}>{room.name}</a>
          {floor?.text && <span lang={floor.lang}>, {floor.text}</span>}
        </>
      ),
    ],
    [say('S’y rendre', 'Getting there'), note?.text && <span lang={note.lang}>{note.text}</span>],
    [
      say('Lieu', 'Venue'),
      [event.venue, event.address.street, event.address.postalCode, event.address.city]
        .filter(Boolean)
        .join(', '),
    ],
    [say('Accessibilité', 'Accessibility'), access.join(', ')],
  ]
  return (
    <article className={place.place}>
      <p className="screen-only">
        <a href={address}>{say('Tout le programme', 'The whole programme')}</a>
      </p>
      <header className={place.head}>
        <p className={styles.over}>
          {[wholeDay(dayOfMoment(session.start, event), language), card.time, card.room.name]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1 lang={card.title.lang}>{card.title.text}</h1>
        {subtitle?.text && (
          <p className={place.line} lang={subtitle.lang}>
            {subtitle.text}
          </p>
        )}
        <SessionFacts card={card} language={language} />
      </header>
      <p className={`${styles.actions ?? ''} screen-only`}>
        <Star
          slug={event.slug}
          code={session.code}
          title={card.title.text}
          hasWords
          language={language}
        />
        <a className={styles.button} href={`${address}/sessions/${session.code}.ics`}>
          {say('Dans mon agenda (.ics)', 'Into my calendar (.ics)')}
        </a>
      </p>
      <div className={place.columns}>
        <div className={place.stack}>
          {abstract?.text && (
            <p className={`${place.summary ?? ''} ${styles.text ?? ''}`} lang={abstract.lang}>
              {abstract.text}
            </p>
          )}
          <RichTexts of={session.description} language={language} />
          {people.length > 0 && (
            <section>
              <h2>{say('Avec', 'With')}</h2>
              <ul className={place.plain}>
                {people.map(({ code, name, organisation, role }) => (
                  <li key={code}>
                    <a href={`${address}/intervenants/${code}`}>{name}</a>
                    <span className={place.soft}>
                      {[sayBoth(personRoles[role], language), organisation]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {links.actions.length > 0 && (
            <section>
              <h2>{say('Dans la stratégie', 'In the strategy')}</h2>
              <p>
                <ActionLinks actions={links.actions} {...{ language, langOf }} />
              </p>
            </section>
          )}
          {links.files.length + session.links.length > 0 && (
            <section>
              <h2>{say('À lire', 'To read')}</h2>
              <ul className={place.plain}>
                {[
                  ...session.links.map(({ label, address: to }) => ({ name: label, address: to })),
                  ...links.files,
                ].map(({ name, address: to }) => (
                  <li key={to}>
                    <a href={to} lang={langOf(name)}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className={place.stack}>
          <Facts title={say('Venir', 'Coming here')} facts={there} />
          <Facts title={say('En bref', 'In short')} facts={facts} />
        </div>
      </div>
    </article>
  )
}

const Facts = ({ title, facts }: { title: string; facts: readonly [string, ReactNode][] }) => (
  <section>
    <h2>{title}</h2>
    <dl className={place.facts}>
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  </section>
)
