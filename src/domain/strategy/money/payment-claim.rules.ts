import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { moveProblem } from '@/src/domain/platform/document/moves'
import { periodProblem } from '@/src/domain/platform/time/period'

import { type Cents, sumOf } from './amount'
import { type Claim, lockedClaim, moves, owedStates } from './claim'
import { invoiceKeyOf } from './expense'
import { entryProblem, type Plan, saying } from './plan'
import { type ClaimState, claimStates, type ExpenseKind } from './vocabulary'

const startsAsDraft: Problem = {
  path: 'state',
  message: {
    fr: 'Une demande de paiement commence en brouillon\u00A0: enregistrez-la ainsi, ajoutez ses dépenses, puis déposez-la.',
    en: 'A payment claim begins as a draft: save it so, add its expenses, then submit it.',
  },
}

/** What is owed of each depends on what is owed of those before it. */
export const certifiedTogether: Problem = {
  path: 'state',
  message: {
    fr: 'Le FEDER dû d’une demande dépend de ce qui est dû déjà\u00A0: certifiez les demandes une à une.',
    en: 'What the ERDF owes for a claim depends on what it owes already: certify the claims one by one.',
  },
}

const retainedProblem = ({ state, presentedCents, retainedCents, reasons }: Claim) => {
  const refused = (path: string, fr: string, en: string): Problem => ({ path, message: { fr, en } })
  const known = typeof retainedCents === 'number'
  if (known && state === 'draft')
    return refused(
      'retainedCents',
      'Le montant retenu se saisit une fois la demande déposée.',
      'The amount retained is entered once the claim is submitted.',
    )
  if (!known && state && owedStates.includes(state))
    return refused(
      'retainedCents',
      'Indiquez le montant retenu\u00A0: il décide du FEDER dû.',
      'Give the amount retained: it decides what the ERDF owes.',
    )
  if (!known || retainedCents === (presentedCents ?? 0)) return undefined
  if (retainedCents > (presentedCents ?? 0))
    return {
      path: 'retainedCents',
      message: saying(
        ({ fr, en }) => ({
          fr: `Le montant retenu (${fr[0] ?? ''}) dépasse le montant présenté (${fr[1] ?? ''}).`,
          en: `The amount retained (${en[0] ?? ''}) exceeds the amount presented (${en[1] ?? ''}).`,
        }),
        retainedCents,
        presentedCents ?? 0,
      ),
    }
  return reasons?.trim()
    ? undefined
    : refused(
        'reasons',
        'Une partie n’est pas retenue\u00A0: dites pourquoi.',
        'A part is not retained: say why.',
      )
}

/** An authority that rejects a claim says why, and so does who writes it down. */
const rejectionProblem = ({ state, reasons }: Claim, before?: Claim): Problem | undefined =>
  state !== 'rejected' || before?.state === 'rejected' || reasons?.trim()
    ? undefined
    : {
        path: 'reasons',
        message: {
          fr: 'Une demande est rejetée pour un motif\u00A0: indiquez-le.',
          en: 'A claim is rejected for a reason: give it.',
        },
      }

/** What a purchase is claimed with. Without a supplier or a number, one invoice could be claimed twice. */
const neededToClaim = {
  supplier: { fr: 'de fournisseur\u00A0: indiquez-le', en: 'supplier' },
  invoiceNumber: { fr: 'de numéro de facture\u00A0: indiquez-le', en: 'invoice number' },
  paymentDate: { fr: 'de date de paiement\u00A0: indiquez-la', en: 'payment date' },
} satisfies Record<string, Bilingual>

type ToClaim = { title: string; kind: ExpenseKind; invoiceNumber?: string | null } & {
  [Needed in keyof typeof neededToClaim]?: unknown
}

/** A number of spaces alone is none: it is compared with no other. */
const isGiven = (expense: ToClaim, needed: keyof typeof neededToClaim) =>
  needed === 'invoiceNumber' ? invoiceKeyOf(expense.invoiceNumber) !== null : expense[needed]

/** A purchase is claimed once it is paid, with the invoice that it was paid for. */
const unclaimableProblem = (expenses: readonly ToClaim[]): Problem | undefined => {
  for (const expense of expenses.filter(({ kind }) => kind === 'purchase'))
    for (const needed of ['supplier', 'invoiceNumber', 'paymentDate'] as const) {
      if (isGiven(expense, needed)) continue
      const { title } = expense
      const { fr, en } = neededToClaim[needed]
      return {
        path: 'state',
        message: {
          fr: `La dépense «\u00A0${title}\u00A0» n’a pas ${fr}, ou retirez la dépense de cette demande.`,
          en: `The expense “${title}” has no ${en}: give it, or take the expense out of this claim.`,
        },
      }
    }
  return undefined
}

/** What is in the trash goes nowhere: once it has left its draft, nothing would bring it back. */
const trashProblem = ({ state, deletedAt }: Claim, before?: Claim): Problem | undefined =>
  !deletedAt || !before || state === before.state
    ? undefined
    : {
        path: 'state',
        message: {
          fr: 'Cette demande de paiement est dans la corbeille\u00A0: restaurez-la d’abord.',
          en: 'This payment claim is in the trash: restore it first.',
        },
      }

/**
 * What is wrong with a claim, or in how it changes.
 *
 * @param expenses those that it claims
 * @param plan the plan that it is of, where it is known
 */
export const paymentClaimProblem = (
  claim: Claim,
  before?: Claim,
  expenses: readonly ToClaim[] = [],
  plan?: Pick<Plan, 'deletedAt'>,
): Problem | undefined =>
  (before || claim.state === 'draft' || !claim.state ? undefined : startsAsDraft) ??
  trashProblem(claim, before) ??
  entryProblem(claim, before, plan) ??
  moveProblem({ moves, names: claimStates, path: 'state' }, before?.state, claim.state) ??
  periodProblem(claim) ??
  rejectionProblem(claim, before) ??
  retainedProblem(claim) ??
  (claim.state === 'submitted' ? unclaimableProblem(expenses) : undefined)

/** What is owed in all may not exceed what is granted. */
export const grantProblem = (
  owed: readonly (Cents | null | undefined)[],
  granted: Cents,
  path: string,
): Problem | undefined => {
  const total = sumOf(owed)
  if (total <= granted) return undefined
  return {
    path,
    message: saying(
      ({ fr, en }) => ({
        fr: `Le FEDER dû ferait ${fr[0] ?? ''} en tout, plus que les ${fr[1] ?? ''} accordés.`,
        en: `What the ERDF owes would come to ${en[0] ?? ''} in all, more than the ${en[1] ?? ''} granted.`,
      }),
      total,
      granted,
    ),
  }
}

/** An expense in a claim, the claim as it is now. */
type In = { id: string; state: ClaimState; title: string; plan: string | undefined }

/**
 * Why an expense cannot change, enter a claim or leave it. It is in one claim at a time, and leaves
 * it while it is a draft or once it is rejected: so it is never certified twice.
 *
 * @param from the claim that it is in, if any
 * @param to the claim that it would be in
 */
export const placingProblem = (
  from: In | undefined,
  to: In | undefined,
  plan: string | undefined,
): Problem | undefined => {
  const path = 'claim'
  const stays = from?.id === to?.id
  if (from && from.state !== 'draft' && (stays || from.state !== 'rejected'))
    return { path, message: lockedClaim(from.state) }
  if (to && !stays && from?.state === 'draft')
    return {
      path,
      message: {
        fr: `Cette dépense est déjà dans la demande «\u00A0${from.title}\u00A0»\u00A0: retirez-la d’abord.`,
        en: `This expense is in the claim “${from.title}” already: take it out first.`,
      },
    }
  if (to && to.state !== 'draft') return { path, message: lockedClaim(to.state) }
  if (to && to.plan !== plan)
    return {
      path,
      message: {
        fr: 'Cette demande est celle d’un autre plan de financement.',
        en: 'This claim belongs to another financing plan.',
      },
    }
  return undefined
}
