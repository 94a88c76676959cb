import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import badges from '@/src/components/platform/badges.module.css'
import controls from '@/src/components/platform/controls.module.css'
import { Paper } from '@/src/components/platform/Paper'
import { PrintButton } from '@/src/components/platform/PrintButton'
import { urgencyOf } from '@/src/domain/places/follow-up'
import { type Bilingual, languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import {
  readSupportBoard,
  type SupportBoard as Read,
  type SupportFilters,
} from '@/src/queries/places/support-board'
import { readSite } from '@/src/queries/platform/site'

import { SupportBoard } from './SupportBoard'
import { SupportFilter } from './SupportFilter'

const askedIn = ({ par, commune }: AdminViewServerProps['searchParams'] = {}): SupportFilters => {
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return { companion: text(par), commune: text(commune) }
}

/** « 12 accompagnements, 3 étapes en retard, 2 dans la semaine ». */
const titleOf = ({ records }: Read, today: string): Bilingual => {
  const count = (urgency: 'late' | 'soon') =>
    records.filter(({ nextDate }) => urgencyOf(nextDate, today) === urgency).length
  const [all, late, soon] = [records.length, count('late'), count('soon')]
  if (all === 0) return { fr: 'Aucun accompagnement', en: 'No place is accompanied' }
  return {
    fr: `${String(all)} ${all > 1 ? 'accompagnements' : 'accompagnement'}, ${late === 0 ? 'aucune étape' : `${String(late)} ${late > 1 ? 'étapes' : 'étape'}`} en retard, ${String(soon)} dans la semaine`,
    en: `${String(all)} ${all > 1 ? 'places' : 'place'} accompanied, ${late === 0 ? 'no step' : `${String(late)} ${late > 1 ? 'steps' : 'step'}`} late, ${String(soon)} within a week`,
  }
}

/** /admin/accompagnement: the places that are accompanied, by stage, and what is to be done next. */
export const SupportView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/accompagnement')
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const asked = askedIn(view.searchParams)
  const today = dayInParis()
  const [board, { name }] = await Promise.all([
    readSupportBoard(asked, today, req),
    readSite(language, req.payload),
  ])
  if (!board) notFound()
  return (
    <AdminPage
      view={view}
      title={titleOf(board, today)}
      name={{ fr: 'Accompagnement', en: 'Support' }}
      lead={{
        fr: 'Chaque colonne est une étape. Glissez une carte vers la suivante, ou ouvrez «\u00A0Déplacer\u00A0» sur la carte. Les étapes les plus anciennes viennent en premier.',
        en: 'Each column is a stage. Drag a card to the next one, or open “Move” on the card. The oldest next steps come first.',
      }}
      actions={
        <>
          <Link
            className={controls.button}
            href="/admin/collections/support-records"
            prefetch={false}
          >
            {say('En liste', 'As a list')}
          </Link>
          <PrintButton label={say('Imprimer', 'Print')} />
        </>
      }
    >
      <Paper
        landscape
        footer={say(
          `Source\u00A0: ${name}, état au ${longDate(today, language)}`,
          `Source: ${name}, as of ${longDate(today, language)}`,
        )}
      />
      <SupportFilter board={board} asked={asked} language={language} />
      {board.isCut && (
        <p className={badges.notice}>
          {say(
            'Il y en a trop pour une page\u00A0: seuls les premiers sont montrés. La liste les a tous.',
            'There are too many for one page: only the first are shown. The list has them all.',
          )}
        </p>
      )}
      <SupportBoard
        key={JSON.stringify(asked)}
        cards={board.records}
        today={today}
        language={language}
      />
    </AdminPage>
  )
}
