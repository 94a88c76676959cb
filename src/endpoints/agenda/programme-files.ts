import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { chosenCodes } from '@/src/domain/agenda/chosen'
import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import { type Bilingual, type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { unlessEmpty } from '@/src/domain/platform/web/asked'
import { licence } from '@/src/domain/platform/web/licence'
import { handle } from '@/src/endpoints/handle'
import { env } from '@/src/env'
import { writeCsv } from '@/src/formats/csv/write'
import { writeFrabJson } from '@/src/formats/schedule/frab-json'
import { writeFrabXml } from '@/src/formats/schedule/frab-xml'
import { type CalendarPart, writeIcs } from '@/src/formats/schedule/ics'
import { writeOpenAgenda } from '@/src/formats/schedule/openagenda'
import { writeReleasesAtom } from '@/src/formats/schedule/releases-atom'
import { programmeSheet } from '@/src/formats/schedule/sheet'
import { tell, type ToldProgramme } from '@/src/formats/schedule/told'
import { writeXcal } from '@/src/formats/schedule/xcal'
import { writeXlsx } from '@/src/formats/xlsx/write'
import { readPublicReleases } from '@/src/queries/agenda/public-releases'
import { readReleasedProgramme } from '@/src/queries/agenda/released-programme'
import { readSite } from '@/src/queries/platform/site'

type Asking = { language: Language; sessions: readonly string[] | undefined; req: PayloadRequest }

type ProgrammeFile = {
  type: string
  /** Whether it is kept under a name rather than read where it is. */
  isKept?: boolean
  write: (programme: ToldProgramme, asking: Asking) => BodyInit | Promise<BodyInit>
}

const calendar = 'text/calendar; charset=utf-8'

/** Those that were asked for by their codes, or all: « mon programme » is a calendar too. */
const chosen = (
  { title, sessions }: ToldProgramme,
  codes: readonly string[] | undefined,
): CalendarPart => {
  const asked = codes && new Set(codes)
  return { name: title, sessions: sessions.filter(({ code }) => asked?.has(code) ?? true) }
}

const chosenCalendar: ProgrammeFile = {
  type: calendar,
  write: (programme, { language, sessions }) =>
    writeIcs(programme, language, chosen(programme, sessions)),
}

/** The files of a whole programme, by their names. */
const programmeFiles = {
  'schedule.xml': { type: 'application/xml; charset=utf-8', write: writeFrabXml },
  'schedule.xcal': {
    type: 'application/xml; charset=utf-8',
    write: (programme, { language }) => writeXcal(programme, language),
  },
  'schedule.json': { type: 'application/json; charset=utf-8', write: writeFrabJson },
  'schedule.ics': chosenCalendar,
  'mon-programme.ics': chosenCalendar,
  'schedule.csv': {
    type: 'text/csv; charset=utf-8; header=present',
    isKept: true,
    write: (programme, { language }) => writeCsv(programmeSheet(programme, language)),
  },
  'schedule.xlsx': {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isKept: true,
    write: async (programme, { language }) =>
      new Uint8Array(await writeXlsx([programmeSheet(programme, language)])),
  },
  'openagenda.json': { type: 'application/json; charset=utf-8', write: writeOpenAgenda },
  'releases.atom': {
    type: 'application/atom+xml; charset=utf-8',
    write: async (programme, { language, req }) =>
      writeReleasesAtom(programme, await readPublicReleases(programme.event.id, req), {
        author: (await readSite(language, req.payload)).name,
        language,
      }),
  },
} satisfies Record<string, ProgrammeFile>

/** What of a programme has a calendar of its own, by the path and the name of its file. */
const calendarParts: Record<string, (programme: ToldProgramme, key: string) => CalendarPart[]> = {
  sessions: ({ sessions }, key) =>
    sessions
      .filter(({ code }) => code === key)
      .map((session) => ({ name: session.title, sessions: [session] })),
  intervenants: ({ sessions }, key) =>
    sessions
      .flatMap(({ people }) => people)
      .filter(({ code }) => code === key)
      .slice(0, 1)
      .map(({ name }) => ({
        name,
        sessions: sessions.filter(({ people }) => people.some(({ code }) => code === key)),
      })),
  salles: ({ rooms, sessions }, key) =>
    rooms
      .filter(({ id }) => id === key)
      .map(({ name }) => ({ name, sessions: sessions.filter(({ room }) => room?.id === key) })),
  parcours: ({ tracks, sessions }, key) =>
    tracks
      .filter(({ id }) => id === key)
      .map(({ name }) => ({
        name,
        sessions: sessions.filter(({ source }) => source.track === key),
      })),
}

const neverReleased: Bilingual = {
  fr: 'Aucun programme publié à cette adresse\u00A0: vérifiez le nom de l’édition et le numéro de la version.',
  en: 'No programme is published at this address: check the name of the event and the number of the release.',
}
const unknownPart: Bilingual = {
  fr: 'Ce programme n’a rien à cette adresse\u00A0: reprenez-la depuis la page du programme.',
  en: 'This programme has nothing at this address: take it from the page of the programme again.',
}

const absent = (sentence: Bilingual, language: Language) =>
  new APIError(sentence[language], 404, null, true)

const asked = z.object({
  event: z.string().max(200),
  file: z.string().max(200),
  part: z.string().max(20).optional(),
  locale: z.enum(['fr', 'en']).optional(),
  /** The number of a former release. */
  release: unlessEmpty(z.coerce.number().int().min(1).max(1_000_000)),
  /** Codes of sessions, of a calendar that holds no others: « A2B3,C4D5 ». */
  sessions: unlessEmpty(chosenCodes),
})

type Asked = z.infer<typeof asked>

const released = async (
  { event, release }: Pick<Asked, 'event' | 'release'>,
  language: Language,
  req: PayloadRequest,
): Promise<ToldProgramme> => {
  const found: ReleasedProgramme | undefined = await readReleasedProgramme(event, req, release)
  if (!found) throw absent(neverReleased, language)
  return tell(found, { base: env.SERVER_URL, language })
}

const fileAnswer = (body: BodyInit, type: string, name?: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      Link: `<${licence.url}>; rel="license"`,
      ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
    },
  })

const isFileName = (name: string): name is keyof typeof programmeFiles =>
  wordsOf(programmeFiles).some((one) => one === name)

/** GET /agenda/:event/schedule.xml?release=3 — the released programme of an event, in each format. */
export const programmeFile: Endpoint = {
  path: '/agenda/:event/:file',
  method: 'get',
  handler: handle(asked, async ({ event, file, release, sessions }, req) => {
    const language = languageOf(req.locale)
    if (!isFileName(file)) throw absent(unknownPart, language)
    const { type, isKept, write }: ProgrammeFile = programmeFiles[file]
    const programme = await released({ event, release }, language, req)
    const name = file.replace('schedule', programme.event.slug)
    return fileAnswer(
      await write(programme, { language, sessions, req }),
      type,
      isKept ? name : undefined,
    )
  }),
}

/** GET /agenda/:event/sessions/:code.ics — one session as a calendar; so has a person, a room, a track. */
export const programmePartFile: Endpoint = {
  path: '/agenda/:event/:part/:file',
  method: 'get',
  handler: handle(asked, async ({ event, part = '', file, release }, req) => {
    const language = languageOf(req.locale)
    const programme = await released({ event, release }, language, req)
    const [, key] = /^(.+)\.ics$/.exec(file) ?? []
    const [found] = key === undefined ? [] : (calendarParts[part]?.(programme, key) ?? [])
    if (!found) throw absent(unknownPart, language)
    return fileAnswer(writeIcs(programme, language, found), calendar)
  }),
}
