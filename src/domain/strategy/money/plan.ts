import { idOf } from '@/src/domain/platform/document/related'
import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

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
  deletedAt?: string | null
  startDate?: string | null
  endDate?: string | null
  totalCents?: Cents | null
  /** In hundredths of a percent. */
  rateBasisPoints?: number | null
  funders?: readonly Funder[] | null
  categories?: readonly Category[] | null
  planned?: readonly Planned[] | null
}

/** What is of a plan, in the trash or not. */
export type OfPlan = { plan?: Parameters<typeof idOf>[0]; deletedAt?: string | null }

/** The plan that something is in. What is in the trash is in none, and enters one when it is restored. */
const placeOf = (one: OfPlan | undefined) => (one?.deletedAt ? undefined : idOf(one?.plan))

/** Nothing enters a plan in the trash: it would be counted nowhere. What is there already stays as it is. */
export const entryProblem = (
  one: OfPlan,
  before: OfPlan | undefined,
  plan: Pick<Plan, 'deletedAt'> | null | undefined,
): Problem | undefined =>
  plan?.deletedAt && placeOf(one) !== undefined && placeOf(one) !== placeOf(before)
    ? {
        path: 'plan',
        message: {
          fr: 'Ce plan de financement est dans la corbeille\u00A0: restaurez-le, ou choisissez-en un autre.',
          en: 'This financing plan is in the trash: restore it, or choose another one.',
        },
      }
    : undefined

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
