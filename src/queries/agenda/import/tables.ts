import { type EventClock, localIso } from '@/src/domain/agenda/programme-days'
import { sessionFormats, sessionLanguages } from '@/src/domain/agenda/session'
import { foldTitle } from '@/src/domain/platform/import/fold'
import { rowText } from '@/src/domain/platform/import/rows'
import type { Cell, Table } from '@/src/domain/platform/table/tables'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { FoundPerson, FoundSchedule, FoundSession } from '@/src/formats/schedule/read-schedule'

/** The event into which a file is imported. */
export type IntoEvent = EventClock & { id: string }

/** Sheets and columns are called as the back-office calls them: people read them in the differences. */
const tableOf = <Item>(
  name: string,
  items: readonly Item[],
  cellsOf: Readonly<Record<string, (item: Item) => Cell>>,
): Table => ({
  name,
  header: Object.keys(cellsOf),
  rows: items.map((item, index) => ({
    number: index + 1,
    cells: Object.values(cellsOf).map((of) => of(item)),
  })),
})

/** By what the cells of this file call someone: what tells them apart best. */
const personKey = ({ guid, externalId, name }: FoundPerson): string => guid || externalId || name

const once = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()

/** Ours by its name in either language; else it is one that the event gives its own name. */
export const usualFormat = (type: string): string | undefined =>
  Object.entries(sessionFormats).find(([word, { fr, en }]) =>
    [word, fr, en].some((one) => foldTitle(one) === foldTitle(type)),
  )?.[0]

const isLanguage = (language: string) => language.slice(0, 2).toLowerCase() in sessionLanguages

const people = (session: FoundSession, isTheirs: (role: string) => boolean): string =>
  session.people
    .filter(({ role }) => isTheirs(role))
    .map(personKey)
    .join('\n')

/** How something that is left out is told: once, however often it is there. */
const leftOutNotes = ({ leftOut, sessions }: FoundSchedule): Bilingual[] => {
  const languages = sessions
    .map(({ language }) => language)
    .filter((one) => one && !isLanguage(one))
  return [
    ...[...leftOut].map(([what, times]) => ({
      fr: `«\u00A0${what}\u00A0» (${String(times)} fois) n’a pas de place ici et n’est pas repris.`,
      en: `“${what}” (${String(times)} times) has no place here and is left out.`,
    })),
    ...[...new Set(languages)].map((language) => ({
      fr: `La langue «\u00A0${language}\u00A0» n’est pas dans la liste et n’est pas reprise.`,
      en: `The language “${language}” is not in the list and is left out.`,
    })),
  ]
}

/** What a file of frab's family says as the sheets that an import reads. */
export const scheduleTables = (found: FoundSchedule, event: IntoEvent): Table[] => {
  const { sessions } = found
  const ofEvent = () => event.id
  const rooms = once(
    [
      ...found.rooms,
      ...sessions.map(({ room }) => ({ name: room, guid: '', capacity: undefined })),
    ].filter(({ name }) => name !== '' && sessions.some(({ room }) => room === name)),
    ({ name }) => name,
  )
  const tracks = once(
    [...found.tracks, ...sessions.map(({ track }) => ({ name: track, colour: '' }))].filter(
      ({ name }) => name !== '',
    ),
    ({ name }) => name,
  )
  const types = [...new Set(sessions.map(({ type }) => type))].filter(
    (type) => type !== '' && usualFormat(type) === undefined,
  )
  const table = tableOf('Sessions', sessions, {
    Code: ({ code }) => code,
    Titre: ({ title }) => title,
    'Sous-titre': ({ subtitle }) => subtitle,
    Édition: ofEvent,
    Début: ({ start }) => localIso(start, event),
    'Durée (minutes)': ({ minutes }) => minutes,
    Salle: ({ room }) => room,
    Parcours: ({ track }) => track,
    Format: ({ type }) => usualFormat(type) ?? null,
    'Format de l’édition': ({ type }) => (usualFormat(type) === undefined ? type : null),
    Langue: ({ language }) => (isLanguage(language) ? language.slice(0, 2).toLowerCase() : null),
    'Intervenants et intervenantes': (session) =>
      people(session, (role) => role !== 'keynote' && role !== 'moderator'),
    'Grands témoins': (session) => people(session, (role) => role === 'keynote'),
    Animation: (session) => people(session, (role) => role === 'moderator'),
    Résumé: ({ abstract }) => abstract,
    Présentation: ({ description }) => description,
    Enregistrement: ({ recording }) => recording,
    'Support de présentation': ({ slides }) => slides,
    'Ne pas enregistrer': ({ doNotRecord }) => (doNotRecord ? 'oui' : 'non'),
    Liens: ({ links }) =>
      links
        .map(({ label, address }) => rowText([label.replaceAll(' : ', ' – '), address]))
        .join('\n'),
    GUID: ({ guid }) => guid,
    'Identifiant dans le programme importé': ({ externalId }) => externalId,
  })
  const notes = leftOutNotes(found).map((message) => ({ column: null, message, stops: false }))
  return [
    tableOf(
      'Intervenants et intervenantes',
      once(
        sessions.flatMap((session) => session.people),
        personKey,
      ),
      {
        Nom: ({ name }) => name,
        Biographie: ({ biography }) => biography,
        GUID: ({ guid }) => guid,
        'Identifiant dans le programme importé': ({ externalId }) => externalId,
      },
    ),
    tableOf('Salles', rooms, {
      Nom: ({ name }) => name,
      Édition: ofEvent,
      Places: ({ capacity }) => capacity ?? null,
      GUID: ({ guid }) => guid,
    }),
    tableOf('Parcours', tracks, {
      Nom: ({ name }) => name,
      Édition: ofEvent,
      Couleur: ({ colour }) => (/^#[\da-f]{6}$/i.test(colour) ? colour : null),
    }),
    tableOf('Formats de session', types, { Nom: (type) => type, Édition: ofEvent }),
    {
      ...table,
      rows: table.rows.map((row, index) => (index === 0 ? { ...row, notes } : row)),
    },
  ].filter(({ rows }) => rows.length > 0)
}
