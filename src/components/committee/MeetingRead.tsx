import { CalendarCheck, CalendarClock, FileCheck, FilePen, Mail } from 'lucide-react'
import { notFound } from 'next/navigation'

import { Pill, type Tone } from '@/src/components/platform/Pill'
import { Facts } from '@/src/components/platform/read/Facts'
import { FormattedText } from '@/src/components/platform/read/FormattedText'
import { Part } from '@/src/components/platform/read/Part'
import type { ReadProps } from '@/src/components/platform/read/read-props'
import styles from '@/src/components/platform/read/read.module.css'
import { ReadFrame } from '@/src/components/platform/read/ReadFrame'
import { Table } from '@/src/components/platform/Table'
import {
  isHeld,
  type MeetingStatus,
  meetingModes,
  meetingStatuses,
} from '@/src/domain/committee/meeting'
import { attendanceStatuses, type Quorum, quorumRules } from '@/src/domain/committee/quorum'
import { type Bilingual, languageOf } from '@/src/domain/platform/text/bilingual'
import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { longDate, longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { type MeetingPage, readMeetingPage } from '@/src/queries/committee/meeting-page'

import { AddendaCard } from './AddendaCard'
import { AgendaCard } from './AgendaCard'
import { ShownPart } from './comparison/ShownPart'
import { DecisionCard } from './DecisionCard'

const looks = {
  planned: { tone: 'upcoming', icon: CalendarClock },
  convened: { tone: 'running', icon: Mail },
  held: { tone: 'running', icon: CalendarCheck },
  'minutes-drafted': { tone: 'paused', icon: FilePen },
  'minutes-approved': { tone: 'done', icon: FileCheck },
} satisfies Record<MeetingStatus, { tone: Tone; icon: typeof Mail }>

/** Whether the committee can decide, with the count that says so; until it meets, what it will take. */
const quorumInWords = (
  { quorum: { rule }, secondConvocation, status }: MeetingPage['meeting'],
  quorum: Quorum,
): Bilingual => {
  const { counted, needed, represented, reached } = quorum
  const [n, all, by] = [String(counted), String(needed), String(represented)]
  const count = {
    fr: `${n} voix${represented > 0 ? `, dont ${by} par pouvoir` : ''}`,
    en: `${n} ${counted === 1 ? 'vote' : 'votes'}${represented > 0 ? `, ${by} by proxy` : ''}`,
  }
  if (secondConvocation)
    return {
      fr: `Plus demandé (seconde convocation)\u00A0: ${count.fr}`,
      en: `No longer required (second convocation): ${count.en}`,
    }
  if (rule === 'none') return { fr: `Sans condition\u00A0: ${count.fr}`, en: `None: ${count.en}` }
  if (!isHeld({ status }))
    return {
      fr: `${all} voix demandées, ${n} à ce jour`,
      en: `${all} votes needed, ${n} so far`,
    }
  return reached
    ? {
        fr: `Atteint\u00A0: ${count.fr} pour ${all} demandées`,
        en: `Reached: ${count.en} of ${all} needed`,
      }
    : {
        fr: `Pas atteint\u00A0: ${count.fr} pour ${all} demandées`,
        en: `Not reached: ${count.en} of ${all} needed`,
      }
}

/** A meeting: when and where, its agenda, who was there, what it decided, its minutes. */
export const MeetingRead = async ({ view, id }: ReadProps) => {
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const page = await readMeetingPage(id, req)
  if (!page) notFound()
  const { meeting, agenda, attendances, decisions, addenda, quorum, snapshot } = page
  const { title, date, place, mode, status, minutes } = meeting
  return (
    <ReadFrame
      view={view}
      collection="meetings"
      document={meeting}
      title={title}
      state={
        <>
          <Pill {...looks[status]}>{meetingStatuses[status][language]}</Pill>
          <span>
            {[longMoment(date, language), place, meetingModes[mode][language]]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
      parts={[
        { id: 'ordre-du-jour', label: say('Ordre du jour', 'Agenda') },
        { id: 'decisions', label: say('Décisions', 'Decisions') },
        ...(minutes ? [{ id: 'proces-verbal', label: say('Procès-verbal', 'Minutes') }] : []),
        ...(isHeld(meeting)
          ? [{ id: 'vu', label: say('Ce que le comité a vu', 'What it saw') }]
          : []),
        { id: 'presences', label: say('Présences', 'Attendance') },
      ]}
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <AgendaCard agenda={agenda} language={language} />
          <DecisionCard decisions={decisions} today={dayInParis()} language={language} />
          {minutes && (
            <Part id="proces-verbal" title={say('Procès-verbal', 'Minutes')}>
              <FormattedText text={minutes} />
            </Part>
          )}
          {addenda.length > 0 && <AddendaCard addenda={addenda} language={language} />}
          {isHeld(meeting) && <ShownPart snapshot={snapshot} language={language} />}
        </div>
        <div className={styles.stack}>
          <Part title={say('En bref', 'In short')}>
            <Facts
              facts={[
                [
                  say('Séance', 'Meeting'),
                  say(`n°\u00A0${String(meeting.number)}`, `no.\u00A0${String(meeting.number)}`),
                ],
                [say('Quand', 'When'), longMoment(date, language)],
                [say('Où', 'Where'), place],
                [say('Tenue', 'Mode'), meetingModes[mode][language]],
                [
                  say('Convocations', 'Convening'),
                  meeting.conveningDeadline &&
                    say(
                      `au plus tard le ${longDate(meeting.conveningDeadline, language)}`,
                      `by ${longDate(meeting.conveningDeadline, language)}`,
                    ),
                ],
                [
                  say('Documents', 'Papers'),
                  meeting.papersDeadline &&
                    say(
                      `au plus tard le ${longDate(meeting.papersDeadline, language)}`,
                      `by ${longDate(meeting.papersDeadline, language)}`,
                    ),
                ],
                [
                  say('Condition de quorum', 'Quorum rule'),
                  quorumRules[meeting.quorum.rule][language],
                ],
                [say('Quorum', 'Quorum'), quorumInWords(meeting, quorum)[language]],
              ]}
            />
          </Part>
          <Part id="presences" title={say('Présences', 'Attendance')}>
            <Table
              label={say('Feuille de présence', 'Attendance sheet')}
              none={say('La feuille est vide.', 'The sheet is empty.')}
              heads={[say('Membre', 'Member'), say('Présence', 'Attendance')]}
              rows={attendances.map(({ id: line, member, status: there, representedBy }) => ({
                id: line,
                cells: [
                  typeof member === 'object' ? member.name : '—',
                  representedBy && typeof representedBy === 'object'
                    ? `${attendanceStatuses[there][language]} (${representedBy.name})`
                    : attendanceStatuses[there][language],
                ],
              }))}
            />
          </Part>
        </div>
      </div>
    </ReadFrame>
  )
}
