import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import type { Facet, FacetCounts, ProgrammeQuestion } from '@/src/domain/agenda/programme-question'
import { sessionAccess, sessionFormats, sessionLanguages } from '@/src/domain/agenda/session'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { sayIn } from '@/src/i18n/say'

import { type Told, toldIn } from './in-words'

/** A value that one may ask for, and how many sessions one would see. */
export type Choice = { value: string; label: Told; count: number }
/** What opens under one button. */
export type Menu = { name: Facet; title: string; choices: Choice[] }

/** What the filters offer, with the counts of the question; what no session of the event has is left out. */
export const menusOf = (
  { programme }: ReleasedProgramme,
  { question, counts, all }: { question: ProgrammeQuestion; counts: FacetCounts; all: FacetCounts },
  language: Language,
): Menu[] => {
  const say = sayIn(language)
  const words = (vocabulary: Readonly<Record<string, Bilingual>>) =>
    wordsOf(vocabulary).map((value) => ({
      value,
      label: { text: vocabulary[value]?.[language] ?? value },
    }))
  const named = (some: readonly { id: string; name: Parameters<typeof toldIn>[0] }[]) =>
    some.map(({ id, name }) => ({ value: id, label: toldIn(name, language) }))
  const menu = (name: Facet, title: string, choices: { value: string; label: Told }[]): Menu => {
    const asked: readonly string[] = question[name] ?? []
    return {
      name,
      title,
      choices: choices
        .filter(({ value }) => (all[name][value] ?? 0) > 0 || asked.includes(value))
        .map((choice) => ({ ...choice, count: counts[name][choice.value] ?? 0 })),
    }
  }
  return [
    menu(
      'salle',
      say('Salle', 'Room'),
      programme.rooms.map(({ id, name }) => ({ value: id, label: { text: name } })),
    ),
    menu('parcours', say('Parcours', 'Track'), named(programme.tracks)),
    menu('format', say('Format', 'Format'), [
      ...named(programme.formats),
      ...words(sessionFormats),
    ]),
    menu('langue', say('Langue', 'Language'), words(sessionLanguages)),
    menu('acces', say('Accessibilité', 'Accessibility'), words(sessionAccess)),
  ].filter(({ choices }) => choices.length > 0)
}
