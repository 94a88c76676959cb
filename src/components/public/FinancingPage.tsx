import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { euros } from '@/src/domain/strategy/money/amount'
import { funderKinds } from '@/src/domain/strategy/money/vocabulary'
import { longDate, periodText } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicFinancing } from '@/src/queries/strategy/public-financing'

import { ActionLinks } from './ActionLinks'
import { documentsOf } from './documents-of'
import { Flags } from './Flags'
import styles from './strategy.module.css'

type Seen = { language: Language; langOf: LanguageOf }
type Props = Seen & { financing: PublicFinancing }

/** What the strategy costs, who pays, and which deliberations say so. */
export const FinancingPage = ({ financing, ...seen }: Props) => {
  const say = sayIn(seen.language)
  return (
    <>
      {financing.plans.length === 0 && (
        <p className={styles.facts}>
          {say('Aucun plan de financement n’est publié.', 'No financing plan is published.')}
        </p>
      )}
      {financing.plans.map((plan) => (
        <PlanBlock key={plan.id} plan={plan} {...seen} />
      ))}
      <section className={styles.axis} aria-labelledby="deliberations">
        <h2 id="deliberations">{say('Les délibérations', 'The deliberations')}</h2>
        {financing.deliberations.length === 0 && (
          <p className={styles.facts}>
            {say('Aucune délibération n’est publiée.', 'No deliberation is published.')}
          </p>
        )}
        <ul className={styles.actions}>
          {financing.deliberations.map((deliberation) => (
            <DeliberationItem key={deliberation.id} deliberation={deliberation} {...seen} />
          ))}
        </ul>
      </section>
    </>
  )
}

type PlanProps = Seen & { plan: PublicFinancing['plans'][number] }

/** Its share of a plan, to a hundredth of a percent, rounded. */
const shareOf = (amount: number, total: number, language: Language) =>
  total === 0
    ? ''
    : (amount / total).toLocaleString(language, { style: 'percent', maximumFractionDigits: 2 })

const PlanBlock = ({ plan, language, langOf }: PlanProps) => {
  const say = sayIn(language)
  const { title, totalCents, funders, programme, priorityAxis, cci, sample } = plan
  const period = periodText(plan, language)
  return (
    <section className={styles.axis}>
      <h2 lang={langOf(title)}>{title}</h2>
      <p className={styles.amount}>{euros(totalCents, language)}</p>
      <p className={styles.facts}>
        {period && <span>{period}</span>}
        <span lang={programme ? langOf(programme) : undefined}>
          {[programme, priorityAxis, cci && `CCI ${cci}`].filter(Boolean).join(', ')}
        </span>
        <Flags of={{ sample }} language={language} />
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{say('Qui finance', 'Who pays')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Ressource', 'Funder')}</th>
              <th scope="col" className={styles.amountHead}>
                {say('Montant', 'Amount')}
              </th>
              <th scope="col" className={styles.amountHead}>
                {say('Part', 'Share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(funders ?? []).map(({ id, name, kind, amountCents }) => (
              <tr key={id}>
                <th scope="row">
                  <span lang={langOf(name)}>{name}</span>
                  {kind === 'own' && <small> {funderKinds.own[language]}</small>}
                </th>
                <td>{euros(amountCents, language)}</td>
                <td>{shareOf(amountCents, totalCents, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type DeliberationProps = Seen & { deliberation: PublicFinancing['deliberations'][number] }

const DeliberationItem = ({ deliberation, language, langOf }: DeliberationProps) => {
  const say = sayIn(language)
  const { number, date, assembly, title, amountCents, link, wordingToConfirm } = deliberation
  const actions = documentsOf(deliberation.actions)
  return (
    <li className={styles.deliberation}>
      <span className={styles.code}>
        {say('n°', 'no.')}&nbsp;{number}
      </span>
      <div>
        <p lang={langOf(title)}>{link ? <a href={link}>{title}</a> : title}</p>
        <p className={styles.facts}>
          <time dateTime={date.slice(0, 10)}>{longDate(date, language)}</time>
          {assembly && <span lang={langOf(assembly)}>{assembly}</span>}
          {amountCents != null && <span>{euros(amountCents, language)}</span>}
          {actions.length > 0 && (
            <span>
              <ActionLinks actions={actions} language={language} langOf={langOf} />
            </span>
          )}
          <Flags of={{ wordingToConfirm }} language={language} />
        </p>
      </div>
    </li>
  )
}
