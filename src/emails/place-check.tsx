import { openingHoursInWords } from '@/src/domain/places/opening-hours'
import { fieldLabels, isProposedField, valueInWords } from '@/src/domain/places/proposal'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Button, Link, Note, Paragraph } from './parts'
import type { MessageLocale, Template, TemplateData } from './types'

type Fact = TemplateData['place-check']['facts'][number]

const wordsOf = ({ field, value }: Fact, locale: MessageLocale): string => {
  if (field === 'openingHours' && typeof value === 'string')
    return openingHoursInWords(value)[locale]
  // An address is to be read here: what can be clicked is the answer.
  return isProposedField(field)
    ? valueInWords(field, value)[locale].replace(/^https?:\/\//, '')
    : ''
}

const Facts = ({ facts, locale }: { facts: readonly Fact[]; locale: MessageLocale }) =>
  facts.map((fact) => (
    <Paragraph key={fact.field}>
      {isProposedField(fact.field) && fieldLabels[fact.field][locale]}
      {sayIn(locale)('\u00A0: ', ': ')}
      <strong>{wordsOf(fact, locale)}</strong>
    </Paragraph>
  ))

/** To the contact of a place: does what is told of it still hold? */
export const placeCheck: Template<'place-check'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    place: 'La Grappe',
    facts: [
      { field: 'street', value: '12 rue de l’Exemple' },
      { field: 'openingHours', value: 'Mo-Fr 09:00-18:00; PH off' },
      { field: 'services', value: ['access', 'everyday-tools'] },
      { field: 'website', value: 'https://example.org/' },
    ],
    verifiedAt: '2017-03-09',
    isReminder: false,
    confirm: 'https://resolument.example.org/lien/tR5v8a',
    correct: 'https://resolument.example.org/lien/cO2k1x',
  },
  render: ({ name, place, facts, verifiedAt, isReminder, confirm, correct }, locale, site) => {
    const say = sayIn(locale)
    const title = isReminder
      ? say(
          `Rappel\u00A0: «\u00A0${place}\u00A0», est-ce toujours juste\u202F?`,
          `Reminder: “${place}”, is it still right?`,
        )
      : say(
          `«\u00A0${place}\u00A0»\u00A0: est-ce toujours juste\u202F?`,
          `“${place}”: is it still right?`,
        )
    const since = verifiedAt
      ? say(
          `Ces informations ont été vérifiées pour la dernière fois le ${longDate(verifiedAt, locale)}.`,
          `This was last verified on ${longDate(verifiedAt, locale)}.`,
        )
      : say('Ces informations n’ont jamais été vérifiées.', 'This was never verified.')
    return compose({
      locale,
      site,
      subject: title,
      title,
      summary: since,
      name,
      reason: say(
        `Vous recevez ce message parce que votre adresse est celle du contact de «\u00A0${place}\u00A0». Pour qu’il aille à quelqu’un d’autre, dites-le en corrigeant la fiche.`,
        `You receive this message because your address is that of the contact of “${place}”. To have it sent to someone else, say so when you correct the page.`,
      ),
      body: (
        <>
          <Paragraph>
            {say(
              'Voici ce que la carte des tiers-lieux dit de votre lieu.',
              'Here is what the map of tiers-lieux tells of your place.',
            )}{' '}
            {since}
          </Paragraph>
          <Facts facts={facts} locale={locale} />
          <Button href={confirm}>{say('C’est toujours juste', 'It is still right')}</Button>
          <Note>
            {say(
              'La réponse s’ouvre sur une page où vous confirmez, sans compte ni mot de passe. Rien n’est enregistré avant.',
              'The answer opens on a page where you confirm, without an account nor a password. Nothing is recorded before.',
            )}
          </Note>
          <Paragraph>
            <Link href={correct}>
              {say('Quelque chose a changé\u00A0: corriger', 'Something has changed: correct it')}
            </Link>
          </Paragraph>
        </>
      ),
    })
  },
}
