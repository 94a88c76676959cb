import { foldTitle } from './fold'
import type { Choices, Spellings } from './layout'
import { nonsense, quoted, type Reading, value } from './reading'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Cell } from '@/src/domain/platform/table/tables'

const listed = (choices: Choices, language: Language) =>
  Object.values(choices)
    .map((label) => label[language])
    .join(', ')

/** The value that a text says: by its name, one of its labels, or the only one with that word between commas. */
const choiceIn = (
  text: string,
  choices: Choices,
  spellings: Spellings = {},
): string | undefined => {
  const said = foldTitle(text)
  const named = Object.entries(choices).find(([name, { fr, en }]) =>
    [name, fr, en, spellings[name] ?? name].some((title) => foldTitle(title) === said),
  )
  if (named) return named[0]
  const [only, ...others] = Object.entries(choices).filter(([, { fr, en }]) =>
    [fr, en].some((label) => label.split(',').some((part) => foldTitle(part) === said)),
  )
  return others.length === 0 ? only?.[0] : undefined
}

const unlisted = (text: Cell, choices: Choices): Reading =>
  nonsense(
    `«\u00A0${quoted(text)}\u00A0» n’est pas dans la liste\u00A0: ${listed(choices, 'fr')}.`,
    `“${quoted(text)}” is not in the list: ${listed(choices, 'en')}.`,
  )

export const readChoice = (cell: Cell, choices: Choices): Reading => {
  const found = choiceIn(quoted(cell), choices)
  return found === undefined ? unlisted(cell, choices) : value(found)
}

/** Several of a list, between lines, semicolons or bars; or commas, which some labels have within. */
export const readChoices = (cell: Cell, choices: Choices, spellings?: Spellings): Reading => {
  const isKnown = (text: string) => choiceIn(text, choices, spellings) !== undefined
  const texts = String(cell)
    .split(/[\n;|]/u)
    .flatMap((text) => (isKnown(text) ? [text] : text.split(',')))
    .map((text) => text.trim())
    .filter(Boolean)
  const unknown = texts.find((text) => !isKnown(text))
  if (unknown !== undefined) return unlisted(unknown, choices)
  return value([...new Set(texts.flatMap((text) => choiceIn(text, choices, spellings) ?? []))])
}
