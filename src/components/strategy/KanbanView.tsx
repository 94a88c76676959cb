import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { say } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'
import { readDailyActions } from '@/src/queries/strategy/daily-actions'

import { Kanban } from './Kanban'
import { CutNotice } from './CutNotice'
import { scopeIn } from './scope-in'
import { SampleNotice } from './SampleNotice'
import { ScopeFilter } from './ScopeFilter'

/** /admin/kanban: the actions by status, and their moves from one to the other. */
export const KanbanView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/kanban')
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const scope = scopeIn(view.searchParams)
  const { actions, orientations, isCut } = await readDailyActions(scope, req)
  const today = dayInParis()
  const { name } = await readSite(language, req.payload)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Actions par statut', en: 'Actions by status' }}
      lead={{
        fr: 'Chaque colonne est un statut. Glissez une carte vers une autre pour changer le sien, ou ouvrez «\u00A0Déplacer\u00A0» sur la carte.',
        en: 'Each column is a status. Drag a card to another to change its own, or open “Move” on the card.',
      }}
    >
      <Paper
        landscape
        footer={
          language === 'fr'
            ? `Source\u00A0: ${name}, brouillons compris, état au ${longDate(today, language)}`
            : `Source: ${name}, drafts included, as of ${longDate(today, language)}`
        }
      />
      <div className={controls.tools}>
        <ScopeFilter orientations={orientations} scope={scope} language={language} />
        <PrintButton label={say({ fr: 'Imprimer le tableau', en: 'Print the board' }, language)} />
      </div>
      <CutNotice isCut={isCut} language={language} />
      <SampleNotice actions={actions} language={language} />
      <Kanban
        cards={actions.map(({ blocked, ...action }) => ({
          ...action,
          blockedReason: blocked?.reason ?? '',
        }))}
        today={today}
        canMove={managers({ req })}
        language={language}
      />
    </AdminPage>
  )
}
