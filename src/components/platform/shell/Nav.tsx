import type { I18n } from '@payloadcms/translations'
import { Logout } from '@payloadcms/ui'
import Link from 'next/link'
import type { Payload, PayloadRequest, SanitizedPermissions } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { say } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'
import { readWaitingCounts } from '@/src/queries/platform/waiting'

import { Brand } from '../Brand'
import { Later } from '../Later'
import { type NavEntry, navSections } from './nav-entries'
import { NavFrame } from './NavFrame'
import styles from './Nav.module.css'

type Props = {
  i18n: I18n
  payload: Payload
  permissions?: SanitizedPermissions
  /** Absent on the page that says that there is none, which comes along with every other. */
  req?: PayloadRequest
}

const mayGo = (
  { reads, updates }: NavEntry,
  permissions: SanitizedPermissions | undefined,
): boolean =>
  (reads === undefined || Boolean(permissions?.collections?.[reads]?.read)) &&
  (updates === undefined || Boolean(permissions?.collections?.[updates]?.update))

type CountProps = { of: NonNullable<NavEntry['count']>; req: PayloadRequest }

/** How many things wait behind an entry: read once for all of them. */
const Count = async ({ of, req }: CountProps) => {
  const waits = of(await readWaitingCounts(today(), req))
  if (waits === 0) return null
  return (
    <span className={styles.count}>
      {waits}{' '}
      <span className={styles.hidden}>
        {say({ fr: 'en attente', en: 'waiting' }, req.i18n.language)}
      </span>
    </span>
  )
}

/** The navigation: where one goes, and how many things wait there for the person who looks. */
export const Nav = async ({ i18n: { language }, payload, permissions, req }: Props) => {
  const site = await readSite(language, payload)
  return (
    <NavFrame
      label={say({ fr: 'Navigation', en: 'Navigation' }, language)}
      close={say({ fr: 'Fermer la navigation', en: 'Close the navigation' }, language)}
    >
      <Link className={styles.name} href="/admin" prefetch={false}>
        <Brand site={site} />
      </Link>
      {navSections.map(({ title, entries }) => {
        const open = entries.filter((entry) => mayGo(entry, permissions))
        if (open.length === 0) return null
        const name = title && say(title, language)
        return (
          <section key={name ?? ''} aria-label={name}>
            {name && (
              <p className={styles.section} aria-hidden="true">
                {name}
              </p>
            )}
            <ul>
              {open.map(({ href, also = [], label, icon: Icon, count }) => (
                <li key={href}>
                  <Link
                    className={styles.entry}
                    href={href}
                    prefetch={false}
                    data-nav={[href, ...also].join(' ')}
                  >
                    <Icon size={18} aria-hidden="true" />
                    <span>{say(label, language)}</span>
                    {count && req?.user && (
                      <Later>
                        <Count of={count} req={req} />
                      </Later>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <div className={styles.leave}>
        <Logout />
        <span aria-hidden="true">{say({ fr: 'Se déconnecter', en: 'Sign out' }, language)}</span>
      </div>
    </NavFrame>
  )
}
