import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Part } from '@/src/components/platform/read/Part'
import styles from '@/src/components/platform/read/read.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { withUnit } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'
import type { ActionPage } from '@/src/queries/strategy/action-page'

import own from './action.module.css'

type Props = { spent: NonNullable<ActionPage['spent']>; language: Language }

/** How many expenses are named before the rest is counted. */
const mostNamed = 5

/** What was spent on an action, and how much of it is claimed and owed. */
export const SpentCard = ({ spent, language }: Props) => {
  const say = sayIn(language)
  const { expenses, presentedCents, claimedCents, owedCents } = spent
  const amount = (cents: number) => withUnit(cents, '€', language)
  const n = expenses.length
  if (n === 0)
    return (
      <Part id="financement" title={say('Financement', 'Financing')}>
        <p className={styles.empty}>{say('Aucune dépense.', 'No expense.')}</p>
      </Part>
    )
  const share = (cents: number) => ({
    width: `${String(presentedCents === 0 ? 0 : (100 * cents) / presentedCents)}%`,
  })
  return (
    <Part
      id="financement"
      title={say(
        `${amount(presentedCents)} en ${String(n)}\u00A0${n > 1 ? 'dépenses' : 'dépense'}`,
        `${amount(presentedCents)} in ${String(n)} ${n > 1 ? 'expenses' : 'expense'}`,
      )}
    >
      <div className={own.money} aria-hidden="true">
        <span style={share(owedCents)} />
        <span style={share(claimedCents - owedCents)} />
        <span style={share(presentedCents - claimedCents)} />
      </div>
      <p className={styles.soft}>
        {say(
          `certifié ${amount(owedCents)} · demandé ${amount(claimedCents)} · présenté ${amount(presentedCents)}`,
          `certified ${amount(owedCents)} · claimed ${amount(claimedCents)} · presented ${amount(presentedCents)}`,
        )}
      </p>
      <ul className={styles.lines}>
        {expenses.slice(0, mostNamed).map(({ id, title, presentedCents: cents }) => (
          <li key={id}>
            <DocumentLink collection="expenses" id={id}>
              {title}
            </DocumentLink>
            <span>{cents == null ? '—' : amount(cents)}</span>
          </li>
        ))}
      </ul>
      {n > mostNamed && (
        <p className={styles.more}>
          {say(`Et ${String(n - mostNamed)} de plus.`, `And ${String(n - mostNamed)} more.`)}
        </p>
      )}
    </Part>
  )
}
