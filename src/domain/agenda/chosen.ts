import { z } from 'zod'

import type { Slot } from './availability'

/** As many sessions as one may keep, and share in an address. */
export const mostChosen = 100

const code = z.string().regex(/^[\w-]{1,60}$/)

/** « A,B,C »: the codes of some sessions, each once. */
export const chosenCodes = z
  .string()
  .transform((text) => [...new Set(text.split(',').filter(Boolean))])
  .pipe(z.array(code).max(mostChosen))

/** Sessions of which some part is at the same time, two by two; one that is cancelled is in nobody's way. */
export const overlapsOf = <One extends Slot & { isCancelled: boolean }>(
  chosen: readonly One[],
): [One, One][] => {
  const held = chosen
    .filter(({ isCancelled }) => !isCancelled)
    .toSorted((one, other) => one.start - other.start)
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter(({ start }) => start < one.end)
      .map((other): [One, One] => [one, other]),
  )
}
