import { Check, CircleDot, CircleSlash, CircleX, FilePen } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { Pill, type Tone } from '@/src/components/platform/Pill'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Facts } from '@/src/components/platform/read/Facts'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { Table } from '@/src/components/platform/Table'
import { MoneyAlerts } from '@/src/components/strategy/MoneyAlerts'
import { MoneyTotals } from '@/src/components/strategy/MoneyTotals'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { withUnit } from '@/src/domain/strategy/money/amount'
import {
  type ClaimState,
  claimStates,
  expenseCategories,
  funderKinds,
} from '@/src/domain/strategy/money/vocabulary'
import { periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readPlanPage } from '@/src/queries/strategy/plan-page'

const looks = {
  draft: { tone: 'upcoming', icon: FilePen },
  submitted: { tone: 'running', icon: CircleDot },
  complete: { tone: 'running', icon: CircleDot },
  'under-review': { tone: 'paused', icon: CircleDot },
  certified: { tone: 'done', icon: Check },
  paid: { tone: 'done', icon: Check },
  rejected: { tone: 'late', icon: CircleX },
} satisfies Record<ClaimState, { tone: Tone; icon: typeof Check }>

const isClaimState = isWordOf<ClaimState>(claimStates)

/** A plan: what pays for it, what was spent and claimed, what to look at. */
export const PlanRead = async ({ view, id }: ReadProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const page = await readPlanPage(id, dayInParis(), req)
  if (!page) notFound()
  const { plan, claims, money, expenses } = page
  const { title, programme, cci, priorityAxis, totalCents, rateBasisPoints, note } = plan
  const amount = (cents: number | null | undefined) =>
    cents == null ? '—' : withUnit(cents, '€', language)
  return (
    <ReadFrame
      view={view}
      collection="financing-plans"
      document={plan}
      title={title}
      state={
        <span>
          {[
            amount(totalCents),
            rateBasisPoints != null &&
              say(
                `FEDER à ${withUnit(rateBasisPoints, '%', language)}`,
                `ERDF at ${withUnit(rateBasisPoints, '%', language)}`,
              ),
            periodText(plan, language) || say('période non connue', 'unknown period'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      }
    >
      <div className={styles.stack}>
        {money && money.alerts.length > 0 && (
          <Part
            title={say(
              `À regarder\u00A0: ${String(money.alerts.length)}`,
              `To look at: ${String(money.alerts.length)}`,
            )}
          >
            <MoneyAlerts alerts={money.alerts} language={language} />
          </Part>
        )}
        {money && (
          <Part title={say('Consommé et prévu', 'Consumed and planned')}>
            <MoneyTotals totals={money.totals} language={language} />
          </Part>
        )}
        {claims && (
          <Part title={say('Demandes de paiement', 'Payment claims')}>
            <Table
              label={say('Demandes de paiement', 'Payment claims')}
              none={say('Aucune demande de paiement.', 'No payment claim.')}
              numbers={[3, 4, 5]}
              heads={[
                say('Demande', 'Claim'),
                say('État', 'State'),
                say('Période', 'Period'),
                say('Présenté', 'Presented'),
                say('Retenu', 'Retained'),
                say('FEDER dû', 'ERDF due'),
              ]}
              rows={claims.map((claim) => ({
                id: claim.id,
                cells: [
                  <DocumentLink key="" collection="payment-claims" id={claim.id}>
                    {claim.title}
                  </DocumentLink>,
                  <Pill key="" {...looks[claim.state]}>
                    {claimStates[claim.state][language]}
                  </Pill>,
                  periodText(claim, language) || '—',
                  amount(claim.presentedCents),
                  amount(claim.retainedCents),
                  amount(claim.dueCents),
                ],
              }))}
            />
          </Part>
        )}
        {expenses && (
          <Part
            title={say('Dépenses', 'Expenses')}
            action={
              <Link
                href={`/admin/collections/expenses?where[or][0][and][0][plan][equals]=${id}`}
                prefetch={false}
              >
                {say('Toutes', 'All of them')}
              </Link>
            }
          >
            <Table
              label={say(
                'Dépenses par état de leur demande',
                'Expenses by the state of their claim',
              )}
              none={say('Aucune dépense.', 'No expense.')}
              numbers={[1, 2]}
              heads={[
                say('Leur demande', 'Their claim'),
                say('Dépenses', 'Expenses'),
                say('Présenté', 'Presented'),
              ]}
              rows={expenses.map(({ state, count, presentedCents }) => ({
                id: state,
                cells: [
                  isClaimState(state) ? (
                    <Pill key="" {...looks[state]}>
                      {claimStates[state][language]}
                    </Pill>
                  ) : (
                    <Pill key="" tone="paused" icon={CircleSlash}>
                      {say('Sans demande', 'No claim')}
                    </Pill>
                  ),
                  count,
                  amount(presentedCents),
                ],
              }))}
            />
          </Part>
        )}
        <Part title={say('Ressources', 'Funders')}>
          <Table
            label={say('Ressources', 'Funders')}
            none={say('Aucune ressource.', 'No funder.')}
            numbers={[2]}
            heads={[say('Nom', 'Name'), say('Nature', 'Kind'), say('Montant', 'Amount')]}
            rows={(plan.funders ?? []).map(({ id: row, name, kind, amountCents }) => ({
              id: row ?? name,
              cells: [name, funderKinds[kind][language], amount(amountCents)],
            }))}
          />
        </Part>
        {plan.categories && plan.categories.length > 0 && (
          <Part title={say('Postes de dépenses', 'Expense categories')}>
            <Table
              label={say('Postes de dépenses', 'Expense categories')}
              none=""
              numbers={[2]}
              heads={[
                say('Poste', 'Category'),
                say('Précision', 'Details'),
                say('Montant', 'Amount'),
              ]}
              rows={plan.categories.map(({ id: row, key, label, amountCents }) => ({
                id: row ?? key,
                cells: [
                  expenseCategories[key][language],
                  label ?? '—',
                  amountCents == null ? say('non réparti', 'not split') : amount(amountCents),
                ],
              }))}
            />
          </Part>
        )}
        <Part title={say('En bref', 'In short')}>
          <Facts
            facts={[
              [say('Programme', 'Programme'), programme],
              [say('Code CCI', 'CCI code'), cci],
              [say('Axe du programme', 'Priority axis'), priorityAxis],
              [say('Total des dépenses', 'Total expenditure'), amount(totalCents)],
              [
                say('Taux du FEDER', 'ERDF rate'),
                rateBasisPoints == null
                  ? say('Non connu', 'Not known')
                  : withUnit(rateBasisPoints, '%', language),
              ],
              [say('Note interne', 'Internal note'), note],
            ]}
          />
        </Part>
      </div>
    </ReadFrame>
  )
}
