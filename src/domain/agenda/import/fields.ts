import type { Column, NaturalKey } from '@/src/domain/platform/import/layout'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

/** What is imported of a programme: the fields of a sheet, each after those it leads to. */
export const sheetFields = {
  speakers: ['name', 'biography', 'guid', 'externalId', '_status'],
  rooms: ['name', 'event', 'capacity', 'guid', '_status'],
  tracks: ['name', 'event', 'colour', '_status'],
  'session-formats': ['name', 'event', '_status'],
  'event-sessions': [
    'code',
    'title',
    'subtitle',
    'event',
    'state',
    'start',
    'duration',
    'room',
    'track',
    'format',
    'eventFormat',
    'language',
    'level',
    'speakers',
    'keynotes',
    'moderators',
    'accessibility',
    'abstract',
    'description',
    'recording',
    'slides',
    'doNotRecord',
    'links',
    'guid',
    'externalId',
    '_status',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What people know documents by, in cells: the first is how they are called. */
export const naturalKeys: Readonly<Record<string, readonly NaturalKey[]>> = {
  events: [['slug']],
  speakers: [['name'], ['guid'], ['externalId']],
  rooms: [['name']],
  tracks: [['name']],
  'session-formats': [['name']],
  'event-sessions': [['title']],
}

const web: Partial<Column> = {
  refuse: (text) =>
    isWebAddress(text)
      ? undefined
      : {
          fr: 'Écrivez une adresse complète, qui commence par https:// ou http://.',
          en: 'Write a complete address, which starts with https:// or http://.',
        },
}

/** Who is announced is added: someone who does not agree to be named is in no public file, and stays. */
const people: Partial<Column> = { adds: true }

/** What columns do besides holding their field. */
export const columns: Readonly<Record<string, Partial<Column>>> = {
  code: { required: false }, // drawn at random
  event: { isForeseen: true }, // one chooses it before any file
  start: { type: { is: 'text' } }, // a moment, by the clocks of the event
  recording: web,
  slides: web,
  speakers: people,
  keynotes: people,
  moderators: people,
  links: { adds: true },
  guid: { keeps: true },
  externalId: { keeps: true },
}

/** Other words by which files call a column, those of our own public table among them. */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  title: ['titre', 'title'],
  subtitle: ['sous_titre'],
  start: ['debut'],
  duration: ['duree_minutes', 'durée', 'duration'],
  room: ['salle'],
  track: ['parcours', 'track'],
  format: ['type'],
  language: ['langue'],
  level: ['niveau'],
  state: ['etat'],
  speakers: ['intervenants', 'speakers'],
  keynotes: ['grands_temoins'],
  moderators: ['animation'],
  accessibility: ['accessibilite'],
  abstract: ['resume'],
  description: ['presentation'],
  recording: ['enregistrement'],
  slides: ['support'],
  doNotRecord: ['ne_pas_enregistrer'],
  links: ['liens'],
  guid: ['guid'],
}
