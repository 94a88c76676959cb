import type { ReactNode } from 'react'

import { Table } from '@/src/components/platform/Table'
import { decisionStatuses } from '@/src/domain/committee/decision'
import type { Shown } from '@/src/domain/committee/snapshot/shape-1'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { euros } from '@/src/domain/strategy/money/amount'
import { weathers } from '@/src/domain/strategy/weather'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import styles from './comparison.module.css'

type Props = { shown: Shown; language: Language }

/** What was asked, and what blocked, as it was said. */
const Needs = ({ shown: { needs, actions }, language }: Props) => {
  const say = sayIn(language)
  return (
    <ul>
      {needs.map(({ action, asked, blocked }) => {
        const known = actions.find(({ id }) => id === action)
        const said = [
          known && actionStatuses[known.status][language],
          known && weathers[known.weather][language],
          known?.isLate && say('en retard', 'late'),
          asked && say(`Demande\u00A0: ${asked}`, `Asked: ${asked}`),
          blocked?.reason && say(`Bloque\u00A0: ${blocked.reason}`, `Blocks: ${blocked.reason}`),
          blocked?.remedy &&
            say(`Débloquerait\u00A0: ${blocked.remedy}`, `Would unblock: ${blocked.remedy}`),
          blocked?.helper && say(`Le peut\u00A0: ${blocked.helper}`, `Can: ${blocked.helper}`),
        ].filter(Boolean)
        return (
          <li key={action}>
            <strong>
              {known?.code} {known?.title}
            </strong>
            <div className={styles.soft}>{said.join(' · ')}</div>
          </li>
        )
      })}
    </ul>
  )
}

const Decisions = ({ shown: { decisions }, language }: Props) => (
  <ul>
    {decisions.map(({ id, number, text, status, due, owner }) => (
      <li key={id}>
        <strong>{number}</strong> {text}
        <div className={styles.soft}>
          {[decisionStatuses[status][language], owner, due && longDate(due, language)]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </li>
    ))}
  </ul>
)

const Money = ({ lines, language }: { lines: NonNullable<Shown['money']>; language: Language }) => {
  const say = sayIn(language)
  return (
    <Table
      label={say('Argent par volet à cette séance', 'Money by workstream at this meeting')}
      none={say('Aucune dépense.', 'No expense.')}
      heads={[
        say('Volet', 'Workstream'),
        say('Prévu', 'Planned'),
        say('Engagé', 'Committed'),
        say('Payé', 'Paid'),
        say('Certifié', 'Certified'),
      ]}
      numbers={[1, 2, 3, 4]}
      rows={lines.map(({ workstream, planned, committed, paid, certified }) => ({
        id: workstream ?? '',
        cells: [
          workstream ?? say('Sans volet', 'No workstream'),
          planned === null ? say('non connu', 'not known') : euros(planned, language),
          ...[committed, paid, certified].map((cents) => euros(cents, language)),
        ],
      }))}
    />
  )
}

const Fold = ({ title, children }: { title: string; children: ReactNode }) => (
  <details>
    <summary>{title}</summary>
    {children}
  </details>
)

/** The rest of what was on the screen of a meeting, folded. */
export const ShownLists = ({ shown, language }: Props) => {
  const say = sayIn(language)
  const { needs, decisions, money } = shown
  const n = (some: readonly unknown[]) => String(some.length)
  return (
    <div className={styles.lists}>
      {needs.length > 0 && (
        <Fold title={say(`Pour le comité (${n(needs)})`, `For the committee (${n(needs)})`)}>
          <Needs shown={shown} language={language} />
        </Fold>
      )}
      {decisions.length > 0 && (
        <Fold
          title={say(`Décisions ouvertes (${n(decisions)})`, `Open decisions (${n(decisions)})`)}
        >
          <Decisions shown={shown} language={language} />
        </Fold>
      )}
      {money && money.length > 0 && (
        <Fold title={say('Argent par volet', 'Money by workstream')}>
          <Money lines={money} language={language} />
          <p className={styles.soft}>
            {say('Sans ce que coûte le temps passé.', 'Without what people’s time costs.')}
          </p>
        </Fold>
      )}
    </div>
  )
}
