import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { euros } from '@/src/domain/strategy/money/amount'
import { sessionStatuses } from '@/src/domain/training/session'
import { longDate, longMoment, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicPlace } from '@/src/queries/places/public-place'

import { ActionLinks } from '../ActionLinks'
import { documentOf, documentsOf } from '../documents-of'
import { Flags } from '../Flags'
import styles from './place.module.css'

type Props = PublicPlace & { language: Language; langOf: LanguageOf }

/** What a place takes part in: actions, editions, training sessions, the network, what it received. */
export const PlaceLinks = ({ place, sessions, language, langOf }: Props) => {
  const say = sayIn(language)
  const actions = documentsOf(place.actions)
  const events = documentsOf(place.events)
  const { networkMember, network } = place
  const fundings = place.fundings ?? []
  return (
    <>
      {sessions.length > 0 && (
        <section>
          <h2>{say('Formations à venir', 'Training to come')}</h2>
          <ul className={styles.plain}>
            {sessions.map(({ id, title, startDate, status, sample }) => (
              <li key={id}>
                <span lang={langOf(title)}>{title}</span>
                <span className={styles.soft}>
                  {longMoment(startDate, language)}
                  {status === 'cancelled' && ` · ${sessionStatuses.cancelled[language]}`}
                  <Flags of={{ sample }} language={language} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h2>{say('Éditions accueillies', 'Editions hosted')}</h2>
          <ul className={styles.plain}>
            {events.map((event) => (
              <li key={event.id}>
                <span lang={langOf(event.title)}>{event.title}</span>
                <span className={styles.soft}>{periodText(event, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.length > 0 && (
        <section>
          <h2>{say('Dans la stratégie', 'In the strategy')}</h2>
          <p>
            <ActionLinks actions={actions} language={language} langOf={langOf} />
          </p>
        </section>
      )}
      {(networkMember === true || fundings.length > 0) && (
        <section>
          <h2>{say('Réseau et aides publiques', 'Network and public funding')}</h2>
          {networkMember && (
            <p>
              {say('Membre du réseau métropolitain', 'Member of the metropolitan network')}
              {network?.joinedOn &&
                say(
                  ` depuis le ${longDate(network.joinedOn, language)}`,
                  ` since ${longDate(network.joinedOn, language)}`,
                )}
              {network?.charterSignedOn &&
                say(
                  `, charte signée le ${longDate(network.charterSignedOn, language)}`,
                  `, charter signed on ${longDate(network.charterSignedOn, language)}`,
                )}
            </p>
          )}
          {fundings.length > 0 && (
            <ul className={styles.plain}>
              {fundings.map(({ id, programme, year, amount, deliberation }) => {
                const voted = documentOf(deliberation)
                return (
                  <li key={id}>
                    <span lang={langOf(programme)}>
                      {[programme, year].filter(Boolean).join(', ')}
                    </span>
                    <span className={styles.soft}>
                      {typeof amount === 'number' && euros(amount * 100, language)}
                      {voted && (
                        <>
                          {' '}
                          {say('Délibération', 'Deliberation')}{' '}
                          {voted.link ? <a href={voted.link}>{voted.number}</a> : voted.number}
                        </>
                      )}
                    </span>
                  </li>
                )
              })}
            </ul>
          )}
        </section>
      )}
    </>
  )
}
