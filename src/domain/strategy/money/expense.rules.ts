import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'
import { periodProblem } from '@/src/domain/platform/time/period'

import type { Cents } from './amount'
import { completed, costOf, type Expense, isKnown, personKeyOf } from './expense'
import { entryProblem, type OfPlan, type Plan, saying } from './plan'

const missing = (path: string, fr: string, en: string): Problem => ({
  path,
  message: { fr: `Indiquez ${fr}.`, en: `Give ${en}.` },
})

const missingOfStaff = ({ person, startDate, endDate, timeShare, loadedPayCents }: Expense) => {
  if (!personKeyOf(person)) return missing('person', 'la personne', 'the person')
  if (!startDate) return missing('startDate', 'le début de la période', 'the start of the period')
  if (!endDate) return missing('endDate', 'la fin de la période', 'the end of the period')
  if (!isKnown(timeShare)) return missing('timeShare', 'la part du temps', 'the share of time')
  if (!isKnown(loadedPayCents))
    return missing('loadedPayCents', 'la rémunération brute chargée', 'the gross loaded pay')
  return undefined
}

const missingProblem = (expense: Expense) =>
  expense.kind === 'staff'
    ? missingOfStaff(expense)
    : isKnown(expense.grossCents)
      ? undefined
      : missing('grossCents', 'le montant TTC', 'the gross amount')

const taxProblem = ({ kind, netCents, vatCents, grossCents }: Expense): Problem | undefined =>
  kind !== 'staff' &&
  isKnown(netCents) &&
  isKnown(vatCents) &&
  isKnown(grossCents) &&
  netCents + vatCents !== grossCents
    ? {
        path: 'grossCents',
        message: saying(
          ({ fr, en }) => ({
            fr: `HT et TVA font ${fr[0] ?? ''}, non ${fr[1] ?? ''}\u00A0: corrigez l’un des trois montants.`,
            en: `Net and VAT make ${en[0] ?? ''}, not ${en[1] ?? ''}: correct one of the three amounts.`,
          }),
          netCents + vatCents,
          grossCents,
        ),
      }
    : undefined

const tooMuch = (path: string, amount: Cents, limit: Cents, what: Bilingual): Problem => ({
  path,
  message: saying(
    ({ fr, en }) => ({
      fr: `${fr[0] ?? ''} dépassent ${what.fr} (${fr[1] ?? ''}).`,
      en: `${en[0] ?? ''} is more than ${what.en} (${en[1] ?? ''}).`,
    }),
    amount,
    limit,
  ),
})

/** 0 ≤ eligible ≤ presented ≤ cost. */
const amountProblem = (expense: Expense): Problem | undefined => {
  const { presentedCents, eligibleCents } = expense
  const cost = costOf(expense)
  if (isKnown(presentedCents) && isKnown(cost) && presentedCents > cost)
    return tooMuch('presentedCents', presentedCents, cost, {
      fr: 'le coût de la dépense',
      en: 'the cost of the expense',
    })
  if (isKnown(eligibleCents) && isKnown(presentedCents) && eligibleCents > presentedCents)
    return tooMuch('eligibleCents', eligibleCents, presentedCents, {
      fr: 'le montant présenté',
      en: 'the amount presented',
    })
  return undefined
}

/** The days of an expense that must be within the period of its plan, by the field that says each. */
const datesOf = ({ kind, invoiceDate, paymentDate, startDate, endDate }: Expense) =>
  kind === 'staff' ? { startDate, endDate } : { invoiceDate, paymentDate }

const outside: Bilingual = {
  fr: 'Cette date est hors de la période d’éligibilité du plan\u00A0: la dépense ne peut pas y entrer.',
  en: 'This date is outside the eligible period of the plan: the expense cannot be part of it.',
}

/** Why a plan cannot take an expense. A plan without a period, or with half of one, is checked less. */
export const eligibilityProblem = (
  expense: Expense,
  { startDate, endDate, categories }: Plan,
): Problem | undefined => {
  for (const [path, date] of Object.entries(datesOf(expense)))
    if (
      date &&
      ((startDate && dayOf(date) < dayOf(startDate)) || (endDate && dayOf(date) > dayOf(endDate)))
    )
      return { path, message: outside }
  const keys = (categories ?? []).map(({ key }) => key)
  if (expense.category && keys.length > 0 && !keys.includes(expense.category))
    return {
      path: 'category',
      message: {
        fr: 'Ce poste n’est pas au plan de financement\u00A0: choisissez-en un autre.',
        en: 'This category is not in the financing plan: choose another one.',
      },
    }
  return undefined
}

/**
 * What is wrong with an expense, by itself or in its plan, once what follows from what was entered is
 * completed.
 *
 * @param before the expense as it was
 * @param plan the plan that it enters, where it is known
 */
export const expenseProblem = (
  entered: Expense & OfPlan,
  before?: Expense & OfPlan,
  plan?: Plan | null,
): Problem | undefined => {
  const expense = { ...entered, ...completed(entered, before) }
  return (
    missingProblem(expense) ??
    (expense.kind === 'staff' ? periodProblem(expense) : undefined) ??
    taxProblem(expense) ??
    amountProblem(expense) ??
    entryProblem(entered, before, plan) ??
    (plan ? eligibilityProblem(expense, plan) : undefined)
  )
}

export const duplicateInvoice: Problem = {
  path: 'invoiceNumber',
  message: {
    fr: 'Cette facture de ce fournisseur est déjà saisie\u00A0: modifiez la dépense qui la porte.',
    en: 'This invoice of this supplier is entered already: change the expense that holds it.',
  },
}
