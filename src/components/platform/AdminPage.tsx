import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import styles from './AdminPage.module.css'

type Props = {
  view: AdminViewServerProps
  title: Bilingual
  /** How the browser and the trail call it, where its title is a sentence. */
  name?: Bilingual
  /** What the page is for, in a sentence. */
  lead?: Bilingual
  /** The pages above it, from the top. */
  trail?: readonly { label: string; url?: string }[]
  /** What can be done here, beside its title. */
  actions?: ReactNode
  /** What must be known before it is trusted, under its title. */
  notice?: ReactNode
  children: ReactNode
}

/** Sends away whoever may not enter the back-office: Payload leaves that to views of our own. */
export const admitOrRedirect = (
  { initPageResult: { permissions, req } }: AdminViewServerProps,
  path: string,
) => {
  if (permissions.canAccessAdmin) return
  redirect(req.user ? '/admin/unauthorized' : `/admin/login?redirect=${encodeURIComponent(path)}`)
}

/** A page of ours within Payload's back-office: its menu, its trail, one title. */
export const AdminPage = ({
  view,
  title,
  name = title,
  lead,
  trail = [],
  actions,
  notice,
  children,
}: Props) => {
  const { initPageResult, params, payload, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const label = say(name, req.i18n.language)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      viewActions={viewActions}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <title>{`${label} — Résolument`}</title>
      <SetStepNav nav={[...trail, { label }]} />
      <main className={styles.page}>
        <header className={styles.head}>
          <h1>{say(title, req.i18n.language)}</h1>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
        {lead && <p className={styles.lead}>{say(lead, req.i18n.language)}</p>}
        {notice}
        {children}
      </main>
    </DefaultTemplate>
  )
}
