import { notFound } from 'next/navigation'

import type { ReadProps } from '@/src/components/platform/read/read-props'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { earlierDays } from '@/src/domain/strategy/earlier-days'
import { askedDayIn } from '@/src/domain/strategy/asked-day'
import { sayIn } from '@/src/i18n/say'
import { readActionPage } from '@/src/queries/strategy/action-page'

import { ActionBody, isPresented } from './ActionBody'
import { ActionState } from './ActionState'
import { ReportButton } from './ReportButton'

/** An action: where it stands and why, what it plans, what was said and decided of it. */
export const ActionRead = async ({ view, id }: ReadProps) => {
  const { permissions, req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const today = dayInParis()
  const day = askedDayIn(view.searchParams?.at, today)
  const page = await readActionPage(id, [day, ...earlierDays(day)], req)
  if (!page) notFound()
  const { action, decisions, progress, spent } = page
  const { orientation } = action
  const mayCreate = (collection: 'progress-reports' | 'indicator-values') =>
    Boolean(permissions.collections?.[collection]?.create)
  const shared = { today, language }
  const count = (n: number) => (n > 0 ? `\u00A0·\u00A0${String(n)}` : '')
  return (
    <ReadFrame
      view={view}
      collection="actions"
      document={action}
      title={`${action.code} ${action.title}`}
      trail={
        typeof orientation === 'object'
          ? [
              {
                label: `${say('Orientation', 'Orientation')} ${String(orientation.number)}`,
                url: readAddress('orientations', orientation.id),
              },
            ]
          : []
      }
      state={<ActionState action={action} weather={progress?.weather.value} {...shared} />}
      parts={[
        { id: 'suivi', label: say('Suivi', 'Follow-up') },
        ...(isPresented(page)
          ? [{ id: 'presentation', label: say('Présentation', 'Description') }]
          : []),
        ...(spent ? [{ id: 'financement', label: say('Financement', 'Financing') }] : []),
        { id: 'decisions', label: say('Décisions', 'Decisions') + count(decisions.length) },
        { id: 'historique', label: say('Historique', 'History') },
      ]}
      actions={
        mayCreate('progress-reports') && (
          <ReportButton
            id={id}
            title={`${action.code} ${action.title}`}
            account={req.user?.id ?? ''}
            {...shared}
          />
        )
      }
    >
      <ActionBody page={page} day={day} mayEnter={mayCreate('indicator-values')} {...shared} />
    </ReadFrame>
  )
}
