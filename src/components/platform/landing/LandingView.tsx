import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import type { Role } from '@/access/roles'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { dayInWords } from '@/src/domain/platform/time/days'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { sayIn } from '@/src/i18n/say'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'

import { Later } from '../Later'
import { AdminLanding } from './AdminLanding'
import { EditorLanding } from './EditorLanding'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { ManagerLanding } from './ManagerLanding'
import { meetingInWords } from './meeting-in-words'

type Landing = (props: LandingProps) => ReactNode

const landings: Record<Exclude<Role, 'committee-member'>, Landing> = {
  'project-manager': ManagerLanding,
  editor: EditorLanding,
  admin: AdminLanding,
  partner: () => null, // reads by its key: no page of the back-office opens to it
}

/** How long until the next meeting, after the day of the heading. */
const UntilMeeting = async ({ req, today, language }: LandingProps) => {
  const meeting = await readNextMeeting(today, req)
  return meeting && <> · {meetingInWords(meeting, today)[language]}</>
}

const firstName = (name: string): string => name.split(' ')[0] ?? name

/** /admin: what each person came for, by their role. */
export const LandingView = ({ initPageResult: { req } }: AdminViewServerProps) => {
  const { user } = req
  if (!user) return null // Payload sends whoever is not signed in to its own page
  if (user.role === 'committee-member') redirect('/admin/tableau-de-bord')
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const today = dayInParis()
  const props = { req, today, language }
  const Landing = landings[user.role]
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(today),
  )
  const day = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${dayInWords(today)[language]}`
  return (
    <main className={styles.landing}>
      <header>
        <h1>{say(`Bonjour ${firstName(user.name)}`, `Hello ${firstName(user.name)}`)}</h1>
        <p className={styles.day}>
          {day}
          <Later>
            <UntilMeeting {...props} />
          </Later>
        </p>
      </header>
      <Landing {...props} />
    </main>
  )
}
