import { answerCheck } from '@/src/commands/places/answer-check'
import { openingHoursInWords } from '@/src/domain/places/opening-hours'
import { fieldLabels, proposedFields, valueInWords } from '@/src/domain/places/proposal'
import { dayInWords } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import type { HolderAnswer } from '@/src/links/answer'
import { done, goneForHolder, places } from '@/src/links/notices'
import type { Fact } from '@/src/links/page'
import type { ToldPlace } from '@/src/queries/places/told-values'

import { readCheckedPlace } from './checked-place'

const isLeftOut: readonly string[] = ['latitude', 'longitude', 'siret', 'rna'] // figures that nobody knows by heart

const factsOf = ({ values, commune }: ToldPlace): Fact[] =>
  proposedFields.flatMap((field) => {
    if (isLeftOut.includes(field)) return []
    const text =
      field === 'openingHours' && values.openingHours
        ? openingHoursInWords(values.openingHours)
        : field === 'commune' && commune
          ? { fr: commune.name, en: commune.name }
          : valueInWords(field, values[field])
    return text.fr === '' ? [] : [{ term: fieldLabels[field], text }]
  })

/** What is told of the place of the link still holds. */
export const placeStillTrue: HolderAnswer = {
  isOnce: true,
  ask: async (asked) => {
    const place = await readCheckedPlace(asked)
    if (!place) return undefined
    const day = dayInWords(today())
    return {
      kind: 'question',
      title: {
        fr: `«\u00A0${place.name}\u00A0»\u00A0: est-ce toujours juste\u00A0?`,
        en: `“${place.name}”: is it still right?`,
      },
      sentences: [
        {
          fr: `En confirmant, vous dites que ce qui suit est juste aujourd’hui, le ${day.fr}. La carte l’affichera.`,
          en: `By confirming, you say that the following is right today, ${day.en}. The map will show it.`,
        },
        {
          fr: 'Quelque chose a changé\u00A0? Le même message porte un lien pour corriger.',
          en: 'Has something changed? The same message holds a link to correct it.',
        },
      ],
      facts: factsOf(place),
      fields: [],
      submit: { fr: 'C’est toujours juste', en: 'It is still right' },
    }
  },
  act: async (asked) => {
    const place = await readCheckedPlace(asked)
    if (!place) return goneForHolder
    const { link, req } = asked
    const now = new Date().toISOString()
    await answerCheck({ place: place.id, check: link.subject, answer: 'confirmed' }, now, req)
    return done({
      title: { fr: 'Merci, c’est noté', en: 'Thank you, it is noted' },
      sentences: [
        {
          fr: `La carte dit maintenant que «\u00A0${place.name}\u00A0» a été vérifié aujourd’hui.`,
          en: `The map now says that “${place.name}” was verified today.`,
        },
      ],
      onward: {
        path: `${places.path}/${place.slug}`,
        label: { fr: 'Voir la page du lieu', en: 'See the page of the place' },
      },
    })
  },
}
