import { z } from 'zod'

const asked = z.object({
  orientation: z.coerce.number().int().positive().optional(),
  theme: z.enum(['light', 'dark']).optional(),
})

/** What the address of a widget asks for; `undefined` when it means nothing. Whatever else is there is left. */
export const widgetIn = (search: unknown): z.infer<typeof asked> | undefined =>
  asked.safeParse(search).data
