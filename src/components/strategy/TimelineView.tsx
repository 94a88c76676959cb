import type { AdminViewServerProps } from 'payload'

import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { isDrawable, scaleOf } from '@/src/domain/strategy/timeline'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'
import { readTimeline } from '@/src/queries/strategy/daily-actions'

import { MilestoneTable } from './MilestoneTable'
import { CutNotice } from './CutNotice'
import { scopeIn } from './scope-in'
import { SampleNotice } from './SampleNotice'
import { ScopeFilter } from './ScopeFilter'
import { Timeline, TimelineKey } from './Timeline'

/** /admin/calendrier: when actions and their milestones take place, orientation by orientation. */
export const TimelineView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/calendrier')
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const scope = scopeIn(view.searchParams)
  const { actions, orientations, isCut } = await readTimeline(scope, req)
  const today = dayInParis()
  const { name } = await readSite(language, req.payload)
  const dates = actions.flatMap(({ startDate, endDate, milestones }) => [
    startDate,
    endDate,
    ...milestones.flatMap(({ dueDate, doneDate }) => [dueDate, doneDate]),
  ])
  const scale = scaleOf(dates)
  const left = dates.filter((date) => date && !isDrawable(date)).length
  const groups = orientations
    .map((orientation) => ({
      orientation,
      actions: actions.filter((action) => action.orientation === orientation.id),
    }))
    .filter((group) => group.actions.length > 0)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Calendrier des actions', en: 'Timeline of actions' }}
      lead={{
        fr: 'Les actions et leurs jalons dans le temps, par orientation. Une date inconnue n’est pas dessinée.',
        en: 'Actions and their milestones in time, by orientation. A date that is unknown is not drawn.',
      }}
    >
      <Paper
        landscape
        footer={say(
          `Source\u00A0: ${name}, brouillons compris, état au ${longDate(today, language)}`,
          `Source: ${name}, drafts included, as of ${longDate(today, language)}`,
        )}
      />
      <div className={controls.tools}>
        <ScopeFilter orientations={orientations} scope={scope} language={language} />
        <PrintButton label={say('Imprimer le calendrier', 'Print the timeline')} />
      </div>
      <CutNotice isCut={isCut} language={language} />
      <SampleNotice actions={actions} language={language} />
      {groups.length === 0 ? (
        <p>
          {say(
            'Aucune action ne répond à ce filtre\u00A0: élargissez-le.',
            'No action matches this filter: widen it.',
          )}
        </p>
      ) : (
        <>
          <TimelineKey scale={scale} today={today} left={left} language={language} />
          <Timeline groups={groups} scale={scale} today={today} language={language} />
          <MilestoneTable actions={actions} today={today} language={language} />
        </>
      )}
    </AdminPage>
  )
}
