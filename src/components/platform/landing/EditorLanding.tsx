import Link from 'next/link'

import { sayIn } from '@/src/i18n/say'

import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { LaterCard } from './LaterCard'
import { MediaCard } from './MediaCard'
import { UnpublishedCard } from './UnpublishedCard'

/** What was written and waits to be published, and what pictures do not say to who cannot see them. */
export const EditorLanding = (props: LandingProps) => {
  const { language } = props
  const say = sayIn(language)
  return (
    <div className={styles.columns}>
      <LaterCard
        title={say('Écrit, et pas encore publié', 'Written, and not published yet')}
        lines={8}
        language={language}
      >
        <UnpublishedCard {...props} />
      </LaterCard>
      <div className={styles.stack}>
        <LaterCard
          title={say(
            'Médias sans texte alternatif en anglais',
            'Media without an English alternative text',
          )}
          lines={3}
          language={language}
        >
          <MediaCard {...props} />
        </LaterCard>
        <Card title={say('Commencer', 'Begin')}>
          <ul className={styles.lines}>
            <li>
              <Link href="/admin/collections/media/create" prefetch={false}>
                {say('Ajouter un média', 'Add a media file')}
              </Link>
            </li>
            <li>
              <Link href="/admin/collections/actions" prefetch={false}>
                {say('Relire les présentations des actions', 'Review the presentations of actions')}
              </Link>
            </li>
            <li>
              <a href="/">{say('Voir les pages publiques', 'See the public pages')}</a>
            </li>
          </ul>
        </Card>
      </div>
    </div>
  )
}
