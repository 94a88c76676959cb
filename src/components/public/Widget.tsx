import { ProgressBar } from '@/src/components/strategy/ProgressBar'
import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'
import { licence } from '@/src/domain/platform/web/licence'
import { env } from '@/src/env'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import type { PublicOrientation, PublicStrategy } from '@/src/queries/strategy/public-strategy'

import { addressOf } from './site'
import { SampleCaution } from './SampleCaution'
import styles from './Widget.module.css'

type Props = {
  site: Pick<Site, 'name' | 'strategy'>
  /** Absent where what was asked for is not published, or means nothing. */
  strategy: PublicStrategy | undefined
  /** Of which it tells, instead of the whole. */
  orientation: PublicOrientation | undefined
  theme: 'light' | 'dark' | undefined
  language: Language
  langOf: LanguageOf
}

/** How far the strategy or one of its orientations is, inside the page of a partner site. */
export const Widget = ({ site, strategy, orientation, theme, language, langOf }: Props) => {
  const say = sayIn(language)
  const path = orientation ? `/strategie/orientations/${orientation.slug}` : '/'
  return (
    <main className={styles.widget} data-theme={theme}>
      {strategy ? (
        <Figures {...{ site, strategy, orientation, language, langOf }} />
      ) : (
        <p>
          {say(
            'Rien n’est publié à cette adresse\u00A0: vérifiez le numéro de l’orientation et le thème.',
            'Nothing is published at this address: check the number of the orientation and the theme.',
          )}
        </p>
      )}
      <footer className={styles.source}>
        <a href={`${env.SERVER_URL}${addressOf(path, language)}`} target="_blank" rel="noopener">
          {say(`Source\u00A0: ${site.name}`, `Source: ${site.name}`)}
        </a>
        {strategy && <span>{longDate(strategy.day, language)}</span>}
        <a href={licence.url} target="_blank" rel="license noopener">
          {licence.name}
        </a>
      </footer>
      <script src="/widgets/cadre.js" data-widget="" async />
    </main>
  )
}

type FiguresProps = Omit<Props, 'strategy' | 'theme'> & { strategy: PublicStrategy }

const Figures = ({ site, strategy, orientation, language, langOf }: FiguresProps) => {
  const say = sayIn(language)
  const { value: progress, bounds } = orientation
    ? { value: orientation.progress, bounds: orientation.bounds }
    : strategy.progress
  const { all, done, inProgress, late } = (orientation ?? strategy).counts
  const counts: [n: number, what: string][] = [
    [all, say(all > 1 ? 'actions' : 'action', all > 1 ? 'actions' : 'action')],
    [done, say(done > 1 ? 'réalisées' : 'réalisée', 'done')],
    [inProgress, say('en cours', 'in progress')],
    [late, say('en retard', 'late')],
  ]
  return (
    <>
      <p className={styles.over}>{orientation ? site.strategy : say('Où en est', 'How far is')}</p>
      <h1 className={styles.title} lang={orientation && langOf(orientation.title)}>
        {orientation ? orientation.title : site.strategy}
      </h1>
      <ProgressBar value={progress} bounds={bounds} language={language} />
      <dl className={styles.counts}>
        {counts.map(([n, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      <SampleCaution of={(orientation ?? strategy).actions} language={language} />
    </>
  )
}
