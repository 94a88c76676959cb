import type { ReactNode } from 'react'

import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { Brand } from '@/src/components/platform/Brand'
import { licence } from '@/src/domain/platform/web/licence'
import { env } from '@/src/env'
import { longDate } from '@/src/formats/dates'
import { say } from '@/src/i18n/say'

import styles from './PublicPage.module.css'
import { sections } from './sections'
import { addressOf } from './site'

type Props = {
  site: Pick<Site, 'name' | 'logo'>
  language: Language
  /** Its address in French; absent when it has no other language, and is nobody else's to know. */
  path?: string
  /** Whether nothing is published there: `path` is where the other language begins, and no page one is on. */
  isAbsent?: boolean
  /** Whether its content takes the whole width of the window, and sets its own margins. */
  isWide?: boolean
  children: ReactNode
}

const legalPages = [
  { path: '/mentions-legales', label: { fr: 'Mentions légales', en: 'Legal notice' } },
  { path: '/accessibilite', label: { fr: 'Accessibilité', en: 'Accessibility' } },
  { path: '/confidentialite', label: { fr: 'Confidentialité', en: 'Privacy' } },
]

/** The home page, then what is told apart from it; the actions are under the strategy. */
const entries = [
  { path: '/', under: '/strategie', label: { fr: 'La stratégie', en: 'The strategy' } },
  ...[
    sections.committee,
    sections.experiments,
    sections.financing,
    sections.agenda,
    sections.places,
    sections.openData,
  ].map(({ path, label }) => ({ path, under: path, label })),
]

const isUnder = (path: string | undefined, entry: (typeof entries)[number]): boolean =>
  path === entry.path || path?.startsWith(entry.under) === true

/** What every public page has around it: where one is, the other language, where to go next. */
export const PublicPage = (props: Props) => {
  const { site, language, path, isAbsent = false, isWide = false, children } = props
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {say({ fr: 'Aller au contenu', en: 'Skip to the content' }, language)}
      </a>
      <header className={styles.header}>
        <div>
          <a className={styles.name} href={addressOf('/', language)}>
            <Brand site={site} />
          </a>
          <nav
            aria-label={say({ fr: 'Le site', en: 'The site' }, language)}
            className={`${styles.sections ?? ''} screen-only`}
          >
            {entries.map((entry) => (
              <a
                key={entry.path}
                href={addressOf(entry.path, language)}
                aria-current={!isAbsent && isUnder(path, entry) ? 'page' : undefined}
              >
                {say(entry.label, language)}
              </a>
            ))}
          </nav>
          {path !== undefined && (
            <nav
              aria-label={say({ fr: 'Langue', en: 'Language' }, language)}
              className={`${styles.languages ?? ''} screen-only`}
            >
              <a href={addressOf(path, other)} hrefLang={other} lang={other} rel="alternate">
                {other === 'fr' ? 'Français' : 'English'}
              </a>
            </nav>
          )}
        </div>
      </header>
      <main id="contenu" className={isWide ? undefined : styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div>
          <nav
            aria-label={say({ fr: 'Pied de page', en: 'Footer' }, language)}
            className="screen-only"
          >
            <ul>
              {legalPages.map((page) => (
                <li key={page.path}>
                  <a href={addressOf(page.path, language)}>{say(page.label, language)}</a>
                </li>
              ))}
              <li>
                <a href={addressOf(sections.openData.path, language)}>
                  {say(
                    { fr: `Données sous ${licence.name}`, en: `Data under the ${licence.name}` },
                    language,
                  )}
                </a>
              </li>
              <li>
                <a href="/admin">{say({ fr: 'Back-office', en: 'Back office' }, language)}</a>
              </li>
            </ul>
          </nav>
          <p className="print-only">
            {say({ fr: 'Source\u00A0:', en: 'Source:' }, language)} {env.SERVER_URL}
            {path !== undefined && !isAbsent && addressOf(path, language)},{' '}
            {longDate(new Date().toISOString(), language)}
          </p>
        </div>
      </footer>
    </>
  )
}
