import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readActionSheet } from '@/src/queries/strategy/action-sheet'

import { ActionSheet } from './ActionSheet'
import styles from './ActionSheet.module.css'

/** /admin/fiche/:id: an action on one page, to print and to bring to a meeting. */
export const ActionSheetView = async (view: AdminViewServerProps) => {
  const segments = view.params?.segments
  const id = (Array.isArray(segments) ? segments[1] : undefined) ?? ''
  admitOrRedirect(view, `/admin/fiche/${id}`)
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const today = dayInParis()
  const sheet = await readActionSheet(id, today, req)
  if (!sheet) notFound()
  const { code, title } = sheet.action
  const footer = say(
    `Action ${code}. Source\u00A0: Résolument, état au ${longDate(today, language)}`,
    `Action ${code}. Source: Résolument, as of ${longDate(today, language)}`,
  )
  return (
    <AdminPage view={view} title={{ fr: `${code} ${title}`, en: `${code} ${title}` }}>
      <Paper footer={footer} />
      <div className={styles.tools}>
        <PrintButton label={say('Imprimer la fiche', 'Print the sheet')} />
        <a href={`/admin/collections/actions/${id}`}>{say('Ouvrir l’action', 'Open the action')}</a>
      </div>
      <ActionSheet sheet={sheet} today={today} language={language} />
      <p className={styles.source}>{footer}</p>
    </AdminPage>
  )
}
