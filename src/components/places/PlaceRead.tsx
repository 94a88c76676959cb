import { Circle, CircleDashed, CircleDot, CircleX, ExternalLink } from 'lucide-react'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { Pill, type Tone } from '@/src/components/platform/Pill'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { FormattedText } from '@/src/components/platform/read/FormattedText'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { Table } from '@/src/components/platform/Table'
import {
  accessModes,
  audiences,
  fees,
  services,
  specificNeeds,
  supportModes,
} from '@/src/domain/places/mediation'
import {
  callFamilies,
  equipments,
  families,
  managements,
  placeStates,
  wheelchairAccesses,
} from '@/src/domain/places/place'
import { suggestionKinds, suggestionStatuses } from '@/src/domain/places/suggestion'
import { supportStages } from '@/src/domain/places/support'
import { warningsInWords } from '@/src/domain/places/warnings'
import { type Bilingual, type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readPlacePage } from '@/src/queries/places/place-page'

import { NetworkPart } from './NetworkPart'
import { OpeningHours } from './OpeningHours'

const looks = {
  project: { tone: 'upcoming', icon: CircleDashed },
  emerging: { tone: 'running', icon: CircleDot },
  open: { tone: 'done', icon: Circle },
  closed: { tone: 'paused', icon: CircleX },
} satisfies Record<keyof typeof placeStates, { tone: Tone; icon: typeof Circle }>

const linked = (address: string | null | undefined): ReactNode =>
  address && <a href={address}>{address.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>

const publicAddress = (slug: string, language: Language) =>
  `${language === 'en' ? '/en' : ''}/tiers-lieux/${slug}`

/** A place: where it is, when it is open, what it offers and to whom, and how it is accompanied. */
export const PlaceRead = async ({ view, id }: ReadProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const page = await readPlacePage(id, req)
  if (!page) notFound()
  const { place, sessions, supports, suggestions } = page
  const { name, state, commune, contact, accessibility, description, summary, openingHours } = place
  const words = <Word extends string>(
    vocabulary: Record<Word, Bilingual>,
    some: readonly Word[] | null | undefined,
  ) => (some ?? []).map((word) => vocabulary[word][language]).join(', ')
  const town = typeof commune === 'object' ? commune.name : undefined
  const actions = (place.actions ?? []).filter((one) => typeof one === 'object')
  const events = (place.events ?? []).filter((one) => typeof one === 'object')
  const manager = place.managingOrganisation
  const warnings = warningsInWords(place, typeof commune === 'object' ? commune : undefined)
  const address = [
    place.street,
    place.addressComplement,
    [place.postalCode, town].filter(Boolean).join(' '),
  ].filter(Boolean)
  return (
    <ReadFrame
      view={view}
      collection="tiers-lieux"
      document={place}
      title={name}
      actions={
        place._status === 'published' && (
          <a className={controls.button} href={publicAddress(place.slug, language)}>
            <ExternalLink size={16} aria-hidden="true" />
            {say('Page publique', 'Public page')}
          </a>
        )
      }
      state={
        <>
          {state && <Pill {...looks[state]}>{placeStates[state][language]}</Pill>}
          <span>
            {[
              town,
              words(callFamilies, place.callFamilies),
              words(families, place.families),
              place.networkMember
                ? say('membre du réseau métropolitain', 'member of the metropolitan network')
                : say('hors du réseau métropolitain', 'outside the metropolitan network'),
              place.verifiedAt &&
                say(
                  `vérifié le ${longDate(place.verifiedAt, language)}`,
                  `verified on ${longDate(place.verifiedAt, language)}`,
                ),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          {Boolean(summary ?? description) && (
            <Part title={say('Présentation', 'Description')}>
              {summary && <p className={styles.text}>{summary}</p>}
              {description && <FormattedText text={description} />}
            </Part>
          )}
          <Part title={say('Ce qu’on y trouve', 'What is there')}>
            <Facts
              facts={[
                [say('Services', 'Services'), words(services, place.services)],
                [say('Publics', 'Audiences'), words(audiences, place.audiences)],
                [
                  say('Prise en charge spécifique', 'Specific needs met'),
                  words(specificNeeds, place.specificNeeds),
                ],
                [say('Modalités d’accès', 'Ways in'), words(accessModes, place.accessModes)],
                [
                  say('Accompagnement', 'Ways of being helped'),
                  words(supportModes, place.supportModes),
                ],
                [say('Frais', 'Fees'), words(fees, place.fees)],
                [say('Équipements', 'Equipment'), words(equipments, place.equipments)],
                [say('Postes de travail', 'Workstations'), place.workstations],
                [say('Salles de réunion', 'Meeting rooms'), place.meetingRooms],
                [say('Tarifs', 'Prices'), place.tariff],
                [
                  say('Surface', 'Floor area'),
                  place.surfaces?.total &&
                    `${place.surfaces.total.toLocaleString(language)}\u00A0m²`,
                ],
                [
                  say('Formations', 'Training sessions'),
                  sessions.length > 0 && (
                    <ul>
                      {sessions.map((session) => (
                        <li key={session.id}>
                          <DocumentLink collection="training-sessions" id={session.id}>
                            {session.title}
                          </DocumentLink>
                          , {longDate(session.startDate, language)}
                        </li>
                      ))}
                    </ul>
                  ),
                ],
              ]}
            />
          </Part>
          <NetworkPart place={place} language={language} />
          {supports.length > 0 && (
            <Part title={say('Accompagnement', 'Support')}>
              <Table
                label={say('Accompagnements', 'Support records')}
                none=""
                heads={[
                  say('Objet', 'Subject'),
                  say('Étape', 'Stage'),
                  say('Accompagné par', 'Accompanied by'),
                  say('Prochaine étape', 'Next step'),
                ]}
                rows={supports.map(({ id: record, title, stage, companion, nextStep }) => ({
                  id: record,
                  cells: [
                    <DocumentLink key="" collection="support-records" id={record}>
                      {title}
                    </DocumentLink>,
                    supportStages[stage][language],
                    companion && typeof companion === 'object' ? companion.name : '—',
                    [nextStep?.what, nextStep?.date && longDate(nextStep.date, language)]
                      .filter(Boolean)
                      .join(', ') || '—',
                  ],
                }))}
              />
            </Part>
          )}
          {suggestions.length > 0 && (
            <Part title={say('Propositions', 'Suggestions')}>
              <ul className={styles.lines}>
                {suggestions.map(({ id: suggestion, message, kind, status, createdAt }) => (
                  <li key={suggestion}>
                    <span>
                      <DocumentLink collection="place-suggestions" id={suggestion}>
                        {message}
                      </DocumentLink>
                      <br />
                      <span className={styles.soft}>
                        {suggestionKinds[kind][language]} · {longDate(createdAt, language)}
                      </span>
                    </span>
                    <span className={styles.soft}>{suggestionStatuses[status][language]}</span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <div className={styles.stack}>
          <Part title={say('Venir', 'Coming here')}>
            <Facts
              facts={[
                [say('Adresse', 'Address'), address.join(', ')],
                [
                  say('À vérifier', 'To check'),
                  warnings.map((warning) => warning[language]).join('. '),
                ],
                [
                  say('Horaires', 'Opening hours'),
                  openingHours && (
                    <OpeningHours text={openingHours} today={dayInParis()} language={language} />
                  ),
                ],
                [say('Téléphone', 'Phone'), contact?.phone],
                [
                  say('E-mail', 'E-mail'),
                  contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
                ],
                [say('Site', 'Website'), linked(contact?.website)],
                [say('Rendez-vous', 'Booking'), linked(contact?.booking)],
                [
                  say('En fauteuil roulant', 'By wheelchair'),
                  accessibility?.wheelchair &&
                    wheelchairAccesses[accessibility.wheelchair][language],
                ],
                [say('Accessibilité', 'Accessibility'), accessibility?.details],
                [say('Acceslibre', 'Acceslibre'), linked(accessibility?.accesLibre)],
              ]}
            />
          </Part>
          <Part title={say('Structure', 'Organisation')}>
            <Facts
              facts={[
                [
                  say('Gestionnaire', 'Manager'),
                  manager && typeof manager === 'object' && (
                    <DocumentLink collection="organisations" id={manager.id}>
                      {manager.name}
                    </DocumentLink>
                  ),
                ],
                [
                  say('Forme juridique', 'Legal form'),
                  place.management && managements[place.management][language],
                ],
                [say('SIRET', 'SIRET'), place.siret],
                [say('RNA', 'RNA'), place.rna],
                [
                  say('Actions', 'Actions'),
                  actions.length > 0 && (
                    <ul>
                      {actions.map((action) => (
                        <li key={action.id}>
                          <DocumentLink collection="actions" id={action.id}>
                            {`${action.code} ${action.title}`}
                          </DocumentLink>
                        </li>
                      ))}
                    </ul>
                  ),
                ],
                [
                  say('Éditions accueillies', 'Editions hosted'),
                  events.length > 0 && (
                    <ul>
                      {events.map((event) => (
                        <li key={event.id}>
                          <DocumentLink collection="events" id={event.id}>
                            {event.title}
                          </DocumentLink>
                        </li>
                      ))}
                    </ul>
                  ),
                ],
                [say('Source', 'Source'), place.source],
              ]}
            />
          </Part>
        </div>
      </div>
    </ReadFrame>
  )
}
