import Link from 'next/link'

import { Badge } from '@/src/components/platform/Badge'
import { Table } from '@/src/components/platform/Table'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { moneyInWords } from '@/src/domain/strategy/dashboard-words'
import { euros } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'
import styles from './dashboard.module.css'
import { MoneyBars } from './MoneyBars'

/** What is planned, committed, paid and certified, volet by volet; nothing for who does not follow the money. */
export const MoneyBlock = ({ dashboard: { money }, question, language }: BlockProps) => {
  const say = sayIn(language)
  if (!money) return null
  const { workstreams, total, hasStaff, staffCents, hasSamples } = money
  const amount = (cents: number | null) =>
    cents === null ? say('non connu', 'not known') : euros(cents, language)
  const planned = (cents: number | null, isInPart: boolean) =>
    isInPart && cents !== null
      ? say(`au moins ${amount(cents)}`, `at least ${amount(cents)}`)
      : amount(cents)
  const spent = (one: typeof total) => [
    amount(one.committedCents),
    amount(one.paidCents),
    amount(one.certifiedCents),
  ]
  return (
    <Block
      title={moneyInWords(total)[language]}
      chart={{ name: 'money', question }}
      action={
        <Link href="/admin/collections/financing-plans" prefetch={false}>
          {say('Les plans', 'The plans')}
        </Link>
      }
      rule={`${say(
        'Prévu\u00A0: ce que les plans de financement mettent de côté pour chaque volet, toutes années ensemble\u00A0; « non connu » n’est pas zéro, et aucun plan ne le dit action par action. Engagé\u00A0: les marchés notifiés au jour choisi. Payé\u00A0: les dépenses payées à ce jour. Certifié\u00A0: celles des demandes de paiement certifiées ou payées aujourd’hui.',
        'Planned: what the financing plans set aside for each workstream, all years together; not known is not zero, and no plan tells it action by action. Committed: the contracts notified by the day that is looked at. Paid: the expenses paid by that day. Certified: those of the payment claims that are certified or paid today.',
      )} ${
        hasStaff
          ? ''
          : say(
              'Le temps de travail n’est dit que tous volets ensemble, à partir de trois lignes.',
              'People’s time is told of all workstreams together only, from three lines on.',
            )
      }`}
      language={language}
    >
      {hasSamples && (
        <p className={styles.soft}>
          <Badge tone="attention">{flagLabels.sample[language]}</Badge>{' '}
          {say(
            'Marchés et dépenses inventés pour la démonstration.',
            'Contracts and expenses made up for the demonstration.',
          )}
        </p>
      )}
      <MoneyBars workstreams={workstreams} language={language} />
      {total.unsplitCents !== null && total.unsplitCents > 0 && (
        <p className={styles.soft}>
          {say(
            `Les plans prévoient aussi ${amount(total.unsplitCents)} sans dire pour quel volet.`,
            `The plans also plan ${amount(total.unsplitCents)} without telling for which workstream.`,
          )}
        </p>
      )}
      {staffCents !== null && (
        <p className={styles.soft}>
          {say(
            `Temps de travail, tous volets ensemble\u00A0: ${amount(staffCents)} présentés, en plus.`,
            `People’s time, all workstreams together: ${amount(staffCents)} presented, besides.`,
          )}
        </p>
      )}
      <details className={styles.more}>
        <summary>{say('En tableau', 'As a table')}</summary>
        <Table
          label={say('L’argent par volet', 'Money by workstream')}
          none={say('Aucun volet.', 'No workstream.')}
          heads={[
            say('Volet', 'Workstream'),
            say('Prévu', 'Planned'),
            say('Engagé', 'Committed'),
            say('Payé', 'Paid'),
            say('Certifié', 'Certified'),
          ]}
          numbers={[1, 2, 3, 4]}
          rows={[
            ...workstreams.map((one) => ({
              id: one.id || 'none',
              cells: [
                one.title === null
                  ? say('Sans volet', 'No workstream')
                  : `${String(one.number)}. ${one.title}`,
                planned(one.plannedCents, one.isPlannedInPart),
                ...spent({ ...one, unsplitCents: null }),
              ],
            })),
            ...(total.unsplitCents === null
              ? []
              : [
                  {
                    id: 'unsplit',
                    cells: [
                      say('Prévu sans dire le volet', 'Planned, workstream not told'),
                      amount(total.unsplitCents),
                      '—',
                      '—',
                      '—',
                    ],
                  },
                ]),
            { id: 'total', cells: ['Total', amount(total.plannedCents), ...spent(total)] },
          ]}
        />
      </details>
    </Block>
  )
}
