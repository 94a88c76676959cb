import { type Cents, sumOf } from './amount'

/** Of fewer people's time, a sum would tell what one of them is paid. */
const fewestStaffLines = 3

/**
 * What all the time of people comes to, for who may not read it line by line; `null` when too few lines
 * make it up for their sum to say nothing of one of them.
 */
export const staffTotalOf = (lines: readonly { presentedCents?: Cents | null }[]): Cents | null =>
  lines.length < fewestStaffLines ? null : sumOf(lines.map(({ presentedCents }) => presentedCents))
