import { isValidTelephone } from '@gouvfr-anct/lieux-de-mediation-numerique'

import type { Cell } from '@/src/domain/platform/table/tables'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

/** What no text file holds. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g

/** A text as a cell holds it; `undefined` when nothing is left of it. */
export const tidy = (text: string | null | undefined): string | undefined => {
  const kept = text?.replace(unseen, '').replace(/\r\n?/g, '\n').trim()
  return kept === '' ? undefined : kept
}

/** What a cell says, of a spreadsheet or of JSON; `undefined` when it is empty. */
export const textIn = (cell: Cell | undefined): string | undefined =>
  tidy(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))

/** The values of a list, each once. */
export const partsOf = (text: string): string[] => [
  ...new Set(text.split('|').flatMap((part) => tidy(part) ?? [])),
]

export const joined = (values: readonly string[] | undefined): string | undefined =>
  tidy(values?.flatMap((value) => tidy(value)?.replaceAll('|', '/') ?? []).join('|'))

/** What the validators of the layout take in the name of a street, or of a commune. */
const notOfStreet = /[^0-9A-Za-zÀ-ÖØ-öø-ÿœ-ŸŒ\-,()°.&:+–|;'’/\s]+/g
const notOfCommune = /[^A-Za-z0-9À-ÖØ-öø-ÿœ-ŸŒ\-'’\s]+/g

const without = (characters: RegExp, text: string | undefined) =>
  tidy(text?.normalize('NFC').replace(characters, ' ').replace(/ +/g, ' '))

export const streetOf = (text: string | undefined) => without(notOfStreet, text)
export const communeOf = (text: string | undefined) => without(notOfCommune, text)

/** As table schema 1.0.2 writes a telephone: the prefix of a country, and no space. */
const international = /^\+(?:33|262|269|508|590|594|596|681|687|689)\d{6,9}$/

/** « 03 20 21 22 23 » is « +33320212223 »; `undefined` for what nobody can call from elsewhere. */
export const internationalPhone = (text: string | undefined): string | undefined => {
  const dialled = (text ?? '')
    .replace('(0)', '')
    .replace(/[\s.()/-]/g, '')
    .replace(/^00/, '+')
    .replace(/^0(?=[1-9]\d{8}$)/, '+33')
  return international.test(dialled) && isValidTelephone(dialled) ? dialled : undefined
}

/**
 * A web address that the validators of the layout take, or `undefined`. They are asked piece by piece: on a
 * long address that they refuse, theirs takes time with the cube of its length.
 */
export const plainUrl = (text: string | undefined): string | undefined => {
  const address = tidy(text)
  if (address === undefined || !isWebAddress(address)) return undefined
  const url = new URL(address)
  const isTaken =
    url.host === url.hostname &&
    url.username === '' &&
    /^[A-Za-z0-9.-]+$/.test(url.hostname) &&
    /^[/+~,%@.\w-]*$/.test(url.pathname) &&
    /^\??[-+=&;%@.\w]*$/.test(url.search) &&
    /^#?[.!/\\\w]*$/.test(url.hash)
  return isTaken ? url.href : undefined
}
