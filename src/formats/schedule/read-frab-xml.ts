import { XMLParser } from 'fast-xml-parser'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { isRecord } from '@/src/domain/platform/data/record'
import { UnreadableFile } from '@/src/formats/table'

import { decodeReferences } from './html'

const several = new Set(['day', 'room', 'event', 'person', 'link', 'attachment', 'track'])

/** Entities are left as they are written: a file that declares some is refused, and we read those of XML. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  maxNestedTags: 20,
  isArray: (name, path, isLeaf, isAttribute) =>
    !isAttribute &&
    several.has(name) &&
    !(isEventField(path) && (name === 'room' || name === 'track')),
})

const isEventField = (path: unknown) => /\.event\.[^.]+$/.test(String(path))

const refuse = (fr: string, en: string) => new UnreadableFile({ fr, en })

/** Looked for before the parser: an entity may name a file of the server, or itself ten thousand times. */
const withoutDoctype = (xml: string): string => {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
    throw refuse(
      'Ce XML déclare des entités (« <!DOCTYPE »)\u00A0: enlevez cette déclaration, aucun programme n’en a besoin.',
      'This XML declares entities (“<!DOCTYPE”): take this declaration away, no programme needs one.',
    )
  return xml
}

const parse = (xml: string): unknown => {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- to check that it is well formed: what follows it is the same code in a package of its own
    const parsed: unknown = parser.parse(withoutDoctype(xml), true)
    return parsed
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    // The parser says the line at the end of a sentence that is English, and about tags.
    const [, row] = /:(\d+):\d+$/.exec(String(error)) ?? []
    throw refuse(
      `Ce XML est mal formé${row === undefined ? '' : `, à la ligne ${row}`}\u00A0: il est peut-être incomplet, exportez-le de nouveau.`,
      `This XML is not well formed${row === undefined ? '' : `, in line ${row}`}: it may be incomplete, export it again.`,
    )
  }
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return decodeReferences(value)
  if (!isRecord(value)) return ''
  const cdata = value['#cdata']
  const raw = Array.isArray(cdata) ? cdata.join('') : typeof cdata === 'string' ? cdata : ''
  return textOf(value['#text']) + raw
}

const list = (value: unknown, name: string): unknown[] => {
  const inner = isRecord(value) ? value[name] : undefined
  return Array.isArray(inner) ? inner : []
}

const attribute = (element: unknown, name: string): string =>
  isRecord(element) ? textOf(element[`@${name}`]) : ''

const linkOf = (element: unknown) => ({
  url: attribute(element, 'href'),
  title: textOf(element).trim(),
  type: attribute(element, 'type'),
})

const personOf = (element: unknown) => {
  return {
    guid: attribute(element, 'guid'),
    id: attribute(element, 'id'),
    code: attribute(element, 'code'),
    role: attribute(element, 'role'),
    name: textOf(element),
  }
}

/** An event in the words of `schedule.json`. */
const eventOf = (element: unknown) => {
  const { persons, links, attachments, recording, answers, ...fields } = isRecord(element)
    ? element
    : {}
  const own = Object.entries(fields).filter(([name]) => !name.startsWith('#'))
  const { optout, url, link, ...more } = isRecord(recording) ? recording : {}
  const recorded = textOf(url) || textOf(link)
  return {
    ...Object.fromEntries(own.map(([name, value]) => [name.replace(/^@/, ''), textOf(value)])),
    ...Object.fromEntries(
      Object.entries(more).map(([name, value]) => [`recording_${name}`, textOf(value)]),
    ),
    ...(answers === undefined || answers === '' ? {} : { answers }),
    do_not_record: textOf(optout).trim() === 'true',
    persons: list(persons, 'person').map(personOf),
    links: [
      ...list(links, 'link').map(linkOf),
      ...(recorded ? [{ url: recorded, title: '', type: 'media' }] : []),
    ],
    attachments: list(attachments, 'attachment').map(linkOf),
  }
}

/**
 * A `schedule.xml` in the shape of `schedule.json`, in which one reader knows both.
 * @throws UnreadableFile
 */
export const frabXmlAsJson = (xml: string): unknown => {
  const parsed = parse(xml)
  const schedule = isRecord(parsed) ? parsed.schedule : undefined
  if (!isRecord(schedule)) return undefined
  const days = list(schedule, 'day').map((day) => {
    const named = groupBy(list(day, 'room'), (room) => [attribute(room, 'name')])
    return {
      rooms: Object.fromEntries(
        [...named].map(([name, rooms]) => [
          name,
          rooms.flatMap((room) => list(room, 'event').map(eventOf)),
        ]),
      ),
    }
  })
  const rooms = new Map(
    list(schedule, 'day')
      .flatMap((day) => list(day, 'room'))
      .map((room) => [attribute(room, 'name'), attribute(room, 'guid')]),
  )
  return {
    generator: { name: attribute(schedule.generator, 'name') },
    schedule: {
      conference: {
        days,
        rooms: [...rooms].map(([name, guid]) => ({ name, guid })),
        tracks: list(schedule.conference, 'track').map((track) => ({
          name: attribute(track, 'name') || textOf(track),
          color: attribute(track, 'color'),
        })),
      },
    },
  }
}
