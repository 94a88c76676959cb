import { closest } from 'fastest-levenshtein'

import { normalised } from '@/src/domain/platform/text/search'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { joined, partsOf, tidy } from './cells'
import { type MednumPlace, type Remark, wrong } from './place'

export type Values = Partial<MednumPlace>

/** What a cell that is not empty says. */
export type Reading = { values?: Values; remarks?: Remark[] }

/** A column of the layout: what it says of a place, read and written. */
export type MednumColumn = {
  name: string
  /** The layout wants it in each row. */
  isRequired?: true
  read: (text: string) => Reading
  write: (place: MednumPlace) => string | number | undefined
}

type Text = {
  name: string
  isRequired?: true
  of: (place: MednumPlace) => string | undefined
  as: (text: string) => Values
  /** What is wrong with a text, if anything is. */
  refuse?: (text: string) => Remark | undefined
}

export const textColumn = ({ of, as, refuse, ...column }: Text): MednumColumn => ({
  ...column,
  read: (text) => {
    const remark = refuse?.(text)
    return remark ? { remarks: [remark] } : { values: as(text) }
  },
  write: (place) => tidy(of(place)),
})

/** People write « Illetrisme » or « Point d’accès », and mean a member of the list. */
const folded = (text: string): string => normalised(text).replaceAll(' ', '')

/** The words whose members are named, each once, and the names that are those of no member. */
export const wordsIn = <Word extends string>(
  members: Readonly<Record<Word, string>>,
  names: readonly string[],
): { words: Word[]; unknown: string[] } => {
  const wordOf = new Map(wordsOf(members).map((word) => [folded(members[word]), word]))
  const words = names.flatMap((name) => wordOf.get(folded(name)) ?? [])
  return { words, unknown: names.filter((name) => !wordOf.has(folded(name))) }
}

export const notMember = (name: string, members: readonly string[]): Remark => {
  const near = closest(name, [...members])
  return wrong(
    `«\u00A0${name}\u00A0» n’est pas dans la liste de la norme\u00A0: corrigez-le, peut-être en «\u00A0${near}\u00A0».`,
    `“${name}” is not in the list of the layout: correct it, perhaps into “${near}”.`,
  )
}

type List<Word extends string> = {
  name: string
  members: Readonly<Record<Word, string>>
  of: (place: MednumPlace) => readonly Word[] | undefined
  as: (words: Word[]) => Values
}

/** A column of values of one list, between bars. */
export const listColumn = <Word extends string>({
  name,
  members,
  of,
  as,
}: List<Word>): MednumColumn => ({
  name,
  read: (text) => {
    const { words, unknown } = wordsIn(members, partsOf(text))
    return {
      values: words.length > 0 ? as(words) : {},
      remarks: unknown.map((one) => notMember(one, Object.values(members))),
    }
  },
  write: (place) => joined(of(place)?.map((word) => members[word])),
})
