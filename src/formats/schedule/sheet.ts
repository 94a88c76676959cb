import { dayOfMoment } from '@/src/domain/agenda/programme-days'
import {
  sessionAccess,
  sessionLanguages,
  sessionLevels,
  sessionStates,
} from '@/src/domain/agenda/session'
import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'

import type { ToldProgramme, ToldSession } from './told'

type Column = [header: string, of: (session: ToldSession) => Cell]

/** What a table says of a session, by names that do not change and that an import reads. */
const columnsIn = ({ clock, time }: ToldProgramme, language: Language): Column[] => [
  ['code', ({ code }) => code],
  ['titre', ({ title }) => title],
  ['sous_titre', ({ subtitle }) => subtitle],
  ['jour', ({ start }) => new Date(`${dayOfMoment(start, clock)}T00:00:00Z`)],
  ['debut', ({ start }) => time(start)],
  ['fin', ({ end }) => time(end)],
  ['duree_minutes', ({ duration }) => duration],
  ['salle', ({ room }) => room?.name ?? null],
  ['parcours', ({ track }) => track],
  ['format', ({ type }) => type],
  ['langue', (session) => sessionLanguages[session.language][language]],
  ['niveau', ({ level }) => sessionLevels[level][language]],
  ['etat', ({ source }) => sessionStates[source.state][language]],
  ['intervenants', ({ people }) => namesOf(people, 'speaker')],
  ['grands_temoins', ({ people }) => namesOf(people, 'keynote')],
  ['animation', ({ people }) => namesOf(people, 'moderator')],
  ['resume', ({ abstract }) => abstract],
  ['presentation', ({ description }) => description],
  [
    'accessibilite',
    ({ source }) => source.accessibility.map((one) => sessionAccess[one][language]).join('\n'),
  ],
  ['ne_pas_enregistrer', ({ doNotRecord }) => doNotRecord],
  ['enregistrement', ({ recording }) => recording ?? null],
  ['support', ({ slides }) => slides ?? null],
  ['liens', ({ links }) => links.map(({ label, address }) => `${label} : ${address}`).join('\n')],
  ['guid', ({ guid }) => guid],
  ['page', ({ url }) => url],
  ['exemple', ({ source }) => source.isSample],
  ['licence', () => licence.name],
]

const namesOf = (people: ToldSession['people'], role: ToldSession['people'][number]['role']) =>
  people
    .filter((person) => person.role === role)
    .map(({ name }) => name)
    .join('\n')

const wide = new Set(['titre', 'sous_titre', 'resume', 'presentation', 'intervenants', 'page'])

/** A programme as a table, a line a session. */
export const programmeSheet = (programme: ToldProgramme, language: Language): Sheet => {
  const columns = columnsIn(programme, language)
  return {
    name: 'programme',
    columns: columns.map(([header]) => ({ header, wide: wide.has(header) })),
    rows: programme.sessions.map((session) => columns.map(([, of]) => of(session))),
  }
}
