import { Logout } from '@payloadcms/ui'
import Link from 'next/link'
import type { SanitizedPermissions } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { say } from '@/src/i18n/say'
import { noCounts, readWaitingCounts } from '@/src/queries/platform/waiting'

import { Mark } from '../Mark'
import { type NavEntry, navSections } from './nav-entries'
import { NavFrame } from './NavFrame'
import styles from './Nav.module.css'
import { requestOf, type ShellProps } from './request-of'

const mayGo = ({ reads }: NavEntry, permissions: SanitizedPermissions | undefined): boolean =>
  reads === undefined || Boolean(permissions?.collections?.[reads]?.read)

/** The navigation: where one goes, and how many things wait there for the person who looks. */
export const Nav = async (props: ShellProps) => {
  const req = await requestOf(props)
  const { permissions } = props
  const { language } = req.i18n
  const counts = req.user ? await readWaitingCounts(today(), req) : noCounts
  const waiting = say({ fr: 'en attente', en: 'waiting' }, language)
  return (
    <NavFrame
      label={say({ fr: 'Navigation', en: 'Navigation' }, language)}
      close={say({ fr: 'Fermer la navigation', en: 'Close the navigation' }, language)}
    >
      <Link className={styles.name} href="/admin" prefetch={false}>
        <Mark />
        Résolument
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
