import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { managers, staff } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { FlagNotice } from '@/src/components/platform/FlagNotice'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { sayIn } from '@/src/i18n/say'
import { readCurrentEvent, readProgrammeEditor } from '@/src/queries/agenda/programme-editor'

import { programmeAddress, programmeFilesAddress } from './programme-address'
import { ProgrammeEditor } from './ProgrammeEditor'

/** /admin/programme: leads to the programme that is worked on. */
export const CurrentProgrammeView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, programmeAddress())
  const { req } = view.initPageResult
  const event = staff({ req }) ? await readCurrentEvent(dayInParis(), req) : undefined
  redirect(event === undefined ? '/admin/collections/events' : programmeAddress(event))
}

const eventNamedIn = ({ params }: AdminViewServerProps): string => {
  const segments = params?.segments
  return (Array.isArray(segments) ? segments[1] : undefined) ?? ''
}

/** /admin/programme/:event: its sessions by day, hour and room, moved by hand. */
export const ProgrammeView = async (view: AdminViewServerProps) => {
  const id = eventNamedIn(view)
  admitOrRedirect(view, programmeAddress(id))
  const { req } = view.initPageResult
  const programme = staff({ req }) ? await readProgrammeEditor(id, req) : undefined
  if (!programme) notFound()
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const canMove = managers({ req })
  const { title, slug, isSample } = programme.event
  return (
    <AdminPage
      view={view}
      title={{ fr: `Programme\u00A0: ${title}`, en: `Programme: ${title}` }}
      name={{ fr: 'Programme', en: 'Programme' }}
      trail={[
        { label: say('Éditions', 'Events'), url: '/admin/collections/events' },
        { label: title, url: readAddress('events', id) },
      ]}
      lead={
        canMove
          ? {
              fr: 'Glissez une session vers une salle et une heure, étirez-la par le bas. Au clavier\u00A0: Entrée la prend en main, les flèches la déplacent, Maj et les flèches l’étirent, Entrée la dépose. Chaque dépôt est enregistré\u00A0; le public ne le voit qu’à la prochaine version.',
              en: 'Drag a session to a room and a time, stretch it by its end. By the keyboard: Enter takes it in hand, arrows move it, Shift and arrows stretch it, Enter drops it. Each drop is saved; the public sees it with the next release only.',
            }
          : {
              fr: 'Le programme tel qu’il se prépare\u00A0: le public voit celui de la dernière version.',
              en: 'The programme in the making: the public sees that of the last release.',
            }
      }
      actions={
        <>
          <Link
            className={controls.button}
            href={`${programmeAddress(id)}/versions`}
            prefetch={false}
          >
            {say('Versions', 'Releases')}
          </Link>
          <Link className={controls.button} href={programmeFilesAddress(id)} prefetch={false}>
            {say('Import et export', 'Import and export')}
          </Link>
          <Link className={controls.button} href={`/agenda/${slug}`} prefetch={false}>
            {say('Page publique', 'Public page')}
          </Link>
        </>
      }
      notice={
        <FlagNotice
          sentences={[
            isSample
              ? {
                  fr: 'Édition d’exemple, inventée pour la démonstration.',
                  en: 'A sample event, made up for the demonstration.',
                }
              : undefined,
          ]}
          language={language}
        />
      }
    >
      <ProgrammeEditor key={id} programme={programme} canMove={canMove} language={language} />
    </AdminPage>
  )
}
