import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import ICAL from 'ical.js'
import Parser from 'rss-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { writeCsv } from '@/src/formats/csv/write'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { writeXlsx } from '@/src/formats/xlsx/write'
import { scheduleJson } from '@/tests/fixtures/schedule-json'

import { anyProgramme } from './any-programme.fixture'
import { writeFrabJson } from './frab-json'
import { writeFrabXml } from './frab-xml'
import { writeIcs } from './ics'
import { programmeThings } from './json-ld'
import { writeOpenAgenda } from './openagenda'
import { writeReleasesAtom } from './releases-atom'
import { programmeSheet } from './sheet'
import { tell, type ToldProgramme } from './told'
import { writeXcal } from './xcal'

const base = 'https://strategie.example'

const forEach = (check: (programme: ToldProgramme, language: Language) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(
      anyProgramme,
      fc.constantFrom<Language>('fr', 'en'),
      async (released, language) => check(tell(released, { base, language }), language),
    ),
    { numRuns: 20 },
  )

type Seen = { name: string; attributes: Record<string, string>; text: string }

/** The elements of a document by a parser that takes nothing that XML does not allow. */
const strictly = (xml: string): Seen[] => {
  const seen: Seen[] = []
  const open: Seen[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const one = { name, attributes, text: '' }
    seen.push(one)
    open.push(one)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return seen
}

const textsOf = (seen: readonly Seen[], name: string) =>
  seen.filter((one) => one.name === name).map(({ text }) => text)

const held = ({ sessions }: ToldProgramme) => sessions.filter(({ isCancelled }) => !isCancelled)

describe('schedule.xml', () => {
  it('is read by a strict parser, each session once, at its moment', async () => {
    await forEach((programme) => {
      const seen = strictly(writeFrabXml(programme))
      const events = seen.filter(({ name }) => name === 'event')
      expect(events.map(({ attributes }) => attributes.guid).toSorted()).toEqual(
        held(programme)
          .map(({ guid }) => guid)
          .toSorted(),
      )
      expect(new Set(events.map(({ attributes }) => attributes.id)).size).toBe(events.length)
      expect(
        textsOf(seen, 'date')
          .map((date) => Date.parse(date))
          .toSorted(),
      ).toEqual(
        held(programme)
          .map(({ start }) => Date.parse(start))
          .toSorted(),
      )
      for (const { title } of held(programme)) expect(textsOf(seen, 'title')).toContain(title)
    })
  })
})

describe('schedule.json', () => {
  const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true }))
  const validate = ajv.compile(scheduleJson)

  it('has the published shape, each session within the day that holds it', async () => {
    await forEach((programme) => {
      const json: unknown = JSON.parse(writeFrabJson(programme))
      validate(json)
      expect(validate.errors).toBeNull()
      for (const { date, day_start: start, day_end: end } of eventsOf(json)) {
        expect(Date.parse(date)).toBeGreaterThanOrEqual(Date.parse(start))
        expect(Date.parse(date)).toBeLessThan(Date.parse(end))
      }
      expect(eventsOf(json)).toHaveLength(held(programme).length)
    })
  })
})

type FrabDay = { day_start: string; day_end: string; rooms: Record<string, { date: string }[]> }

const eventsOf = (json: unknown) => {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- validated just before
  const { days } = (json as { schedule: { conference: { days: FrabDay[] } } }).schedule.conference
  return days.flatMap(({ rooms, ...day }) =>
    Object.values(rooms)
      .flat()
      .map((event) => ({ ...day, ...event })),
  )
}

describe('schedule.ics', () => {
  it('has a name of one line: no other property comes in by it', async () => {
    await forEach((programme, language) => {
      const title = `${programme.title}\r\nMETHOD:CANCEL\nX-NOTHING:1`
      const text = writeIcs({ ...programme, title }, language)
      expect(text).not.toMatch(/^(?:METHOD:CANCEL|X-NOTHING)/m)
      expect(text.replaceAll(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    })
  })

  it('is read by another library: stable identities, true moments, nobody invited', async () => {
    await forEach((programme, language) => {
      const text = writeIcs(programme, language)
      expect(text).not.toContain('ATTENDEE')
      const calendar = ICAL.Component.fromString(text)
      for (const zone of calendar.getAllSubcomponents('vtimezone'))
        ICAL.TimezoneService.register(zone)
      const events = calendar.getAllSubcomponents('vevent').map((one) => ({
        event: new ICAL.Event(one),
        status: one.getFirstPropertyValue('status'),
      }))
      expect(
        events.map(({ event, status }) => ({
          uid: event.uid,
          sequence: event.sequence,
          status,
          start: event.startDate.toJSDate().toISOString(),
          end: event.endDate.toJSDate().toISOString(),
          title: event.summary,
        })),
      ).toEqual(
        programme.sessions.map(({ guid, source, isCancelled, start, end, title }) => ({
          uid: guid,
          sequence: source.sequence,
          status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
          start,
          end,
          title,
        })),
      )
      ICAL.TimezoneService.reset()
    })
  })
})

describe('schedule.xcal', () => {
  it('is read by a strict parser, the cancelled among the others', async () => {
    await forEach((programme, language) => {
      const seen = strictly(writeXcal(programme, language))
      expect(textsOf(seen, 'uid')).toEqual(programme.sessions.map(({ guid }) => guid))
      expect(textsOf(seen, 'status')).toEqual(
        programme.sessions.map(({ isCancelled }) => (isCancelled ? 'CANCELLED' : 'CONFIRMED')),
      )
      expect(textsOf(seen, 'attendee')).toEqual([])
    })
  })
})

describe('the other formats', () => {
  it('the feed of releases is read by a reader of feeds', async () => {
    await forEach(async (programme, language) => {
      const feed = await new Parser().parseString(
        writeReleasesAtom(programme, [programme.release], { author: 'MEL <&>', language }),
      )
      expect(feed.items).toHaveLength(1)
      expect(feed.items[0]?.link).toBe(`${programme.url}?release=1`)
    })
  })

  it('a table comes back as it went, from CSV and from XLSX', async () => {
    await forEach(async (programme, language) => {
      const sheet = programmeSheet(programme, language)
      for (const bytes of [new TextEncoder().encode(writeCsv(sheet)), await writeXlsx([sheet])]) {
        const [table] = await readSpreadsheet('programme', bytes)
        const guid = table?.header.indexOf('guid') ?? -1
        expect(table?.rows.map(({ cells }) => cells[guid])).toEqual(
          programme.sessions.map((session) => session.guid),
        )
      }
    })
  })

  it('agendas of cities and search engines are told the same moments', async () => {
    await forEach((programme, language) => {
      const agenda = writeOpenAgenda(programme)
      const [event] = programmeThings(programme)
      expect(event?.subEvent).toHaveLength(programme.sessions.length)
      for (const { start, url } of programme.sessions) {
        expect(agenda).toContain(`"firstdate_begin":"${programme.iso(start)}"`)
        expect(url.startsWith(`${base}${language === 'en' ? '/en' : ''}/agenda/`)).toBe(true)
      }
    })
  })
})
