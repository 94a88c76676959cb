import { type Cents, shareOf } from './amount'
import type { ExpenseCategory, ExpenseKind } from './vocabulary'

type Amount = Cents | null

/** An expense as it is written. Days are ISO dates; `timeShare` is in percent. */
export type Expense = {
  kind?: ExpenseKind | null
  category?: ExpenseCategory | null
  invoiceNumber?: string | null
  invoiceDate?: string | null
  paymentDate?: string | null
  netCents?: Amount
  vatCents?: Amount
  grossCents?: Amount
  presentedCents?: Amount
  eligibleCents?: Amount
  person?: string | null
  startDate?: string | null
  endDate?: string | null
  timeShare?: number | null
  loadedPayCents?: Amount
}

export const isKnown = (amount: number | null | undefined): amount is number =>
  typeof amount === 'number'

/** A share of time in hundredths of a percent: an integer, like every figure that is added up. */
export const hundredths = (percent: number): number => Math.round(percent * 100)

/** What an expense costs: an invoice with its tax, or the share of someone’s pay. */
export const costOf = ({ kind, grossCents, loadedPayCents, timeShare }: Expense): Amount =>
  kind !== 'staff'
    ? (grossCents ?? null)
    : isKnown(loadedPayCents) && isKnown(timeShare)
      ? shareOf(loadedPayCents, hundredths(timeShare))
      : null

/** Two of net, VAT and gross tell the third. */
const amountsOf = ({ netCents, vatCents, grossCents }: Expense) => ({
  netCents: netCents ?? (isKnown(grossCents) && isKnown(vatCents) ? grossCents - vatCents : null),
  vatCents: vatCents ?? (isKnown(grossCents) && isKnown(netCents) ? grossCents - netCents : null),
  grossCents: grossCents ?? (isKnown(netCents) && isKnown(vatCents) ? netCents + vatCents : null),
})

/** Whether the amount presented was the whole cost, and nobody wrote another one. */
const presentedAll = ({ presentedCents }: Expense, before: Expense | undefined) =>
  before !== undefined &&
  presentedCents === before.presentedCents &&
  presentedCents === costOf(before)

/**
 * An expense with what follows from what was entered: the third amount, and all of it presented unless
 * less was entered. What is presented follows the cost when that changes.
 *
 * @param before the expense as it was
 */
export const completed = (expense: Expense, before?: Expense) => {
  const amounts = amountsOf(expense)
  const entered = presentedAll(expense, before) ? null : expense.presentedCents
  return { ...amounts, presentedCents: entered ?? costOf({ ...expense, ...amounts }) }
}

/** A name or a number as it is compared: without case, nor accents, nor the spaces around words. */
const bare = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ')

/** Two writings of one invoice number have one key: « F 2017-12 » and « f2017-12 ». */
export const invoiceKeyOf = (number: string | null | undefined): string | null =>
  bare(number ?? '').replaceAll(' ', '') || null

/** Two writings of one person’s name have one key. */
export const personKeyOf = (person: string | null | undefined): string | null =>
  bare(person ?? '') || null
