import type { Problem } from '@/src/domain/platform/text/bilingual'

/** When a room or a person can be had: ISO 8601 date-times. */
export type Availability = { start?: string | null; end?: string | null }

/** A time in milliseconds since 1970, its end excluded. */
export type Slot = { start: number; end: number }

/** The first availability that ends before it starts. */
export const availabilityProblem = ({
  availabilities,
}: {
  availabilities?: readonly Availability[] | null
}): Problem | undefined => {
  const wrong = (availabilities ?? []).findIndex(
    ({ start, end }) => start && end && Date.parse(end) < Date.parse(start),
  )
  if (wrong < 0) return undefined
  return {
    path: `availabilities.${String(wrong)}.end`,
    message: {
      fr: 'Cette disponibilité finit avant de commencer\u00A0: corrigez l’une des deux dates.',
      en: 'This availability ends before it starts: correct one of the two dates.',
    },
  }
}

/**
 * The same availabilities as slots in order, those that touch or overlap made one. `undefined` when
 * none was entered: then nothing is known against any time.
 */
export const slotsOf = (availabilities: readonly Availability[]): Slot[] | undefined => {
  if (availabilities.length === 0) return undefined
  const slots = availabilities
    .flatMap(({ start, end }) =>
      start && end ? [{ start: Date.parse(start), end: Date.parse(end) }] : [],
    )
    .sort((a, b) => a.start - b.start)
  const merged: Slot[] = []
  for (const slot of slots) {
    const last = merged.at(-1)
    if (last && slot.start <= last.end) last.end = Math.max(last.end, slot.end)
    else merged.push({ ...slot })
  }
  return merged
}

/** Whether one of the slots holds a time whole. */
export const covers = (slots: readonly Slot[], { start, end }: Slot): boolean =>
  slots.some((slot) => slot.start <= start && end <= slot.end)
