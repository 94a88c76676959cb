import { Download } from 'lucide-react'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { Badge } from '@/src/components/platform/Badge'
import badges from '@/src/components/platform/badges.module.css'
import { Card } from '@/src/components/platform/Card'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { Facts } from '@/src/components/platform/read/Facts'
import styles from '@/src/components/strategy/dashboard/dashboard.module.css'
import { placesInWords } from '@/src/domain/places/statistics'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readPlaceStatistics, type StatisticsRead } from '@/src/queries/places/statistics'
import { readSite } from '@/src/queries/platform/site'

import { fileAddressOf } from './address'
import { BreakdownCard } from './BreakdownCard'
import { FundingCard } from './FundingCard'

/** How fresh what is told of the places is, and how many belong to the network. */
const TrustCard = ({ read, language }: { read: StatisticsRead; language: Language }) => {
  const say = sayIn(language)
  const { all, phoned } = read
  const of = (count: number) =>
    say(`${String(count)} sur ${String(all.places)}`, `${String(count)} of ${String(all.places)}`)
  return (
    <Card
      title={say(
        `${all.verified === 0 ? 'Aucune' : String(all.verified)} ${all.verified > 1 ? 'fiches vérifiées' : 'fiche vérifiée'} depuis moins d’un an`,
        `${all.verified === 0 ? 'No' : String(all.verified)} ${all.verified === 1 ? 'place' : 'places'} verified within a year`,
      )}
    >
      <Facts
        facts={[
          [say('Vérifiés depuis moins d’un an', 'Verified within a year'), of(all.verified)],
          [
            say('Confirmés au téléphone', 'Confirmed by telephone'),
            phoned === null ? undefined : of(phoned),
          ],
          [say('Membres du réseau', 'Members of the network'), of(all.members)],
          [say('Ouverts', 'Open'), of(all.open)],
        ]}
      />
      <p className={styles.soft}>
        <Link href="/admin/collections/tiers-lieux?sort=verifiedAt" prefetch={false}>
          {say('Les plus anciennement vérifiés', 'Those verified the longest ago')}
        </Link>
      </p>
    </Card>
  )
}

/** /admin/lieux: the tiers-lieux in figures, of one commune or of all. */
export const StatisticsView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/lieux')
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const asked = view.searchParams?.commune
  const commune = typeof asked === 'string' && asked ? asked : undefined
  const day = dayInParis()
  const [read, { name }] = await Promise.all([
    readPlaceStatistics({ day, commune }, req),
    readSite(language, req.payload),
  ])
  const props = { read, commune, language }
  const none = read.communes - read.covered
  return (
    <AdminPage
      view={view}
      title={placesInWords(read.all, read)}
      name={{ fr: 'Les tiers-lieux en chiffres', en: 'The tiers-lieux in figures' }}
      lead={{
        fr: 'Les tiers-lieux publiés, tels que chacun peut les lire. Ce qu’aucune source ne dit est compté à part.',
        en: 'The published places, as anyone may read them. What no source says is counted apart.',
      }}
      actions={
        <>
          <PrintButton label={say('Imprimer', 'Print')} />
          <a className={controls.button} href={fileAddressOf({ commune, format: 'xlsx' })}>
            <Download size={16} aria-hidden="true" />
            {say('Tableur', 'Spreadsheet')}
          </a>
          <a className={controls.button} href={fileAddressOf({ commune, format: 'csv' })}>
            <Download size={16} aria-hidden="true" />
            CSV
          </a>
        </>
      }
      notice={
        <>
          {commune && (
            <p className={badges.notice}>
              {read.byCommune.map((one) => one.name).join(', ')}{' '}
              <Link href="/admin/lieux" prefetch={false}>
                {say('Toutes les communes', 'All communes')}
              </Link>
            </p>
          )}
          {read.samples > 0 && (
            <p className={badges.notice}>
              <Badge tone="attention">{flagLabels.sample[language]}</Badge>{' '}
              {say(
                `${String(read.samples)} tiers-lieux sur ${String(read.all.places)} sont inventés pour la démonstration.`,
                `${String(read.samples)} of ${String(read.all.places)} places are made up for the demonstration.`,
              )}
            </p>
          )}
        </>
      }
    >
      <Paper
        footer={say(
          `Source\u00A0: ${name}, tiers-lieux publiés, état au ${longDate(day, 'fr')}`,
          `Source: ${name}, published places, as of ${longDate(day, 'en')}`,
        )}
      />
      <div className={styles.dashboard}>
        <div className={styles.columns}>
          <div className={styles.stack}>
            <BreakdownCard
              {...props}
              breakdown="communes"
              title={say(
                none === 0
                  ? 'Chaque commune a un tiers-lieu'
                  : `${String(none)} ${none > 1 ? 'communes sont' : 'commune est'} sans tiers-lieu`,
                none === 0
                  ? 'Each commune has a place'
                  : `${String(none)} ${none === 1 ? 'commune has' : 'communes have'} no place`,
              )}
            />
            <FundingCard {...props} />
            <BreakdownCard
              {...props}
              breakdown="callFamilies"
              title={say('Par famille de l’appel métropolitain', 'By family of the call')}
              rule={say(
                'Un lieu compte dans chacune de ses familles.',
                'A place counts in each of its families.',
              )}
            />
          </div>
          <div className={styles.stack}>
            <BreakdownCard {...props} breakdown="states" title={say('Par état', 'By state')} />
            <TrustCard read={read} language={language} />
            <BreakdownCard
              {...props}
              breakdown="families"
              title={say('Par famille', 'By family')}
              rule={say(
                'Un lieu compte dans chacune de ses familles.',
                'A place counts in each of its families.',
              )}
            />
          </div>
        </div>
      </div>
    </AdminPage>
  )
}
