import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

/** From each state, those that may follow it. */
export type Moves<State extends string> = Record<State, readonly State[]>

const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1) ?? ''}`

/**
 * What is wrong with a document that goes from one state to another by no step of its path. It may
 * stay where it is, and be created in any state: what happened before it was entered is a fact.
 *
 * @param names the states as people read them
 * @param path the field in which the document holds its state
 */
export const moveProblem = <State extends string>(
  { moves, names, path }: { moves: Moves<State>; names: Record<State, Bilingual>; path: string },
  from: State | null | undefined,
  to: State | null | undefined,
): Problem | undefined => {
  if (!from || !to || from === to || moves[from].includes(to)) return undefined
  const after = (language: Language) => moves[from].map((state) => names[state][language])
  const [fr, en] = [
    listed(
      after('fr').map((name) => `«\u00A0${name}\u00A0»`),
      'ou',
    ),
    listed(
      after('en').map((name) => `“${name}”`),
      'or',
    ),
  ]
  return {
    path,
    message: fr
      ? {
          fr: `«\u00A0${names[from].fr}\u00A0» ne peut devenir que ${fr}\u00A0: suivez cet ordre.`,
          en: `“${names[from].en}” can only become ${en}: follow that order.`,
        }
      : {
          fr: `«\u00A0${names[from].fr}\u00A0» est le dernier état\u00A0: il ne change plus.`,
          en: `“${names[from].en}” is the last state: it no longer changes.`,
        },
  }
}
