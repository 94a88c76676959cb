import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { UnreadableFile } from '@/src/formats/table'

import { anyProgramme } from './any-programme.fixture'
import { writeFrabJson } from './frab-json'
import { writeFrabXml } from './frab-xml'
import { plainOf } from './html'
import { frabXmlAsJson } from './read-frab-xml'
import { type FoundSchedule, readSchedule } from './read-schedule'
import { tell } from './told'

const readXml = (xml: string) => readSchedule(frabXmlAsJson(xml))
const readJson = (json: string) => readSchedule(JSON.parse(json))

/** What a session must be after a file of it is read. */
const facts = ({ sessions }: FoundSchedule) =>
  sessions.map((one) => ({
    guid: one.guid,
    code: one.code,
    title: one.title,
    abstract: one.abstract,
    description: one.description,
    start: one.start,
    minutes: one.minutes,
    room: one.room,
    doNotRecord: one.doNotRecord,
    people: one.people.map(({ guid, name }) => [guid, name]),
  }))

const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe('what we write', () => {
  it('is read back as it was, from XML and from JSON', () => {
    fc.assert(
      fc.property(anyProgramme, (released) => {
        const programme = tell(released, { base: 'https://strategie.example', language: 'fr' })
        const told = programme.sessions
          .filter(({ isCancelled }) => !isCancelled)
          .map((one) => ({
            guid: one.guid,
            code: one.code,
            title: line(one.title),
            abstract: one.abstract.trim(),
            description: one.description.trim(),
            start: one.start,
            minutes: one.duration,
            room: line(one.room?.name ?? ''),
            doNotRecord: one.doNotRecord,
            people: one.people.map(({ guid, name }) => [guid, name]),
          }))
        const byGuid = (one: { guid: string }, other: { guid: string }) =>
          one.guid < other.guid ? -1 : 1
        for (const read of [readXml(writeFrabXml(programme)), readJson(writeFrabJson(programme))]) {
          expect(facts(read).toSorted(byGuid)).toEqual(told.toSorted(byGuid))
          expect([...read.leftOut]).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })
})

const frab = `<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <generator name="frab" version="0.8"/>
  <version>Ébauche 3</version>
  <conference><acronym>essai</acronym><title>Conférence d’essai</title></conference>
  <day index="1" date="2027-03-27"><room name="Grande salle">
    <event guid="11111111-2222-4333-8444-555555555555" id="4711">
      <date>2027-03-28T01:30:00+01:00</date><start>01:30</start><duration>00:45</duration>
      <room>Grande salle</room><slug>essai-4711-ruches</slug>
      <title>Ruches &amp; r&#233;seaux</title><subtitle/><track>Abeilles</track><type>lecture</type>
      <language>de</language>
      <abstract>&lt;p&gt;Une &lt;b&gt;ruche&lt;/b&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;du miel&lt;/li&gt;&lt;/ul&gt;</abstract>
      <description><![CDATA[<p>Deux <i>ruches</i></p>]]></description>
      <logo>/images/ruche.png</logo>
      <recording><license>CC BY</license><optout>true</optout></recording>
      <persons/>
      <links><link href="https://ruche.example">La ruche</link></links>
      <feedback_url>https://avis.example/4711</feedback_url>
    </event>
  </room></day>
</schedule>`

const pretalx = JSON.stringify({
  $schema: 'https://c3voc.de/schedule/schema.json',
  generator: { name: 'pretalx', version: '2026.1' },
  schedule: {
    version: '1.2',
    base_url: 'https://essai.example/2027/',
    conference: {
      title: 'Essai',
      rooms: [{ name: { en: 'Main hall', fr: 'Grande halle' }, guid: null, capacity: 120 }],
      tracks: [{ name: 'Communs', color: '#00ff00' }],
      days: [
        {
          rooms: {
            'Grande halle': [
              {
                guid: '66666666-7777-4888-8999-000000000000',
                id: 91,
                code: 'ABC234',
                title: 'Écrire <b> ensemble',
                abstract: 'Du *texte* & <b>rien d’autre',
                date: '2027-03-28T10:30:00+02:00',
                duration: '01:30',
                room: { en: 'Main hall', fr: 'Grande halle' },
                track: 'Communs',
                type: 'Atelier',
                language: 'fr',
                do_not_record: true,
                feedback_url: 'https://avis.example/ABC234',
                answers: [{ question: 3, answer: 'végétarien' }],
                persons: [
                  {
                    code: 'QWE567',
                    name: 'Ada',
                    public_name: 'Ada',
                    biography: 'Née ici',
                    avatar: 'https://a.example/a.png',
                  },
                  { code: 'RTY890', name: '' },
                ],
                links: [],
                attachments: [{ url: '/media/notes.pdf', title: 'Notes', type: 'related' }],
              },
            ],
          },
        },
      ],
    },
  },
})

describe('the dialect of frab', () => {
  const { sessions, leftOut } = readXml(frab)
  it('is read: numbers for ids, HTML as plain text, empty persons', () => {
    expect(sessions).toMatchObject([
      {
        externalId: '4711',
        code: '',
        title: 'Ruches & réseaux',
        abstract: 'Une ruche\n\ndu miel',
        description: 'Deux ruches',
        start: '2027-03-28T00:30:00.000Z',
        minutes: 45,
        doNotRecord: true,
        people: [],
        links: [{ label: 'La ruche', address: 'https://ruche.example' }],
      },
    ])
  })
  it('says what it leaves out', () => {
    expect([...leftOut.keys()]).toEqual([
      'event.logo',
      'event.feedback_url',
      'event.recording_license',
    ])
  })
})

describe('the dialect of pretalx', () => {
  const { sessions, rooms, leftOut } = readJson(pretalx)
  it('is read: codes, texts by language, plain texts as they are', () => {
    expect(rooms).toMatchObject([{ name: 'Grande halle', capacity: 120 }])
    expect(sessions).toMatchObject([
      {
        code: 'ABC234',
        externalId: '91',
        title: 'Écrire <b> ensemble',
        abstract: 'Du *texte* & <b>rien d’autre',
        room: 'Grande halle',
        start: '2027-03-28T08:30:00.000Z',
        minutes: 90,
        doNotRecord: true,
        people: [{ externalId: 'QWE567', name: 'Ada', biography: 'Née ici' }],
        links: [{ label: 'Notes', address: 'https://essai.example/media/notes.pdf' }],
      },
    ])
  })
  it('says what it leaves out', () => {
    expect([...leftOut.keys()].toSorted()).toEqual([
      'event.answers',
      'event.feedback_url',
      'event.room, other languages',
      'person.avatar',
    ])
  })
})

describe('a file that is not one', () => {
  const levels = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY l${String(n)} "${n === 0 ? 'lol' : `&l${String(n - 1)};`.repeat(10)}">`,
  )
  it.each([
    [
      'names a file of the server',
      '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><schedule>&f;</schedule>',
    ],
    ['names itself again and again', `<!DOCTYPE a [${levels.join('')}]><schedule>&l8;</schedule>`],
    ['is cut', frab.slice(0, 400)],
    ['is something else', '<html><body>Bonjour</body></html>'],
    ['has no end of levels', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    ['has no date', frab.replace('2027-03-28T01:30:00+01:00', 'demain')],
    ['has no duration', frab.replace('00:45', 'longtemps')],
  ])('%s is refused with a sentence', (_, xml) => {
    expect(() => readXml(xml)).toThrow(UnreadableFile)
  })

  it.each(['{}', '[]', '{"schedule": {"conference": {"days": 3}}}'])('%s likewise', (json) => {
    expect(() => readJson(json)).toThrow(UnreadableFile)
  })
})

it('reads a text of HTML as text, whatever is in it', () => {
  expect(plainOf('<script>alert(1)</script>&lt;b&gt; 1 < 2 <br/>&#x1F41D;')).toBe('<b> 1 < 2\n🐝')
  fc.assert(fc.property(fc.string(), (text) => typeof plainOf(`${text}<p>`) === 'string'))
})
