import { Download, ShieldAlert, ShieldCheck } from 'lucide-react'

import { Card } from '@/src/components/platform/Card'
import controls from '@/src/components/platform/controls.module.css'
import { Table } from '@/src/components/platform/Table'
import { type Programme, textIn } from '@/src/domain/agenda/programme'
import { alteredRelease } from '@/src/domain/agenda/release.rules'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { slotInWords } from '@/src/formats/schedule/slot-in-words'
import { sayIn } from '@/src/i18n/say'
import type { ReleasePage } from '@/src/queries/agenda/releases-page'

import { releasesApi } from './addresses'
import { ChangesList } from './ChangesList'
import styles from './releases.module.css'
import { RestoreButton } from './RestoreButton'

const Sessions = ({ programme, language }: { programme: Programme; language: Language }) => {
  const say = sayIn(language)
  const { event, rooms, sessions } = programme
  const told = { timeZone: event.timeZone, language }
  return (
    <Table
      label={say('Sessions de cette version', 'Sessions of this release')}
      none={say('Aucune session.', 'No session.')}
      heads={[say('Session', 'Session'), say('Créneau', 'Slot'), say('État', 'State')]}
      rows={sessions.map(({ id, title, state, start, duration, room }) => ({
        id,
        cells: [
          textIn(title, language),
          slotInWords(
            { start, duration, room: rooms.find((one) => one.id === room)?.name ?? null },
            told,
          ),
          state === 'cancelled' ? say('Annulée', 'Cancelled') : say('Confirmée', 'Confirmed'),
        ],
      }))}
    />
  )
}

type Props = { page: ReleasePage; mayRestore: boolean; language: Language }

/** A release to read: what it changed, its sessions, its file, and the way to take it up again. */
export const ReleaseRead = ({ page, mayRestore, language }: Props) => {
  const say = sayIn(language)
  const { event, release, changed, last } = page
  if (!changed)
    return (
      <p className={styles.altered} role="alert">
        <ShieldAlert size={20} aria-hidden="true" />
        {alteredRelease[language]}
      </p>
    )
  return (
    <div className={styles.page}>
      {release.comment && <p className={styles.lead}>{release.comment}</p>}
      <p className={styles.seal}>
        <ShieldCheck size={16} aria-hidden="true" />
        <span>
          {say('Conforme à son empreinte ', 'Matches its hash ')}
          <abbr title={`SHA-256 ${release.sha256}`}>{release.sha256.slice(0, 12)}…</abbr>
        </span>
      </p>
      <Card
        title={
          changed.before
            ? say(
                'Ce qui a changé depuis la version d’avant',
                'What changed since the release before',
              )
            : say(
                'La première version\u00A0: tout y est nouveau',
                'The first release: all is new in it',
              )
        }
      >
        <ChangesList {...changed} language={language} />
      </Card>
      <Card
        title={say('Les sessions de cette version', 'The sessions of this release')}
        action={
          <a
            className={controls.button}
            href={`${releasesApi(event.id)}/${String(release.number)}`}
            download={`${event.slug}-${String(release.number)}.json`}
          >
            <Download size={16} aria-hidden="true" />
            JSON
          </a>
        }
      >
        <Sessions programme={changed.after} language={language} />
      </Card>
      {mayRestore && release.number !== last && (
        <Card title={say('Reprendre cette version', 'Restore this release')}>
          <RestoreButton event={event.id} number={release.number} last={last} language={language} />
        </Card>
      )}
    </div>
  )
}
