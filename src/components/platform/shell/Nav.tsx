import type { I18n } from '@payloadcms/translations'
import { Logout } from '@payloadcms/ui'
import Link from 'next/link'
import type { Payload, PayloadRequest, SanitizedPermissions } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { say } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'
import { noCounts, readWaitingCounts } from '@/src/queries/platform/waiting'

import { Brand } from '../Brand'
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

const mayGo = ({ reads }: NavEntry, permissions: SanitizedPermissions | undefined): boolean =>
  reads === undefined || Boolean(permissions?.collections?.[reads]?.read)

/** The navigation: where one goes, and how many things wait there for the person who looks. */
export const Nav = async ({ i18n: { language }, payload, permissions, req }: Props) => {
  const site = await readSite(language, payload)
  const counts = req?.user ? await readWaitingCounts(today(), req) : noCounts
  const waiting = say({ fr: 'en attente', en: 'waiting' }, language)
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
              {open.map(({ href, also = [], label, icon: Icon, count }) => {
                const waits = count?.(counts) ?? 0
                return (
                  <li key={href}>
                    <Link
                      className={styles.entry}
                      href={href}
                      prefetch={false}
                      data-nav={[href, ...also].join(' ')}
                    >
                      <Icon size={18} aria-hidden="true" />
                      <span>{say(label, language)}</span>
                      {waits > 0 && (
                        <span className={styles.count}>
                          {waits} <span className={styles.hidden}>{waiting}</span>
                        </span>
                      )}
                    </Link>
                  </li>
                )
              })}
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
