import Link from 'next/link'

import { parisDay } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readUnpublished } from '@/src/queries/platform/unpublished'

import { Card } from '../Card'
import controls from '../controls.module.css'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'

/** What was written and waits to be published. */
export const UnpublishedCard = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const unpublished = await readUnpublished(req)
  const more = unpublished.total - unpublished.latest.length
  return (
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
  )
}
