import { BadgeCheck } from 'lucide-react'
import type { ReactNode } from 'react'

import { RichText } from '@payloadcms/richtext-lexical/react'

import { OnePlaceMap } from '@/src/components/places/map/OnePlaceMap'
import type { Tiles } from '@/src/components/places/map/map-types'
import { OpeningHours } from '@/src/components/places/OpeningHours'
import { standingAt } from '@/src/domain/places/opening-words'
import { wheelchairAccesses } from '@/src/domain/places/place'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicPlace } from '@/src/queries/places/public-place'

import { Flags } from '../Flags'
import { sections } from '../sections'
import { addressOf } from '../site'
import { communeOf, lineOf, openingOf, photosOf, placedAt } from './of-place'
import { type Fact, offerOf, organisationOf, waysIn } from './place-facts'
import { PlaceLinks } from './PlaceLinks'
import styles from './place.module.css'

type Props = PublicPlace & {
  moment: Date
  tiles: Tiles | undefined
  language: Language
  langOf: LanguageOf
}

const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?|\/$/g, '')

const FactList = ({
  facts,
  langOf,
}: {
  facts: readonly [string, ReactNode][]
  langOf: LanguageOf
}) => (
  <dl className={styles.facts}>
    {facts.map(([name, value]) =>
      value ? (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={typeof value === 'string' ? langOf(value) : undefined}>{value}</dd>
        </div>
      ) : null,
    )}
  </dl>
)

const hasAny = (facts: readonly Fact[]) => facts.some(([, value]) => value !== undefined)

/** One published place: whether it is open, where it is, what is found there, and what it takes part in. */
export const PlacePage = ({ place, sessions, moment, tiles, language, langOf }: Props) => {
  const say = sayIn(language)
  const { name, summary, description, contact, accessibility, verifiedAt, sample } = place
  const commune = communeOf(place)
  const standing = standingAt(openingOf(place), moment)
  const position = placedAt(place)
  const address = [
    place.street,
    place.addressComplement,
    [place.postalCode, commune?.name].filter(Boolean).join(' '),
  ].filter(Boolean)
  const path = addressOf(sections.places.path, language)
  const [offer, organisation] = [offerOf(place, language), organisationOf(place, language)]
  const link = (to: string | null | undefined) => to && <a href={to}>{bare(to)}</a>
  return (
    <article className={styles.place}>
      <p className="screen-only">
        <a href={path}>{say('Tous les tiers-lieux', 'All the tiers-lieux')}</a>
      </p>
      <header className={styles.head}>
        <h1>{name}</h1>
        <p className={styles.line}>{lineOf(place, language)}</p>
        <p className={styles.state}>
          <strong className={styles.standing} data-tone={standing.tone}>
            {standing.words[language]}
          </strong>
          {verifiedAt && (
            <span className={styles.verified}>
              <BadgeCheck size={16} aria-hidden="true" />
              {say(
                `Vérifié le ${longDate(verifiedAt, language)}`,
                `Verified on ${longDate(verifiedAt, language)}`,
              )}
            </span>
          )}
          <Flags of={{ sample }} language={language} />
        </p>
      </header>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {summary && (
            <p className={styles.summary} lang={langOf(summary)}>
              {summary}
            </p>
          )}
          {description && (
            <div className={styles.prose} lang={langOf(description)}>
              <RichText data={description} />
            </div>
          )}
          {photosOf(place).map(({ url, alt, credit, width, height }) => (
            <figure key={url} className={styles.photo}>
              <img src={url} alt={alt} width={width} height={height} loading="lazy" />
              {credit && (
                <figcaption>{say(`Photo\u00A0: ${credit}`, `Photo: ${credit}`)}</figcaption>
              )}
            </figure>
          ))}
          {hasAny(offer) && (
            <section>
              <h2>{say('Ce qu’on y trouve', 'What is there')}</h2>
              <FactList facts={offer} langOf={langOf} />
            </section>
          )}
          <PlaceLinks {...{ place, sessions, language, langOf }} />
          {hasAny(organisation) && (
            <section>
              <h2>{say('Qui s’en occupe', 'Who runs it')}</h2>
              <FactList facts={organisation} langOf={langOf} />
            </section>
          )}
        </div>
        <div className={styles.stack}>
          <div className={styles.map}>
            <noscript>{say('La carte demande JavaScript.', 'The map wants JavaScript.')}</noscript>
            <OnePlaceMap
              {...{ name, position, language, tiles }}
              commune={commune?.inseeCode ?? ''}
            />
          </div>
          <section>
            <h2>{say('Venir', 'Coming here')}</h2>
            <FactList
              langOf={langOf}
              facts={[
                [
                  say('Adresse', 'Address'),
                  <>
                    {address.join(', ')}
                    {!position && (
                      <span className={styles.soft}>
                        {say(
                          'Adresse précise à confirmer\u00A0: la carte montre la commune.',
                          'Precise address to be confirmed: the map shows the commune.',
                        )}
                      </span>
                    )}
                  </>,
                ],
                [
                  say('Horaires', 'Opening hours'),
                  place.openingHours && (
                    <OpeningHours
                      text={place.openingHours}
                      today={parisDay(moment)}
                      language={language}
                    />
                  ),
                ],
                [say('Pour entrer', 'Ways in'), waysIn(place, language)],
                [
                  say('En fauteuil roulant', 'By wheelchair'),
                  accessibility?.wheelchair &&
                    wheelchairAccesses[accessibility.wheelchair][language],
                ],
                [say('Accessibilité', 'Accessibility'), accessibility?.details],
                [say('Acceslibre', 'Acceslibre'), link(accessibility?.accesLibre)],
                [
                  say('Téléphone', 'Phone'),
                  contact?.phone && (
                    <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
                  ),
                ],
                [
                  say('E-mail', 'E-mail'),
                  contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
                ],
                [say('Site', 'Website'), link(contact?.website)],
                [say('Rendez-vous', 'Booking'), link(contact?.booking)],
              ]}
            />
          </section>
          <p className="screen-only">
            <a
              className={styles.correct}
              href={`${path}/proposer?lieu=${encodeURIComponent(place.slug)}`}
            >
              {say('Proposer une correction', 'Suggest a correction')}
            </a>
          </p>
        </div>
      </div>
    </article>
  )
}
