import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { decisionNotice, sampleNotice } from './decision-notice'
import type { Template } from './types'

/** To the owner of a decision whose due date is near. */
export const decisionDue: Template<'decision-due'> = {
  version: 1,
  sample: sampleNotice,
  render: (data, locale, site) => {
    const say = sayIn(locale)
    const { number, dueDate } = data
    const date = dueDate && longDate(dueDate, locale)
    return decisionNotice(data, locale, site, {
      title: date
        ? say(`Décision ${number} à faire pour le ${date}`, `Decision ${number} is due on ${date}`)
        : say(`Décision ${number} à faire`, `Decision ${number} is due`),
      lead: say(
        'L’échéance de cette décision approche\u00A0:',
        'The due date of this decision is near:',
      ),
    })
  },
}
