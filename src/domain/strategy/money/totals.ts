import { groupBy } from '@/src/domain/platform/data/group-by'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { type Cents, sumOf } from './amount'
import { owedStates } from './claim'
import type { Plan } from './plan'
import {
  type ClaimState,
  expenseCategories,
  type ExpenseCategory,
  type FunderKind,
} from './vocabulary'

export type SpentExpense = {
  id: string
  title: string
  category: ExpenseCategory
  workstream?: string | null
  presentedCents?: Cents | null
  hasProof: boolean
  euPublicity?: boolean | null
  claim?: string | null
}

export type Money = {
  plan: Omit<Plan, 'funders'> & {
    funders: readonly { name: string; kind: FunderKind; amountCents: Cents }[]
  }
  expenses: readonly SpentExpense[]
  claims: readonly { id: string; title: string; state: ClaimState; dueCents?: Cents | null }[]
  workstreams: readonly { id: string; title: string }[]
}

/** What was planned and what is consumed, and where both come from. `null` is not known, never zero. */
export type Total = {
  key: string
  label: Bilingual
  plannedCents: Cents | null
  consumedCents: Cents | null
  /** How many documents the consumed amount adds up. */
  counted: number
  rule: Bilingual
}

export type Totals = {
  all: Total
  byCategory: Total[]
  byWorkstream: Total[]
  byFunder: Total[]
}

const presented = (expenses: number): Bilingual => ({
  fr: `Prévu au plan\u202F; consommé\u00A0: montants présentés de ${String(expenses)}\u00A0${expenses > 1 ? 'dépenses' : 'dépense'}.`,
  en: `Planned by the plan; consumed: amounts presented of ${String(expenses)} ${expenses === 1 ? 'expense' : 'expenses'}.`,
})
const owed = (claims: number): Bilingual => ({
  fr: `Accordé au plan\u202F; consommé\u00A0: FEDER dû de ${String(claims)}\u00A0${claims > 1 ? 'demandes certifiées ou payées' : 'demande certifiée ou payée'}.`,
  en: `Granted by the plan; consumed: ERDF due of ${String(claims)} certified or paid ${claims === 1 ? 'claim' : 'claims'}.`,
})
const unfollowed: Bilingual = {
  fr: 'Prévu au plan\u202F; ce que cette ressource a versé n’est pas suivi.',
  en: 'Planned by the plan; what this funder has paid is not followed.',
}

const spent = (
  key: string,
  label: Bilingual,
  plannedCents: Cents | null | undefined,
  expenses: readonly SpentExpense[],
): Total => ({
  key,
  label,
  plannedCents: plannedCents ?? null,
  consumedCents: sumOf(expenses.map(({ presentedCents }) => presentedCents)),
  counted: expenses.length,
  rule: presented(expenses.length),
})

const same = (name: string): Bilingual => ({ fr: name, en: name })

const noWorkstream: Bilingual = { fr: 'Sans volet', en: 'No workstream' }

/** The money of a plan by category, volet and funder. Linear in the number of expenses. */
export const totalsOf = ({ plan, expenses, claims, workstreams }: Money): Totals => {
  const byCategory = groupBy(expenses, ({ category }) => [category])
  const byWorkstream = groupBy(expenses, ({ workstream }) => [workstream ?? ''])
  const planned = new Map(plan.categories?.map(({ key, amountCents }) => [key, amountCents]))
  const settled = claims.filter(({ state }) => owedStates.includes(state))
  const keys = wordsOf(expenseCategories)
  const named = [
    ...workstreams.map(({ id, title }) => ({ id, label: same(title) })),
    { id: '', label: noWorkstream },
  ]
  return {
    all: spent('all', { fr: 'Total', en: 'Total' }, plan.totalCents, expenses),
    byCategory: keys
      .filter((key) => planned.has(key) || byCategory.has(key))
      .map((key) =>
        spent(key, expenseCategories[key], planned.get(key), byCategory.get(key) ?? []),
      ),
    byWorkstream: named
      .filter(({ id }) => byWorkstream.has(id))
      .map(({ id, label }) => spent(id, label, null, byWorkstream.get(id) ?? [])),
    byFunder: plan.funders.map(({ name, kind, amountCents }) => ({
      key: kind,
      label: same(name),
      plannedCents: amountCents,
      ...(kind === 'feder'
        ? {
            consumedCents: sumOf(settled.map(({ dueCents }) => dueCents)),
            counted: settled.length,
            rule: owed(settled.length),
          }
        : { consumedCents: null, counted: 0, rule: unfollowed }),
    })),
  }
}
