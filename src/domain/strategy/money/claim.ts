import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { Moves } from '@/src/domain/platform/document/moves'

import { type Cents, shareOf, sumOf } from './amount'
import { grantedOf, type OfPlan, type Plan } from './plan'
import { type ClaimState, claimStates } from './vocabulary'

export type Claim = OfPlan & {
  state?: ClaimState | null
  startDate?: string | null
  endDate?: string | null
  presentedCents?: Cents | null
  retainedCents?: Cents | null
  dueCents?: Cents | null
  reasons?: string | null
}

export const moves: Moves<ClaimState> = {
  draft: ['submitted'],
  submitted: ['complete', 'rejected'],
  complete: ['under-review', 'rejected'],
  'under-review': ['certified', 'rejected'],
  certified: ['paid', 'rejected'],
  paid: [],
  rejected: [],
}

const isSubmitted = (state: string): state is Exclude<ClaimState, 'draft'> =>
  state in claimStates && state !== 'draft'

/** States in which a claim and its expenses no longer change. */
export const submittedStates: readonly ClaimState[] = Object.keys(claimStates).filter(isSubmitted)

/** States whose amount is owed: they count against what the FEDER grants. */
export const owedStates: readonly ClaimState[] = ['certified', 'paid']

/** What may still be written in a claim that has left its draft: what the authority answers, then nothing. */
export const openFieldsOf = (state: ClaimState): readonly string[] =>
  !moves[state].includes('rejected')
    ? ['state']
    : owedStates.includes(state)
      ? ['state', 'reasons']
      : ['state', 'retainedCents', 'reasons']

/** Why nothing changes in a claim that is in a state. */
export const lockedClaim = (state: ClaimState): Bilingual => ({
  fr: `Cette demande de paiement est ${claimStates[state].fr.toLowerCase()}\u00A0: ni elle ni ses dépenses ne changent plus.`,
  en: `This payment claim is ${claimStates[state].en.toLowerCase()}: neither it nor its expenses change any more.`,
})

/**
 * What the FEDER owes for a claim once it owes others: its rate of all that is retained, rounded once,
 * less what is due already. Rounded claim by claim, cents would add up to more than the grant. Of a
 * plan whose grant is the rate to the nearest euro, what that leaves out is owed by nobody. Unknown as
 * long as what is retained is, or the rate; nothing is due of a claim that is rejected.
 *
 * @param others the claims of the plan that are owed
 */
export const dueOf = (
  { state, retainedCents }: Claim,
  others: readonly Pick<Claim, 'retainedCents' | 'dueCents'>[],
  plan: Plan,
): Cents | null => {
  const { rateBasisPoints, totalCents } = plan
  if (state === 'rejected' || typeof retainedCents !== 'number') return null
  if (typeof rateBasisPoints !== 'number') return null
  const retained = sumOf([retainedCents, ...others.map((other) => other.retainedCents)])
  const exact = shareOf(retained, rateBasisPoints)
  const granted = grantedOf(plan)
  const isWithin = retained <= (totalCents ?? 0) && exact - granted < 100
  const due = sumOf(others.map(({ dueCents }) => dueCents))
  return Math.max(0, (isWithin ? Math.min(exact, granted) : exact) - due)
}
