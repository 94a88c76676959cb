import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { decisionNotice, sampleNotice } from './decision-notice'
import type { Template } from './types'

/** To the owner of a decision whose due date is past. */
export const decisionOverdue: Template<'decision-overdue'> = {
  version: 1,
  sample: sampleNotice,
  render: (data, locale, site) => {
    const say = sayIn(locale)
    const { number, dueDate } = data
    const date = dueDate && longDate(dueDate, locale)
    return decisionNotice(data, locale, site, {
      title: date
        ? say(
            `Décision ${number} attendue depuis le ${date}`,
            `Decision ${number} was due on ${date}`,
          )
        : say(`Décision ${number} en retard`, `Decision ${number} is overdue`),
      lead: say(
        'L’échéance de cette décision est passée, et rien ne dit encore qu’elle est faite\u00A0:',
        'The due date of this decision is past, and nothing says yet that it is done:',
      ),
    })
  },
}
