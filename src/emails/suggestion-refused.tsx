import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Paragraph, Quote } from './parts'
import { suggestionReason } from './suggestion'
import type { Template } from './types'

/** To who suggested something for a place: it was not taken over, and why. */
export const suggestionRefused: Template<'suggestion-refused'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    place: 'La Grappe',
    reason: 'Le lieu nous dit que ces horaires étaient ceux de l’été.\nLes siens n’ont pas changé.',
  },
  render: ({ name, place, reason }, locale, site) => {
    const say = sayIn(locale)
    const of = place === null ? '' : say(` pour «\u00A0${place}\u00A0»`, ` for “${place}”`)
    const title = say(
      `Votre proposition${of} n’est pas retenue`,
      `Your suggestion${of} is not taken over`,
    )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: reason,
      name,
      reason: suggestionReason[locale],
      body: (
        <>
          <Paragraph>
            {say(
              'Merci d’avoir écrit. Nous avons lu votre proposition, et ne la reprenons pas. Voici pourquoi\u00A0:',
              'Thank you for writing. We have read your suggestion, and do not take it over. Here is why:',
            )}
          </Paragraph>
          <Quote text={reason} />
          <Paragraph>
            {say(
              'Si nous nous trompons, proposez de nouveau, en disant ce qui nous manque.',
              'If we are wrong, suggest it again and say what we lack.',
            )}
          </Paragraph>
        </>
      ),
    })
  },
}
