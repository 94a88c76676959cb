import type { EntityRule } from '@/src/domain/platform/document/rule'
import { idOf } from '@/src/domain/platform/document/related'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { periodProblem } from '@/src/domain/platform/time/period'

import { euroShareOf, sumOf, toEuro } from './amount'
import { grantedOf, type Plan, saying } from './plan'

/** Whether the funders of a plan are still to be entered, as they may be until it is published. */
const waitsForFunders = ({ _status, funders }: Plan) => _status !== 'published' && !funders?.length

/** Expenditure is what funders bring. */
const balanceProblem = (plan: Plan): Problem | undefined => {
  const { totalCents, funders } = plan
  const brought = sumOf((funders ?? []).map(({ amountCents }) => amountCents))
  if (typeof totalCents !== 'number' || waitsForFunders(plan) || brought === totalCents)
    return undefined
  return {
    path: 'totalCents',
    message: saying(
      ({ fr, en }) => ({
        fr: `Le plan n’est pas équilibré\u00A0: ${fr[0] ?? ''} de dépenses pour ${fr[1] ?? ''} de ressources. Corrigez l’un ou l’autre.`,
        en: `The plan does not balance: ${en[0] ?? ''} of expenditure for ${en[1] ?? ''} of funding. Correct one or the other.`,
      }),
      totalCents,
      brought,
    ),
  }
}

const duplicateCategory: Problem = {
  path: 'categories',
  message: {
    fr: 'Un même poste figure deux fois\u00A0: réunissez ses lignes.',
    en: 'One category is there twice: join its lines.',
  },
}

/** Categories make up the expenditure; those without an amount make up what the others leave. */
const categoriesProblem = ({ totalCents, categories }: Plan): Problem | undefined => {
  const lines = categories ?? []
  if (new Set(lines.map(({ key }) => key)).size < lines.length) return duplicateCategory
  const amounts = lines.flatMap(({ amountCents }) => amountCents ?? [])
  if (typeof totalCents !== 'number' || amounts.length === 0) return undefined
  const split = sumOf(amounts)
  const isWhole = amounts.length === lines.length
  if (isWhole ? split === totalCents : split <= totalCents) return undefined
  return {
    path: 'categories',
    message: saying(
      ({ fr, en }) => ({
        fr: `Les postes font ${fr[0] ?? ''}, le total des dépenses ${fr[1] ?? ''}\u00A0: corrigez l’un ou l’autre.`,
        en: `The categories make ${en[0] ?? ''}, the total expenditure ${en[1] ?? ''}: correct one or the other.`,
      }),
      split,
      totalCents,
    ),
  }
}

/** A volet has one amount a year, and all of them fit in the expenditure; one that is unknown takes nothing. */
const plannedProblem = ({ totalCents, planned }: Plan): Problem | undefined => {
  const lines = planned ?? []
  const key = ({ workstream, year }: (typeof lines)[number]) =>
    `${idOf(workstream) ?? ''} ${String(year)}`
  if (new Set(lines.map(key)).size < lines.length)
    return {
      path: 'planned',
      message: {
        fr: 'Un même volet figure deux fois la même année\u00A0: réunissez ses lignes.',
        en: 'One workstream is there twice in the same year: join its lines.',
      },
    }
  const split = sumOf(lines.map(({ amountCents }) => amountCents))
  if (typeof totalCents !== 'number' || split <= totalCents) return undefined
  return {
    path: 'planned',
    message: saying(
      ({ fr, en }) => ({
        fr: `Les volets font ${fr[0] ?? ''}, plus que le total des dépenses, ${fr[1] ?? ''}\u00A0: corrigez l’un ou l’autre.`,
        en: `The workstreams make ${en[0] ?? ''}, more than the total expenditure, ${en[1] ?? ''}: correct one or the other.`,
      }),
      split,
      totalCents,
    ),
  }
}

/**
 * What the FEDER grants is its rate of the expenditure, to the nearest euro: 60,00 % of the real plan
 * is 1 181 449,80 € and the deliberation grants 1 181 450 €.
 */
const rateProblem = (plan: Plan): Problem | undefined => {
  const { totalCents, rateBasisPoints } = plan
  if (typeof totalCents !== 'number' || waitsForFunders(plan)) return undefined
  const granted = grantedOf(plan)
  if (typeof rateBasisPoints !== 'number')
    return granted === 0
      ? undefined
      : {
          path: 'rateBasisPoints',
          message: {
            fr: 'Indiquez le taux du FEDER\u00A0: il finance ce plan.',
            en: 'Give the ERDF rate: it funds this plan.',
          },
        }
  const expected = euroShareOf(totalCents, rateBasisPoints)
  if (toEuro(granted) === expected) return undefined
  return {
    path: 'rateBasisPoints',
    message: saying(
      ({ fr, en }) => ({
        fr: `À l’euro près, ce taux donne ${fr[0] ?? ''} de FEDER, le plan ${fr[1] ?? ''}\u00A0: corrigez l’un ou l’autre.`,
        en: `To the nearest euro this rate gives ${en[0] ?? ''} of ERDF, the plan ${en[1] ?? ''}: correct one or the other.`,
      }),
      expected * 100,
      granted,
    ),
  }
}

/** What is wrong within a plan (délibération n° 55209), or `undefined`. */
export const financingPlanProblem: EntityRule<Plan> = (plan) =>
  periodProblem(plan) ??
  balanceProblem(plan) ??
  categoriesProblem(plan) ??
  plannedProblem(plan) ??
  rateProblem(plan)
