import type { I18nClient } from '@payloadcms/translations'
import Link from 'next/link'
import { createLocalReq, type Payload } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { overviewInWords } from '@/src/domain/strategy/summary'
import { say } from '@/src/i18n/say'
import type { User } from '@/src/payload-types'
import { readOverview } from '@/src/queries/strategy/overview'

import { landingLinks } from './landing-links'
import styles from './Welcome.module.css'

type Props = { i18n: I18nClient; payload: Payload; user: User }

/** What is here, and where to go first, for the role of the person who comes in. */
export const Welcome = async ({ i18n, payload, user }: Props) => {
  const req = await createLocalReq({ user }, payload)
  const today = dayInParis()
  const overview = await readOverview(req, today)
  const t = (text: Bilingual) => say(text, i18n.language)
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h1 id="welcome">{t({ fr: `Bonjour ${user.name}`, en: `Hello ${user.name}` })}</h1>
      <p>{t(overviewInWords(overview))}</p>
      <ul className={styles.links}>
        {landingLinks(user, today).map(({ href, label, hint }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {t(label)}
            </Link>
            <span>{t(hint)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
