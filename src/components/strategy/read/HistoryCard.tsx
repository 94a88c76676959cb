import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

type Props = Pick<ActionPage, 'action' | 'milestones'> & { language: Language }

/** What an action was before, and what was put off, the latest first. */
export const HistoryCard = ({ action, milestones, language }: Props) => {
  const say = sayIn(language)
  const statusOf = (status: keyof typeof actionStatuses | null | undefined) =>
    status ? actionStatuses[status][language] : say('Statut inconnu', 'Unknown status')
  const former = (action.formerStatuses ?? []).map(({ id, status, until }) => ({
    id: `status ${id ?? until}`,
    date: until,
    said: say(
      `«\u00A0${statusOf(status)}\u00A0» jusqu’au ${longDate(until, language)}`,
      `“${statusOf(status)}” until ${longDate(until, language)}`,
    ),
  }))
  const put = milestones.flatMap(({ label, postponements }) =>
    (postponements ?? []).map(({ id, from, to, decidedOn, reason }) => ({
      id: `postponed ${id ?? from}`,
      date: decidedOn ?? from,
      said: say(
        `Jalon «\u00A0${label}\u00A0» reporté du ${longDate(from, language)} au ${longDate(to, language)}\u00A0: ${reason}`,
        `Milestone “${label}” put off from ${longDate(from, language)} to ${longDate(to, language)}: ${reason}`,
      ),
    })),
  )
  const changed = {
    id: 'updated',
    date: action.updatedAt,
    said: say(
      `Fiche modifiée le ${longDate(action.updatedAt, language)}`,
      `Changed on ${longDate(action.updatedAt, language)}`,
    ),
  }
  const all = [changed, ...former, ...put].toSorted((one, other) =>
    other.date.localeCompare(one.date),
  )
  return (
    <Part id="historique" title={say('Historique', 'History')}>
      <ul className={styles.lines}>
        {all.map(({ id, said }) => (
          <li key={id}>{said}</li>
        ))}
      </ul>
    </Part>
  )
}
