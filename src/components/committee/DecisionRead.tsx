import { Lock } from 'lucide-react'
import { notFound } from 'next/navigation'

import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import { decisionModes, decisionStatuses } from '@/src/domain/committee/decision'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { isLate } from '@/src/domain/strategy/action-status'
import { longDate, longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readDecisionPage } from '@/src/queries/committee/decision-page'

import { AddendaCard } from './AddendaCard'
import own from './agenda.module.css'
import { DecisionBadge } from './DecisionBadge'

/** A decision: what was decided and how, whose it is, what becomes of it. */
export const DecisionRead = async ({ view, id }: ReadProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const today = dayInParis()
  const page = await readDecisionPage(id, req)
  if (!page) notFound()
  const { decision, addenda } = page
  const { number, text, reasons, mode, votes, owner, dueDate, item, evidence } = decision
  const meeting = typeof decision.meeting === 'object' ? decision.meeting : undefined
  const actions = (decision.actions ?? []).filter((one) => typeof one === 'object')
  const history = (decision.history ?? []).toReversed()
  const file = evidence?.file && typeof evidence.file === 'object' ? evidence.file : undefined
  const ownerName = owner && typeof owner === 'object' ? owner.name : undefined
  const vote = [
    [say('pour', 'for'), votes?.for],
    [say('contre', 'against'), votes?.against],
    [
      (votes?.abstain ?? 0) > 1
        ? say('abstentions', 'abstentions')
        : say('abstention', 'abstention'),
      votes?.abstain,
    ],
  ]
    .filter(([, count]) => typeof count === 'number')
    .map(([word, count]) => `${String(count)} ${String(word)}`)
    .join(', ')
  return (
    <ReadFrame
      view={view}
      collection="decisions"
      document={decision}
      title={number ? say(`Décision ${number}`, `Decision ${number}`) : say('Décision', 'Decision')}
      trail={meeting && [{ label: meeting.title, url: readAddress('meetings', meeting.id) }]}
      state={
        <>
          <DecisionBadge decision={decision} today={today} language={language} />
          {decision.confidential && (
            <span className={own.confidential}>
              <Lock size={14} aria-hidden="true" /> {say('Confidentielle', 'Confidential')}
            </span>
          )}
          <span>
            {[
              ownerName,
              dueDate &&
                say(
                  `échéance le ${longDate(dueDate, language)}`,
                  `due on ${longDate(dueDate, language)}`,
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
          <Part title={say('Ce qui est décidé', 'What is decided')}>
            <p className={styles.text}>{text}</p>
            {reasons && (
              <p className={styles.text}>
                <strong>{say('Motifs\u00A0:', 'Reasons:')}</strong> {reasons}
              </p>
            )}
          </Part>
          {addenda.length > 0 && <AddendaCard addenda={addenda} language={language} />}
          <Part title={say('Suivi', 'Follow-up')}>
            {history.length === 0 ? (
              <p className={styles.empty}>{say('Rien encore.', 'Nothing yet.')}</p>
            ) : (
              <ul className={styles.lines}>
                {history.map(({ id: change, status, date, by }) => (
                  <li key={change ?? date}>
                    <span>
                      {decisionStatuses[status][language]}
                      {by && typeof by === 'object' && (
                        <span className={styles.soft}> · {by.name}</span>
                      )}
                    </span>
                    <span className={styles.soft}>{longMoment(date, language)}</span>
                  </li>
                ))}
              </ul>
            )}
          </Part>
        </div>
        <div className={styles.stack}>
          <Part title={say('En bref', 'In short')}>
            <Facts
              facts={[
                [say('Responsable', 'Owner'), ownerName ?? say('Personne', 'Nobody')],
                [
                  say('Échéance', 'Due date'),
                  dueDate ? longDate(dueDate, language) : say('Sans échéance', 'No due date'),
                ],
                [
                  say('Séance', 'Meeting'),
                  meeting && (
                    <DocumentLink collection="meetings" id={meeting.id}>
                      {meeting.title}
                    </DocumentLink>
                  ),
                ],
                [
                  say('Point', 'Item'),
                  item && typeof item === 'object' && (
                    <DocumentLink collection="agenda-items" id={item.id}>
                      {`${String(item.order)}. ${item.title}`}
                    </DocumentLink>
                  ),
                ],
                [say('Adoptée', 'Taken'), decisionModes[mode][language]],
                [say('Vote', 'Vote'), mode === 'vote' && vote],
                [
                  say('Preuve', 'Evidence'),
                  file?.url && <a href={file.url}>{file.alt || file.filename}</a>,
                ],
                [
                  say('Lien', 'Link'),
                  evidence?.link && <a href={evidence.link}>{evidence.link}</a>,
                ],
              ]}
            />
          </Part>
          {actions.length > 0 && (
            <Part title={say('Actions', 'Actions')}>
              <ul className={styles.lines}>
                {actions.map((action) => (
                  <li key={action.id}>
                    <DocumentLink collection="actions" id={action.id}>
                      {`${action.code} ${action.title}`}
                    </DocumentLink>
                    <span>
                      <StatusBadge
                        status={action.status}
                        late={isLate(action, today)}
                        language={language}
                      />
                    </span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      </div>
    </ReadFrame>
  )
}
