import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { type Cents, sumOf, withUnit } from './amount'
import type { ExpenseCategory, FunderKind } from './vocabulary'

type Funder = { kind?: FunderKind | null; amountCents?: Cents | null }
type Category = { key?: ExpenseCategory | null; amountCents?: Cents | null }

/** What is set aside for a volet in a year; without an amount, it is not known. */
type Planned = {
  workstream?: string | { id: string } | null
  year?: number | null
  amountCents?: Cents | null
}

export type Plan = {
  _status?: 'draft' | 'published' | null
  startDate?: string | null
  endDate?: string | null
  totalCents?: Cents | null
  /** In hundredths of a percent. */
  rateBasisPoints?: number | null
  funders?: readonly Funder[] | null
  categories?: readonly Category[] | null
  planned?: readonly Planned[] | null
}

/** Amounts in a sentence, as each language writes them. */
export const saying = (
  write: (amounts: { fr: string[]; en: string[] }) => Bilingual,
  ...amounts: Cents[]
): Bilingual =>
  write({
    fr: amounts.map((amount) => withUnit(amount, '€', 'fr')),
    en: amounts.map((amount) => withUnit(amount, '€', 'en')),
  })

/** What the FEDER grants to a plan. */
export const grantedOf = ({ funders }: Plan): Cents =>
  sumOf(
    (funders ?? []).filter(({ kind }) => kind === 'feder').map(({ amountCents }) => amountCents),
  )
