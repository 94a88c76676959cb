import type { Bilingual } from '@/src/domain/platform/bilingual'

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

export type Indicator = { id: string; title: string; nextUpdate?: string | null }

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
 * What to look at in a plan on a day (ISO date), worst first. An indicator whose next update is due
 * on that day is still on time.
 */
export const alertsOf = (
  money: Money,
  indicators: readonly Indicator[],
  today: string,
): Alert[] => {
  const { plan, expenses } = money
  const { all, byCategory } = totalsOf(money)
  const isNearEnd =
    plan.endDate != null && Date.parse(plan.endDate) - Date.parse(today) <= claimWithin * dayMs
  const expensesThat = (
    test: (expense: (typeof expenses)[number]) => boolean,
    code: AlertCode,
    fr: string,
    en: string,
  ) => expenses.filter(test).map((one) => alert(code, 'expenses', one, fr, en))
  return [
    ...[all, ...byCategory].flatMap(overrun),
    ...(plan.startDate && plan.endDate ? [] : [noPeriod]),
    ...expensesThat(
      ({ claim }) => isNearEnd && !claim,
      'not-claimed',
      'la période se termine et aucune demande de paiement ne la contient.',
      'the period is ending and no payment claim holds it.',
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
    ...indicators
      .filter(({ nextUpdate }) => nextUpdate && nextUpdate.slice(0, 10) < today.slice(0, 10))
      .map((one) =>
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
