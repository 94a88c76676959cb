import { CircleCheck, CircleX, Clock } from 'lucide-react'
import { notFound } from 'next/navigation'

import { Pill, type Tone } from '@/src/components/platform/Pill'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { Table } from '@/src/components/platform/Table'
import {
  suggestionKinds,
  suggestionOrigins,
  type SuggestionStatus,
  suggestionStatuses,
} from '@/src/domain/places/suggestion'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readSuggestionReview } from '@/src/queries/places/suggestion-review'

import { Moderation } from './Moderation'

const looks = {
  pending: { tone: 'running', icon: Clock },
  accepted: { tone: 'done', icon: CircleCheck },
  refused: { tone: 'paused', icon: CircleX },
} satisfies Record<SuggestionStatus, { tone: Tone; icon: typeof Clock }>

/** A suggestion: what it would change in its place, side by side, and what was decided of it. */
export const SuggestionRead = async ({ view, id }: ReadProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const review = await readSuggestionReview(id, req)
  if (!review) notFound()
  const { suggestion, photo, lookalikes, differences, taken, mayDecide } = review
  const { kind, status, message, contact, origin, createdAt, moderator, moderatedAt } = suggestion
  const place =
    suggestion.place && typeof suggestion.place === 'object' ? suggestion.place : undefined
  const isNew = kind === 'new-place'
  const rows = differences.map(({ field, label, before, after, isSame }) => ({
    field,
    label: label[language],
    before: before[language],
    after: after[language],
    isSame,
  }))
  const isTaken = (field: string) =>
    taken.includes(field) ? say('repris', 'taken over') : say('non repris', 'not taken over')
  return (
    <ReadFrame
      view={view}
      collection="place-suggestions"
      document={suggestion}
      title={
        place
          ? say(`Correction\u00A0: ${place.name}`, `Correction: ${place.name}`)
          : (differences.find(({ field }) => field === 'name')?.after[language] ??
            suggestionKinds[kind][language])
      }
      state={
        <>
          <Pill {...looks[status]}>{suggestionStatuses[status][language]}</Pill>
          <span>
            {[
              suggestionKinds[kind][language],
              origin && suggestionOrigins[origin][language],
              say(
                `reçue le ${longDate(createdAt, language)}`,
                `received on ${longDate(createdAt, language)}`,
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
          <Part title={say('Ce qui est proposé', 'What is proposed')}>
            {mayDecide ? (
              <Moderation
                key={rows.map(({ field, isSame }) => `${field} ${String(isSame)}`).join()}
                id={suggestion.id}
                rows={rows}
                photo={
                  photo?.url
                    ? { url: photo.url, alt: photo.alt, credit: photo.credit ?? undefined }
                    : undefined
                }
                isNew={isNew}
                isTold={Boolean(contact?.email)}
                language={language}
              />
            ) : (
              <Table
                label={say('Ce qui est proposé', 'What is proposed')}
                none={say('Aucune valeur n’est proposée.', 'No value is proposed.')}
                heads={[
                  say('Champ', 'Field'),
                  status === 'pending'
                    ? say('Publié aujourd’hui', 'Published now')
                    : say('Avant', 'Before'),
                  say('Proposé', 'Proposed'),
                  ...(status === 'accepted' ? [say('Décision', 'Decision')] : []),
                ]}
                rows={rows.map(({ field, label, before, after }) => ({
                  id: field,
                  cells: [
                    label,
                    before || '—',
                    after || say('à retirer', 'to be taken away'),
                    ...(status === 'accepted' ? [isTaken(field)] : []),
                  ],
                }))}
              />
            )}
          </Part>
          {lookalikes.length > 0 && (
            <Part title={say('Peut-être déjà sur la carte', 'Perhaps on the map already')}>
              <ul className={styles.lines}>
                {lookalikes.map(({ id: like, name, street }) => (
                  <li key={like}>
                    <span>
                      <DocumentLink collection="tiers-lieux" id={like}>
                        {name}
                      </DocumentLink>
                      {street && <span className={styles.soft}> {street}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
        <div className={styles.stack}>
          <Part title={say('Qui propose, et pourquoi', 'Who suggests it, and why')}>
            <p className={styles.text}>{message}</p>
            <Facts
              facts={[
                [
                  say('Lieu', 'Place'),
                  place && (
                    <DocumentLink collection="tiers-lieux" id={place.id}>
                      {place.name}
                    </DocumentLink>
                  ),
                ],
                [say('Nom', 'Name'), contact?.name],
                [
                  say('E-mail', 'E-mail'),
                  contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
                ],
                [say('Téléphone', 'Phone'), contact?.phone],
              ]}
            />
          </Part>
          {status !== 'pending' && (
            <Part title={say('La décision', 'The decision')}>
              <Facts
                facts={[
                  [
                    say('Examinée par', 'Moderated by'),
                    moderator && typeof moderator === 'object' && moderator.name,
                  ],
                  [say('Le', 'On'), moderatedAt && longDate(moderatedAt, language)],
                  [say('Raison', 'Reason'), suggestion.reason],
                ]}
              />
            </Part>
          )}
        </div>
      </div>
    </ReadFrame>
  )
}
