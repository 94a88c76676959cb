import type { Metadata } from 'next'

import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import { PublicPage } from './PublicPage'
import { addressOf, titleOf } from './site'
import styles from './strategy.module.css'

const title = { fr: 'Page introuvable', en: 'Page not found' }

export const notFoundMetadata = (language: Language, site: Pick<Site, 'name'>): Metadata => ({
  title: titleOf(say(title, language), site),
  icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  robots: { index: false },
})

const onward = [
  { path: '/', label: { fr: 'La stratégie et ses actions', en: 'The strategy and its actions' } },
  { path: '/accessibilite', label: { fr: 'Signaler un défaut', en: 'Report a defect' } },
]

type Props = { site: Pick<Site, 'name' | 'logo'>; language: Language }

/** What stands at an address where nothing is published, and where to go from there. */
export const NotFoundPage = ({ site, language }: Props) => (
  <PublicPage site={site} language={language} path="/" isAbsent>
    <h1>{say(title, language)}</h1>
    <p className={styles.lead}>
      {say(
        {
          fr: 'Rien n’est publié à cette adresse\u00A0: elle est mal écrite, ou ce qui s’y lisait a été retiré.',
          en: 'Nothing is published at this address: it is mistyped, or what stood here was withdrawn.',
        },
        language,
      )}
    </p>
    <ul className={styles.onward}>
      {onward.map(({ path, label }) => (
        <li key={path}>
          <a href={addressOf(path, language)}>{say(label, language)}</a>
        </li>
      ))}
    </ul>
  </PublicPage>
)
