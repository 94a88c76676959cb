import Link from 'next/link'

import { Table } from '@/src/components/platform/Table'
import { euros } from '@/src/domain/strategy/money/amount'
import { sayIn } from '@/src/i18n/say'

import { Block } from './Block'
import type { BlockProps } from './block-props'

/** What was spent and certified, volet by volet; nothing for who does not follow the money. */
export const MoneyBlock = ({ dashboard: { money }, language }: BlockProps) => {
  const say = sayIn(language)
  if (!money) return null
  const { workstreams, hasStaff, staffCents } = money
  const spent = workstreams.reduce((sum, one) => sum + one.presentedCents, staffCents ?? 0)
  const amount = (cents: number) => euros(cents, language)
  return (
    <Block
      title={say(`${amount(spent)} dépensés`, `${amount(spent)} spent`)}
      action={
        <Link href="/admin/collections/financing-plans" prefetch={false}>
          {say('Les plans', 'The plans')}
        </Link>
      }
      rule={`${say(
        'Les dépenses présentées, dont celles qui étaient payées au jour choisi et celles des demandes certifiées ou payées. Le plan ne dit pas ce qui est prévu par volet\u00A0: « non connu » n’est pas zéro.',
        'The expenses that are presented, of which those paid by the day that is looked at and those of claims that are certified or paid. The plan does not tell what is planned for each workstream: not known is not zero.',
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
      <Table
        label={say('L’argent par volet', 'Money by workstream')}
        none={say('Aucune dépense.', 'No expense.')}
        heads={[
          say('Volet', 'Workstream'),
          say('Prévu', 'Planned'),
          say('Présenté', 'Presented'),
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
              say('non connu', 'not known'),
              amount(one.presentedCents),
              amount(one.paidCents),
              amount(one.certifiedCents),
            ],
          })),
          ...(staffCents === null
            ? []
            : [
                {
                  id: 'staff',
                  cells: [
                    say('Temps de travail, tous volets', 'People’s time, all workstreams'),
                    say('non connu', 'not known'),
                    amount(staffCents),
                    '—',
                    '—',
                  ],
                },
              ]),
        ]}
      />
    </Block>
  )
}
