import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { saying } from './plan'
import { type Money, type Total, totalsOf } from './totals'

/** What is worth a look in the money of a plan. Nothing of it is refused. */
export const alertCodes = {
  'no-period': { fr: 'Période inconnue', en: 'Unknown period' },
  overrun: { fr: 'Dépassement', en: 'Overrun' },
  'missing-proof': { fr: 'Justificatif manquant', en: 'Missing proof' },
  'missing-eu-publicity': { fr: 'Publicité européenne manquante', en: 'Missing EU publicity' },
  'not-claimed': { fr: 'Dépense sans demande de paiement', en: 'Expense in no claim' },
  'late-indicator': { fr: 'Indicateur en retard', en: 'Late indicator' },
} satisfies Record<string, Bilingual>

export type AlertCode = keyof typeof alertCodes

export type Alert = {
  code: AlertCode
  /** The document to open, if the alert is about one. */
  about?: { collection: 'expenses' | 'indicators'; id: string }
  message: Bilingual
}

/** Days before the end of the period from which every expense should be in a claim. */
const claimWithin = 90

const dayMs = 86_400_000

const noPeriod: Alert = {
  code: 'no-period',
  message: {
    fr: 'Le plan n’a pas de période d’éligibilité complète\u00A0: les dates des dépenses ne sont pas toutes vérifiées.',
    en: 'The plan has no complete eligible period: not all dates of expenses are checked.',
  },
}

const overrun = ({ label, plannedCents, consumedCents }: Total): Alert[] =>
  plannedCents === null || consumedCents === null || consumedCents <= plannedCents
    ? []
    : [
        {
          code: 'overrun',
          message: saying(
            ({ fr, en }) => ({
              fr: `«\u00A0${label.fr}\u00A0»\u00A0: ${fr[0] ?? ''} consommés pour ${fr[1] ?? ''} prévus, ${fr[2] ?? ''} de trop.`,
              en: `“${label.en}”: ${en[0] ?? ''} consumed for ${en[1] ?? ''} planned, ${en[2] ?? ''} too much.`,
            }),
            consumedCents,
            plannedCents,
            consumedCents - plannedCents,
          ),
        },
      ]

const alert = (
  code: AlertCode,
  collection: 'expenses' | 'indicators',
  { id, title }: { id: string; title: string },
  fr: string,
  en: string,
): Alert => ({
  code,
  about: { collection, id },
  message: { fr: `«\u00A0${title}\u00A0»\u00A0: ${fr}`, en: `“${title}”: ${en}` },
})

/**
 * What to look at in a plan on a day (ISO date), worst first.
 *
 * @param lateIndicators those of the strategy that wait for a value on that day
 */
export const alertsOf = (
  money: Money,
  lateIndicators: readonly { id: string; title: string }[],
  today: string,
): Alert[] => {
  const { plan, expenses, claims } = money
  const { all, byCategory } = totalsOf(money)
  const isNearEnd =
    plan.endDate != null && Date.parse(plan.endDate) - Date.parse(today) <= claimWithin * dayMs
  const expensesThat = (
    test: (expense: (typeof expenses)[number]) => boolean,
    code: AlertCode,
    fr: string,
    en: string,
  ) => expenses.filter(test).map((one) => alert(code, 'expenses', one, fr, en))
  const rejected = new Set(claims.filter(({ state }) => state === 'rejected').map(({ id }) => id))
  return [
    ...[all, ...byCategory].flatMap(overrun),
    ...(plan.startDate && plan.endDate ? [] : [noPeriod]),
    ...expensesThat(
      ({ claim }) => isNearEnd && !claim,
      'not-claimed',
      'cette dépense n’est dans aucune demande de paiement.',
      'this expense is in no payment claim.',
    ),
    ...expensesThat(
      ({ claim }) => isNearEnd && claim != null && rejected.has(claim),
      'not-claimed',
      'la demande de paiement de cette dépense est rejetée, elle n’est dans aucune autre.',
      'the payment claim of this expense is rejected, it is in no other.',
    ),
    ...expensesThat(
      ({ hasProof }) => !hasProof,
      'missing-proof',
      'joignez son justificatif.',
      'attach its proof.',
    ),
    ...expensesThat(
      ({ euPublicity }) => !euPublicity,
      'missing-eu-publicity',
      'vérifiez la publicité européenne.',
      'check the EU publicity.',
    ),
    ...lateIndicators.map((one) =>
      alert(
        'late-indicator',
        'indicators',
        one,
        'sa mise à jour est en retard.',
        'its update is late.',
      ),
    ),
  ]
}
