import { z } from 'zod'

import { type ProgrammeQuestion, programmeQuestion } from '@/src/domain/agenda/programme-question'
import { unlessEmpty } from '@/src/domain/platform/web/asked'

/** What else the address of a programme says, beside the question itself. */
const ofPage = z.object({
  jour: unlessEmpty(z.iso.date()),
  /** How it is shown where there is room for a grid. */
  affichage: unlessEmpty(z.enum(['grille', 'liste'])),
  /** To be hung on a wall, a day; or on a door, a room and a day. */
  impression: unlessEmpty(z.enum(['jour', 'porte'])),
})

const ofWidget = z.object({ theme: unlessEmpty(z.enum(['light', 'dark'])) })

export type ProgrammeAsked = { question: ProgrammeQuestion } & z.infer<typeof ofPage>

/** What the address of a programme asks for; `undefined` when it means nothing. */
export const programmeAsked = (search: unknown): ProgrammeAsked | undefined => {
  const [question, rest] = [programmeQuestion.safeParse(search), ofPage.safeParse(search)]
  return question.success && rest.success ? { question: question.data, ...rest.data } : undefined
}

/** The same of the embedded programme. */
export const programmeWidgetAsked = (
  search: unknown,
): (ProgrammeAsked & z.infer<typeof ofWidget>) | undefined => {
  const [asked, rest] = [programmeAsked(search), ofWidget.safeParse(search)]
  return asked && rest.success ? { ...asked, ...rest.data } : undefined
}
