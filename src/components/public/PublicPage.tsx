import type { ReactNode } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { longDate } from '@/src/formats/dates'
import { say } from '@/src/i18n/say'

import styles from './PublicPage.module.css'
import { addressOf } from './site'

type Props = {
  language: Language
  /** Its address in French; absent when it has no other language, and is nobody else's to know. */
  path?: string
  children: ReactNode
}

const legalPages = [
  { path: '/mentions-legales', label: { fr: 'Mentions légales', en: 'Legal notice' } },
  { path: '/accessibilite', label: { fr: 'Accessibilité', en: 'Accessibility' } },
  { path: '/confidentialite', label: { fr: 'Confidentialité', en: 'Privacy' } },
]

/** What every public page has around it: where one is, the other language, where to go next. */
export const PublicPage = ({ language, path, children }: Props) => {
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {say({ fr: 'Aller au contenu', en: 'Skip to the content' }, language)}
      </a>
      <header className={styles.header}>
        <a className={styles.name} href={addressOf('/', language)}>
          Résolument
        </a>
        {path !== undefined && (
          <nav aria-label={say({ fr: 'Langue', en: 'Language' }, language)} className="screen-only">
            <a href={addressOf(path, other)} hrefLang={other} lang={other} rel="alternate">
              {other === 'fr' ? 'Français' : 'English'}
            </a>
          </nav>
        )}
      </header>
      <main id="contenu" className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
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
              <a href="/api/actions?limit=10&amp;sort=rank">REST</a>
            </li>
            <li>
              <a href="/admin">{say({ fr: 'Back-office', en: 'Back office' }, language)}</a>
            </li>
          </ul>
        </nav>
        <p className="print-only">
          {say({ fr: 'Source\u00A0:', en: 'Source:' }, language)} {env.SERVER_URL}
          {path !== undefined && addressOf(path, language)},{' '}
          {longDate(new Date().toISOString(), language)}
        </p>
      </footer>
    </>
  )
}
