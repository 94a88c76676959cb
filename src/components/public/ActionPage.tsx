import type { ReactNode } from 'react'

import { RichText } from '@payloadcms/richtext-lexical/react'

import { milestoneInWords } from '@/src/components/strategy/milestone-in-words'
import { MilestoneMark } from '@/src/components/strategy/MilestoneMark'
import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import { StatusBadge } from '@/src/components/strategy/StatusBadge'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { isLate } from '@/src/domain/strategy/action-status'
import { milestoneStateOf } from '@/src/domain/strategy/milestone-state'
import { longDate, periodText } from '@/src/formats/dates'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { say } from '@/src/i18n/say'
import type { PublicActionPage } from '@/src/queries/strategy/public-strategy'

import { documentsOf } from './documents-of'
import { Flags } from './Flags'
import { addressOf } from './site'
import styles from './strategy.module.css'

type Props = PublicActionPage & { today: string; language: Language; langOf: LanguageOf }

/** One published action: where it stands, who carries it, its milestones and what it produced. */
export const ActionPage = ({ action, progress, files, today, language, langOf }: Props) => {
  const orientation = typeof action.orientation === 'object' ? action.orientation : undefined
  const workstream = typeof action.workstream === 'object' ? action.workstream : undefined
  const facts: [fr: string, en: string, value: ReactNode][] = [
    [
      'Statut',
      'Status',
      <StatusBadge
        key=""
        status={action.status}
        late={isLate(action, today)}
        language={language}
      />,
    ],
    ['Avancement', 'Progress', progress && <Progress key="" of={progress} language={language} />],
    ['Dates', 'Dates', periodText(action, language)],
    [
      'Orientation',
      'Orientation',
      orientation && (
        <a
          href={addressOf(`/strategie/orientations/${orientation.slug}`, language)}
          lang={langOf(orientation.title)}
        >
          {orientation.title}
        </a>
      ),
    ],
    ['Volet', 'Workstream', workstream?.title],
    ['Direction pilote', 'Lead department', action.leadDepartment],
    ['Élu ou élue référente', 'Elected sponsor', action.electedSponsor],
    [
      'Partenaires',
      'Partners',
      documentsOf(action.partnerOrganisations)
        .map(({ name }) => name)
        .join(', '),
    ],
    [
      'Communes concernées',
      'Communes concerned',
      documentsOf(action.communes)
        .map(({ name }) => name)
        .join(', '),
    ],
    ['Source', 'Source', action.source],
  ]
  const milestones = documentsOf(action.milestones?.docs)
  const deliverables = documentsOf(action.deliverables?.docs)
  return (
    <article>
      <p className={styles.facts}>
        <span>
          {say({ fr: 'Action', en: 'Action' }, language)} {action.code}
        </span>
        <Flags of={action} language={language} />
      </p>
      <h1 lang={langOf(action.title)}>{action.title}</h1>
      <div className={styles.prose}>
        {action.description && (
          <div lang={langOf(action.description)}>
            <RichText data={action.description} />
          </div>
        )}
        {action.objectives && <p lang={langOf(action.objectives)}>{action.objectives}</p>}
        {action.publicNote && <p lang={langOf(action.publicNote)}>{action.publicNote}</p>}
      </div>
      <dl className={styles.details}>
        {facts.map(([fr, en, value]) =>
          value ? (
            <Fact
              key={fr}
              name={say({ fr, en }, language)}
              lang={typeof value === 'string' ? langOf(value) : undefined}
            >
              {value}
            </Fact>
          ) : null,
        )}
      </dl>
      {milestones.length > 0 && (
        <section className={styles.axis}>
          <h2>{say({ fr: 'Jalons', en: 'Milestones' }, language)}</h2>
          <ul className={styles.actions}>
            {milestones.map((milestone) => {
              const { id, label, sample } = milestone
              const state = milestoneStateOf(milestone, today)
              return (
                <li key={id} className={styles.orientation}>
                  <span lang={langOf(label)}>{label}</span>{' '}
                  <span className={styles.facts}>
                    <span className={styles.milestone} data-state={state}>
                      <MilestoneMark state={state} /> {milestoneInWords(milestone, today, language)}
                    </span>
                    <Flags of={{ sample }} language={language} />
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {deliverables.length > 0 && (
        <section className={styles.axis}>
          <h2>{say({ fr: 'Livrables', en: 'Deliverables' }, language)}</h2>
          <ul className={styles.actions}>
            {deliverables.map(({ id, title, link, date, sample }) => (
              <li key={id} className={styles.orientation}>
                <Deliverable title={title} address={link ?? files.get(id)} langOf={langOf} />{' '}
                <span className={styles.facts}>
                  {date && <span>{longDate(date, language)}</span>}
                  <Flags of={{ sample }} language={language} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

type ProgressProps = { of: NonNullable<PublicActionPage['progress']>; language: Language }

/** How far it is, and where the figure comes from. */
const Progress = ({ of: { value, bounds, sentence }, language }: ProgressProps) => (
  <div className={styles.progress}>
    <ProgressBar value={value} bounds={bounds} language={language} />
    <p>{sentence[language]}</p>
  </div>
)

type DeliverableProps = { title: string; address: string | null | undefined; langOf: LanguageOf }

const Deliverable = ({ title, address, langOf }: DeliverableProps) =>
  address ? (
    <a href={address} lang={langOf(title)}>
      {title}
    </a>
  ) : (
    <span lang={langOf(title)}>{title}</span>
  )

type FactProps = { name: string; lang: 'fr' | undefined; children: ReactNode }

const Fact = ({ name, lang, children }: FactProps) => (
  <>
    <dt>{name}</dt>
    <dd lang={lang}>{children}</dd>
  </>
)
