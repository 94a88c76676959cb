import Link from 'next/link'

import { sayIn } from '@/src/i18n/say'
import { readMediaWithoutAlt } from '@/src/queries/platform/media-without-alt'

import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** The pictures that do not say what they show to who cannot see them. */
export const MediaCard = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const media = await readMediaWithoutAlt('en', req)
  return (
    <Card
      title={say(
        'Médias sans texte alternatif en anglais',
        'Media without an English alternative text',
      )}
      action={<span className={styles.soft}>{media.total}</span>}
    >
      {media.total === 0 ? (
        <p className={styles.empty}>
          {say(
            'Chaque image dit ce qu’elle montre, dans les deux langues.',
            'Every picture says what it shows, in both languages.',
          )}
        </p>
      ) : (
        <ul className={styles.lines}>
          {media.latest.map(({ id, filename }) => (
            <li key={id}>
              <Link href={`/admin/collections/media/${id}?locale=en`} prefetch={false}>
                {filename}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
