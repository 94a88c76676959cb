import { sayIn } from '@/src/i18n/say'

import { decisionNotice, sampleNotice } from './decision-notice'
import type { Template } from './types'

/** To the new owner of a decision. */
export const decisionAssigned: Template<'decision-assigned'> = {
  version: 1,
  sample: sampleNotice,
  render: (data, locale, site) => {
    const say = sayIn(locale)
    return decisionNotice(data, locale, site, {
      title: say(
        `La décision ${data.number} vous est confiée`,
        `Decision ${data.number} is entrusted to you`,
      ),
      lead: say(
        'Le comité vous confie la suite de cette décision\u00A0:',
        'The committee entrusts this decision to you:',
      ),
    })
  },
}
