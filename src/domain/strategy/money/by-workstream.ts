import { type Cents, sumOf } from './amount'

type Amount = { amountCents?: Cents | null }

/** What was spent of a volet, as far as its reader may know. */
export type SpentLine = { presentedCents?: Cents | null; isPaid: boolean; isCertified: boolean }

/** The money of a volet on a day. What is planned and not known is `null`, never zero. */
export type WorkstreamMoney = {
  plannedCents: Cents | null
  /** Whether more may be planned: some year of it is not known. */
  isPlannedInPart: boolean
  committedCents: Cents
  presentedCents: Cents
  paidCents: Cents
  certifiedCents: Cents
}

/** What is planned, committed and spent of one volet, from its lines. */
export const moneyOf = (
  planned: readonly Amount[],
  commitments: readonly Amount[],
  spent: readonly SpentLine[],
): WorkstreamMoney => {
  const known = planned.flatMap(({ amountCents }) => amountCents ?? [])
  const presented = (some: readonly SpentLine[]) =>
    sumOf(some.map(({ presentedCents }) => presentedCents))
  return {
    plannedCents: known.length === 0 ? null : sumOf(known),
    isPlannedInPart: known.length < planned.length,
    committedCents: sumOf(commitments.map(({ amountCents }) => amountCents)),
    presentedCents: presented(spent),
    paidCents: presented(spent.filter(({ isPaid }) => isPaid)),
    certifiedCents: presented(spent.filter(({ isCertified }) => isCertified)),
  }
}

/** What all volets come to, with what the plans leave to none of them: figures that add up. */
export type MoneyTotal = Omit<WorkstreamMoney, 'isPlannedInPart'> & {
  /** Of what is planned, what no volet is known to have; `null` when it is not asked. */
  unsplitCents: Cents | null
}

/**
 * The sum of the volets.
 *
 * @param plansCents what the plans come to, when all volets are there; `null` of a part of them, whose
 * total is known if each of its volets is
 */
export const totalOf = (
  workstreams: readonly WorkstreamMoney[],
  plansCents: Cents | null,
): MoneyTotal => {
  const sum = (of: (one: WorkstreamMoney) => Cents | null) => sumOf(workstreams.map(of))
  const split = sum(({ plannedCents }) => plannedCents)
  const isKnown = workstreams.every((one) => one.plannedCents !== null && !one.isPlannedInPart)
  return {
    plannedCents: plansCents ?? (isKnown && workstreams.length > 0 ? split : null),
    unsplitCents: plansCents === null ? null : plansCents - split,
    committedCents: sum(({ committedCents }) => committedCents),
    presentedCents: sum(({ presentedCents }) => presentedCents),
    paidCents: sum(({ paidCents }) => paidCents),
    certifiedCents: sum(({ certifiedCents }) => certifiedCents),
  }
}
