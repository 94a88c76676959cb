import { fieldLabels, isProposedField } from '@/src/domain/places/proposal'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Button, Paragraph } from './parts'
import { suggestionReason } from './suggestion'
import type { MessageLocale, Template } from './types'

const labelsOf = (fields: readonly string[], locale: MessageLocale): string =>
  fields
    .map((field) =>
      isProposedField(field) ? fieldLabels[field][locale] : sayIn(locale)('Photo', 'Photo'),
    )
    .join(', ')

/** To who suggested something for a place: it was taken over. */
export const suggestionAccepted: Template<'suggestion-accepted'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    place: 'La Grappe',
    isNew: false,
    fields: ['openingHours', 'phone', 'photo'],
    link: 'https://resolument.example.org/tiers-lieux/la-grappe',
  },
  render: ({ name, place, isNew, fields, link }, locale, site) => {
    const say = sayIn(locale)
    const of = place === null ? '' : say(` pour «\u00A0${place}\u00A0»`, ` for “${place}”`)
    const title = isNew
      ? say(
          `Lieu ajouté${place === null ? '' : `\u00A0: ${place}`}`,
          `Place added${place === null ? '' : `: ${place}`}`,
        )
      : say(`Votre proposition${of} est acceptée`, `Your suggestion${of} is accepted`)
    const taken = labelsOf(fields, locale)
    const summary = isNew
      ? say(
          'Merci\u00A0: le lieu que vous avez proposé est publié.',
          'Thank you: the place that you suggested is published.',
        )
      : say(
          'Merci\u00A0: ce que vous avez proposé est pris en compte.',
          'Thank you: what you suggested is taken into account.',
        )
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary,
      name,
      reason: suggestionReason[locale],
      body: (
        <>
          <Paragraph>{summary}</Paragraph>
          {taken && (
            <Paragraph>
              {say('Ce qui est repris\u00A0: ', 'What is taken over: ')}
              <strong>{taken}</strong>
            </Paragraph>
          )}
          {link && <Button href={link}>{say('Voir le lieu', 'See the place')}</Button>}
        </>
      ),
    })
  },
}
