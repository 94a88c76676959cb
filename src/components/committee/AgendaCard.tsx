import { FileText, Lock } from 'lucide-react'

import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import { agendaItemKinds } from '@/src/domain/committee/agenda-item'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { MeetingPage } from '@/src/queries/committee/meeting-page'

import own from './agenda.module.css'

type Props = { agenda: MeetingPage['agenda']; language: Language }

/** The points of a meeting in their order, each with its papers. */
export const AgendaCard = ({ agenda, language }: Props) => {
  const say = sayIn(language)
  return (
    <Part id="ordre-du-jour" title={say('Ordre du jour', 'Agenda')}>
      {agenda.length === 0 ? (
        <p className={styles.empty}>
          {say('L’ordre du jour n’est pas encore écrit.', 'The agenda is not written yet.')}
        </p>
      ) : (
        <ol className={styles.lines}>
          {agenda.map(({ id, order, title, kind, duration, rapporteur, confidential, ...item }) => (
            <li key={id}>
              <span>
                <DocumentLink collection="agenda-items" id={id}>
                  {`${String(order)}. ${title}`}
                </DocumentLink>
                <br />
                <span className={styles.soft}>
                  {[
                    agendaItemKinds[kind][language],
                    duration && say(`${String(duration)}\u00A0min`, `${String(duration)} min`),
                    rapporteur,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {(item.documents ?? []).map((file) =>
                  typeof file === 'object' && file.url ? (
                    <span key={file.id} className={own.paper}>
                      <FileText size={14} aria-hidden="true" />
                      <a href={file.url}>{file.alt || (file.filename ?? file.url)}</a>
                    </span>
                  ) : null,
                )}
              </span>
              {confidential && (
                <span className={own.confidential}>
                  <Lock size={14} aria-hidden="true" /> {say('Confidentiel', 'Confidential')}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}
