import Link from 'next/link'

import { parisDay } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readMediaWithoutAlt } from '@/src/queries/platform/media-without-alt'
import { readUnpublished } from '@/src/queries/platform/unpublished'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** What was written and waits to be published, and what pictures do not say to who cannot see them. */
export const EditorLanding = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const [unpublished, media] = await Promise.all([
    readUnpublished(req),
    readMediaWithoutAlt('en', req),
  ])
  const more = unpublished.total - unpublished.latest.length
  return (
    <div className={styles.columns}>
      <Card
        title={say('Écrit, et pas encore publié', 'Written, and not published yet')}
        action={<span className={styles.soft}>{unpublished.total}</span>}
      >
        {unpublished.latest.length === 0 ? (
          <p className={styles.empty}>
            {say('Tout ce qui est écrit est publié.', 'All that is written is published.')}
          </p>
        ) : (
          <ul className={styles.lines}>
            {unpublished.latest.map(({ collection, kind, id, title, updatedAt }) => (
              <li key={`${collection} ${id}`}>
                <span>
                  <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
                    {title}
                  </Link>
                  <br />
                  <span className={styles.soft}>
                    {kind} · {longDate(parisDay(new Date(updatedAt)), language)}
                  </span>
                </span>
                <Link
                  className={controls.button}
                  href={`/admin/collections/${collection}/${id}`}
                  prefetch={false}
                  aria-label={say(`Relire «\u00A0${title}\u00A0»`, `Review “${title}”`)}
                >
                  {say('Relire', 'Review')}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {more > 0 && (
          <p className={styles.soft}>
            {say(
              `Et ${String(more)} autres, dans leurs listes.`,
              `And ${String(more)} more, in their lists.`,
            )}
          </p>
        )}
      </Card>
      <div className={styles.stack}>
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
