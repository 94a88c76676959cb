import { z } from 'zod'

import { normalised, searchWordsOf } from '@/src/domain/platform/text/search'
import { longest } from '@/src/domain/platform/text/sizes'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { listOf, someOf, unlessEmpty } from '@/src/domain/platform/web/asked'

import type { ProgrammeSession, ReleasedProgramme, Texts } from './programme'
import { sessionAccess, sessionLanguages } from './session'

/** An id, or a word of ours: what is none answers nothing. */
const key = z.string().max(100)

/**
 * What may be asked of a programme, by the names that its addresses use: those of its page and of the
 * embedded one alike. A list asks for any of its values; each name narrows what the others leave.
 */
export const programmeQuestion = z.object({
  q: unlessEmpty(z.string().max(longest.text)),
  /** Ids of rooms and of tracks. */
  salle: listOf(key),
  parcours: listOf(key),
  /** Ids of formats of the event, or words of `sessionFormats` where a session has none of those. */
  format: listOf(key),
  langue: someOf(sessionLanguages),
  acces: someOf(sessionAccess),
})

export type ProgrammeQuestion = z.infer<typeof programmeQuestion>

const names = wordsOf<keyof ProgrammeQuestion>(programmeQuestion.shape)

/** A question as the parameters of an address, always in the same order. */
export const programmeParameters = (question: ProgrammeQuestion): URLSearchParams =>
  new URLSearchParams(
    names.flatMap((name) =>
      [question[name] ?? []].flat().map((value): [string, string] => [name, value]),
    ),
  )

export type Facet = Exclude<keyof ProgrammeQuestion, 'q'>

/** For each choice of a list, how many sessions one would see by choosing it alone, the rest kept. */
export type FacetCounts = Record<Facet, Record<string, number>>

/** What its room offers, its session offers too. */
const accessOf = (session: ProgrammeSession, { programme }: ReleasedProgramme): string[] => [
  ...new Set<string>([
    ...session.accessibility,
    ...(programme.rooms.find(({ id }) => id === session.room)?.accessibility ?? []),
  ]),
]

/** What a list of choices says of a session: its values of each. */
const facets = {
  salle: ({ room }) => [room ?? []].flat(),
  parcours: ({ track }) => [track ?? []].flat(),
  format: ({ eventFormat, format }) => [eventFormat ?? format],
  langue: ({ language }) => [language],
  acces: accessOf,
} satisfies Record<Facet, (session: ProgrammeSession, of: ReleasedProgramme) => string[]>

const facetNames = wordsOf<Facet>(facets)

const written = (texts: Texts): string => Object.values(texts).join(' ')

/** What is searched of each session: its words in all languages, its room, its track, its people. */
const textsOf = ({ programme, speakers }: ReleasedProgramme) => {
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name]))
  const tracks = new Map(programme.tracks.map(({ id, name }) => [id, written(name)]))
  const people = new Map(
    speakers.map(({ id, name, organisation = '' }) => [id, `${name} ${organisation}`]),
  )
  return ({
    code,
    title,
    subtitle,
    abstract,
    room = '',
    track = '',
    ...session
  }: ProgrammeSession) =>
    normalised(
      [
        code,
        ...[title, subtitle, abstract].map(written),
        rooms.get(room),
        tracks.get(track),
        ...session.people.map(({ speaker }) => people.get(speaker)),
      ]
        .filter(Boolean)
        .join(' '),
    )
}

/** The sessions of a programme that answer a question, in its order, and how many each choice would show. */
export const findSessions = (
  released: ReleasedProgramme,
  question: ProgrammeQuestion,
): { found: ProgrammeSession[]; counts: FacetCounts } => {
  const counts: FacetCounts = { salle: {}, parcours: {}, format: {}, langue: {}, acces: {} }
  const found: ProgrammeSession[] = []
  const words = searchWordsOf(question.q ?? '')
  const textOf = textsOf(released)
  for (const session of released.programme.sessions) {
    if (words.length > 0) {
      const text = textOf(session)
      if (!words.every((word) => text.includes(word))) continue
    }
    const missed = facetNames.filter((facet) => {
      const asked: readonly string[] | undefined = question[facet]
      return asked && !facets[facet](session, released).some((value) => asked.includes(value))
    })
    if (missed.length === 0) found.push(session)
    for (const facet of facetNames)
      if (missed.every((one) => one === facet))
        for (const value of facets[facet](session, released))
          counts[facet][value] = (counts[facet][value] ?? 0) + 1
  }
  return { found, counts }
}
