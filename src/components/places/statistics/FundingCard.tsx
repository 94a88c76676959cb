import { Badge } from '@/src/components/platform/Badge'
import { Card } from '@/src/components/platform/Card'
import { DocumentLink } from '@/src/components/platform/read/DocumentLink'
import { Table } from '@/src/components/platform/Table'
import { ChartLinks } from '@/src/components/strategy/dashboard/ChartLinks'
import styles from '@/src/components/strategy/dashboard/dashboard.module.css'
import { flagLabels } from '@/src/domain/platform/document/flags'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { euros } from '@/src/domain/strategy/money/amount'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { StatisticsRead } from '@/src/queries/places/statistics'

import { fileAddressOf } from './address'

type Props = { read: StatisticsRead; commune: string | undefined; language: Language }

/** What was voted of the call, all places together: no source says how it was shared. */
const Voted = ({ read: { voted }, language }: Pick<Props, 'read' | 'language'>) => {
  const say = sayIn(language)
  return (
    <>
      <h3 className={styles.sub}>
        {say('Ce qui a été délibéré, tous lieux ensemble', 'What was voted, all places together')}
      </h3>
      <ul className={styles.lines}>
        {voted.map(({ id, number, date, assembly, title, amountCents, wordingToConfirm }) => (
          <li key={id}>
            <span>
              <DocumentLink collection="deliberations" id={id}>
                {title}
              </DocumentLink>
              <span className={styles.soft}>
                {say('Délibération', 'Deliberation')} {number}, {longDate(date, language)}
                {assembly && `, ${assembly}`}
              </span>
              {wordingToConfirm && (
                <Badge tone="attention">{flagLabels.wordingToConfirm[language]}</Badge>
              )}
            </span>
            <strong>{amountCents !== null && euros(amountCents, language)}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>
        {say(
          'Aucune source publique ne dit comment ce montant a été partagé\u00A0: il n’est réparti sur aucun lieu.',
          'No public source tells how this amount was shared: it is spread over no place.',
        )}
      </p>
    </>
  )
}

/** What helped the places: programme by programme and year by year, then what was voted. */
export const FundingCard = ({ read, commune, language }: Props) => {
  const say = sayIn(language)
  const { all, programmes, voted } = read
  return (
    <Card
      title={
        all.funded === 0
          ? say('Aucune aide n’est saisie', 'No funding is entered')
          : say(
              `${String(all.funded)} ${all.funded > 1 ? 'lieux aidés' : 'lieu aidé'}, ${euros(100 * all.amount, 'fr')} connus`,
              `${String(all.funded)} ${all.funded === 1 ? 'place' : 'places'} funded, ${euros(100 * all.amount, 'en')} known`,
            )
      }
      action={
        programmes.length > 0 && (
          <ChartLinks
            addressOf={(format) => fileAddressOf({ commune, format }, 'programmes')}
            language={language}
          />
        )
      }
    >
      <Table
        label={say('Aides par dispositif et par année', 'Funding by programme and year')}
        none={say(
          'Les aides se saisissent sur la fiche de chaque lieu.',
          'Funding is entered on the page of each place.',
        )}
        heads={[
          say('Dispositif', 'Programme'),
          say('Année', 'Year'),
          say('Lieux', 'Places'),
          say('Montant', 'Amount'),
        ]}
        numbers={[1, 2, 3]}
        rows={programmes.map(({ programme, year, places, amount, unknown }) => ({
          id: `${programme} ${String(year)}`,
          cells: [
            programme,
            year ?? say('non connue', 'not known'),
            places,
            unknown === 0
              ? euros(100 * amount, language)
              : say(
                  `au moins ${euros(100 * amount, 'fr')}, ${String(unknown)} non connu${unknown > 1 ? 's' : ''}`,
                  `at least ${euros(100 * amount, 'en')}, ${String(unknown)} not known`,
                ),
          ],
        }))}
      />
      {voted.length > 0 && <Voted read={read} language={language} />}
    </Card>
  )
}
