import type { ClaimState } from '@/src/domain/strategy/money/vocabulary'
import { noonOf } from '@/src/domain/platform/time/days'

import { monthEnd, monthStart, weekdayFrom } from './calendar'

/** Sample money, beside the real plan: none of it is real, and it says so. */

export const sampleSupplier = {
  name: 'Prestataire d’exemple',
  slug: 'prestataire-d-exemple',
  kind: 'company',
  sample: true,
} as const

/** A plan that began fourteen months ago, and lasts two years. */
export const samplePlan = (day: string) =>
  ({
    title: 'Plan de financement d’exemple',
    slug: 'plan-de-financement-d-exemple',
    programme: 'Programme d’exemple',
    startDate: noonOf(monthStart(day, -14)),
    endDate: noonOf(monthEnd(day, 9)),
    totalCents: 200_000_00,
    rateBasisPoints: 60_00,
    funders: [
      { name: 'FEDER (exemple)', kind: 'feder', amountCents: 120_000_00 },
      { name: 'Fonds propres (exemple)', kind: 'own', amountCents: 80_000_00 },
    ],
    categories: [
      { key: 'services', amountCents: 150_000_00 },
      { key: 'staff', amountCents: 50_000_00 },
    ],
    sample: true,
  }) as const

const answers = {
  retained: {
    retainedCents: 15_000_00,
    reasons: 'Exemple\u00A0: une partie de la TVA est récupérable.',
  },
  rejected: { reasons: 'Exemple\u00A0: une pièce manquait, la demande est à refaire.' },
}

/** What becomes of the claims, oldest first: each state is shown. */
const claimStates: readonly { state: ClaimState; answer?: object }[] = [
  { state: 'paid', answer: answers.retained },
  { state: 'certified', answer: { retainedCents: 16_000_00 } },
  { state: 'rejected', answer: answers.rejected },
  { state: 'under-review' },
  { state: 'complete' },
  { state: 'submitted' },
  { state: 'draft' },
]

/** What the plan sets aside for the volets, by number, in the year of a day and the one before: all but one. */
export const samplePlanned = (day: string) => {
  const year = Number(day.slice(0, 4))
  return [
    { workstream: 1, year: year - 1, amountCents: 30_000_00 },
    { workstream: 1, year, amountCents: 30_000_00 },
    { workstream: 2, year: year - 1, amountCents: 40_000_00 },
    { workstream: 2, year, amountCents: 40_000_00 },
    { workstream: 3, year, amountCents: 36_000_00 },
    { workstream: 4, year, amountCents: null },
  ]
}

/** A « marché » for each volet, by number. */
export const sampleCommitments = (day: string) =>
  [30_000_00, 42_000_00, 26_000_00, 18_000_00].map((amountCents, index) => ({
    workstream: index + 1,
    data: {
      number: `EX-M${String(index + 1)}`,
      title: `Marché d’exemple n°\u00A0${String(index + 1)}`,
      amountCents,
      notificationDate: noonOf(weekdayFrom(monthStart(day, index - 13), 5)),
      startDate: noonOf(monthStart(day, index - 12)),
      endDate: noonOf(monthEnd(day, index + 2)),
      sample: true,
    },
  }))

/** Claims of two months each, the last up to the end of last month. */
export const sampleClaims = (day: string) =>
  claimStates.map(({ state, answer }, index) => ({
    state,
    answer,
    data: {
      title: `Demande d’exemple n°\u00A0${String(index + 1)}`,
      startDate: noonOf(monthStart(day, 2 * index - 14)),
      endDate: noonOf(monthEnd(day, 2 * index - 13)),
      sample: true,
    },
  }))

const invoice = {
  kind: 'purchase',
  category: 'services',
  netCents: 10_000_00,
  vatCents: 2_000_00,
  grossCents: 12_000_00,
  sample: true,
} as const

/**
 * Expenses, each in the claim of a rank and on a volet: an invoice and someone’s time in each claim, and
 * an invoice of last month that waits for its payment, its proof and a claim.
 */
export const sampleExpenses = (day: string) => {
  const first = (months: number) => monthStart(day, months)
  return [
    ...claimStates.flatMap((_, claim) => {
      const months = 2 * claim - 14
      const workstream = 1 + (claim % 4)
      return [
        {
          claim,
          workstream,
          hasProof: true,
          data: {
            ...invoice,
            title: `Prestation d’exemple n°\u00A0${String(claim + 1)}`,
            invoiceNumber: `EX-${String(claim + 1).padStart(3, '0')}`,
            invoiceDate: noonOf(weekdayFrom(first(months), 9)),
            paymentDate: noonOf(weekdayFrom(first(months), 37)),
            euPublicity: true,
          },
        },
        {
          claim,
          workstream,
          hasProof: true,
          data: {
            kind: 'staff',
            category: 'staff',
            title: `Animation d’exemple n°\u00A0${String(claim + 1)}`,
            person: 'Personne d’exemple',
            startDate: noonOf(first(months)),
            endDate: noonOf(monthEnd(day, months + 1)),
            timeShare: 50,
            loadedPayCents: 8_000_00,
            euPublicity: true,
            sample: true,
          } as const,
        },
      ]
    }),
    {
      claim: undefined,
      workstream: 3,
      hasProof: false,
      data: {
        ...invoice,
        title: 'Cartographie d’exemple',
        invoiceNumber: 'EX-100',
        invoiceDate: noonOf(weekdayFrom(first(-1), 12)),
      },
    },
  ]
}
