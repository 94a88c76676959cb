import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { Card } from '@/src/components/platform/Card'
import { FlagNotice } from '@/src/components/platform/FlagNotice'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Table } from '@/src/components/platform/Table'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readCommunes } from '@/src/queries/places/communes'
import { readPlacesToCall } from '@/src/queries/places/places-to-call'

import { CallButtons } from './CallButtons'
import styles from './Moderation.module.css'

/** /admin/lieux-a-verifier: the places that nobody could ask by mail, or that never answered, to be telephoned. */
export const CallsView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/lieux-a-verifier')
  const { req } = view.initPageResult
  if (!managers({ req })) notFound()
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const [places, communes] = await Promise.all([readPlacesToCall(today(), req), readCommunes(req)])
  const townOf = new Map(communes.map(({ id, name }) => [id, name]))
  const samples = places.filter(({ isSample }) => isSample).length
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Lieux à vérifier au téléphone', en: 'Places to check by telephone' }}
      lead={{
        fr: 'Leur contact n’a répondu ni au courriel ni à la relance, ou n’a pas d’adresse. Les plus anciens d’abord.',
        en: 'Their contact answered neither the mail nor the reminder, or has no address. The oldest first.',
      }}
      notice={
        samples > 0 && (
          <FlagNotice
            sentences={[
              {
                fr: `${String(samples)} de ces lieux ${samples > 1 ? 'sont des exemples' : 'est un exemple'}\u00A0: personne n’y répond.`,
                en: `${String(samples)} of these places ${samples > 1 ? 'are samples' : 'is a sample'}: nobody answers there.`,
              },
            ]}
            language={language}
          />
        )
      }
    >
      <Card
        title={say(
          places.length === 0
            ? 'Personne à appeler'
            : `${String(places.length)} ${places.length > 1 ? 'lieux' : 'lieu'} à appeler`,
          places.length === 0
            ? 'Nobody to call'
            : `${String(places.length)} ${places.length > 1 ? 'places' : 'place'} to call`,
        )}
      >
        <Table
          label={say('Lieux à appeler', 'Places to call')}
          none={say(
            'Tout ce que la carte dit est récent, ou attend une réponse par courriel.',
            'All that the map tells is recent, or awaits an answer by mail.',
          )}
          heads={[
            say('Lieu', 'Place'),
            say('Commune', 'Commune'),
            say('Téléphone', 'Phone'),
            say('Vérifié le', 'Verified on'),
            say('Demandé le', 'Asked on'),
            say('Réponse', 'Answer'),
          ]}
          rows={places.map(({ id, name, commune, contact, toldOn, askedOn, wasUnreachable }) => ({
            id,
            cells: [
              <DocumentLink key="place" collection="tiers-lieux" id={id}>
                {name}
              </DocumentLink>,
              townOf.get(commune) ?? '—',
              contact.phone ? (
                <div key="phone">
                  <a href={`tel:${contact.phone.replaceAll(/[^\d+]/g, '')}`}>{contact.phone}</a>
                  {contact.name && <div className={styles.none}>{contact.name}</div>}
                </div>
              ) : (
                say('aucun numéro', 'no number')
              ),
              toldOn ? longDate(toldOn, language) : say('jamais', 'never'),
              askedOn
                ? `${longDate(askedOn, language)}${wasUnreachable ? say(', injoignable', ', unreachable') : ''}`
                : say('jamais', 'never'),
              <CallButtons key="answer" place={id} name={name} language={language} />,
            ],
          }))}
        />
      </Card>
    </AdminPage>
  )
}
