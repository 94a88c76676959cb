import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import styles from './AdminPage.module.css'

type Props = {
  view: AdminViewServerProps
  title: Bilingual
  /** What the page is for, in a sentence. */
  lead?: Bilingual
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
export const AdminPage = ({ view, title, lead, children }: Props) => {
  const { initPageResult, params, payload, searchParams, viewActions } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const label = say(title, req.i18n.language)
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
      <SetStepNav nav={[{ label }]} />
      <main>
        <Gutter className={styles.page}>
          <h1>{label}</h1>
          {lead && <p className={styles.lead}>{say(lead, req.i18n.language)}</p>}
          {children}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
