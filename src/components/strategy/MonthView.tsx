import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readMonthGrid } from '@/src/queries/strategy/month-grid'

import { MonthGrid } from './MonthGrid'
import { CutNotice } from './CutNotice'
import { scopeIn } from './scope-in'
import { SampleNotice } from './SampleNotice'
import { ScopeFilter } from './ScopeFilter'

/** /admin/saisie: the progress of the month, one line an action. */
export const MonthView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/saisie')
  const { req } = view.initPageResult
  if (!managers({ req }) || !req.user) redirect('/admin')
  const language = languageOf(req.i18n.language)
  const { orientation } = scopeIn(view.searchParams)
  const scope = { orientation, mine: view.searchParams?.all !== 'true' }
  const today = dayInParis()
  const { rows, orientations, isCut } = await readMonthGrid(scope, today, req)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Saisie du mois', en: 'Progress of the month' }}
      lead={{
        fr: 'Une ligne par action. Tabulation pour avancer, Entrée ou les flèches pour changer de ligne, une lettre pour choisir dans une liste, Ctrl\u00A0+\u00A0Entrée pour enregistrer. «\u00A0D’après les faits\u00A0» est la météo que disent le statut, les échéances et les indicateurs\u00A0: la raison est écrite dessous.',
        en: 'One line an action. Tab to go on, Enter or the arrows to change lines, a letter to choose in a list, Ctrl + Enter to save. “From the facts” is the weather that the status, the due dates and the indicators tell: the reason is written below it.',
      }}
    >
      <ScopeFilter orientations={orientations} scope={scope} language={language} mineFirst />
      <CutNotice isCut={isCut} language={language} />
      <SampleNotice actions={rows} language={language} />
      {rows.length === 0 ? (
        <p>
          {language === 'fr'
            ? 'Vous ne pilotez aucune action ici\u00A0: cochez «\u00A0Toutes les actions\u00A0», puis filtrez.'
            : 'You lead no action here: tick “All actions”, then filter.'}
        </p>
      ) : (
        <MonthGrid rows={rows} today={today} userId={req.user.id} language={language} />
      )}
    </AdminPage>
  )
}
