import { z } from 'zod'

import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import type { Language } from '@/src/formats/dates'

const answered = z.object({
  saved: z.array(z.object({ action: z.string(), updatedAt: z.string() })),
  refused: z.array(z.object({ action: z.string(), message: z.string() })),
})

/** What the server says of the lines sent; `undefined` when it has not said anything of use. */
export const sendMonth = async (
  date: string,
  lines: readonly MonthlyLine[],
  language: Language,
): Promise<z.infer<typeof answered> | undefined> => {
  try {
    const response = await fetch('/api/strategy/monthly-progress', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ date, lines }),
    })
    return answered.safeParse(await response.json()).data
  } catch {
    return undefined // no answer: what was entered is kept
  }
}
