import { answerCheck } from '@/src/commands/places/answer-check'
import { suggest } from '@/src/commands/places/suggest'
import { lengthProblem, longest } from '@/src/domain/platform/text/sizes'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import type { AskedOfHolder, HolderAnswer } from '@/src/links/answer'
import { askAgain, askAgainOf } from '@/src/links/ask-again'
import { done, goneForHolder, places } from '@/src/links/notices'
import { placeFields, proposalIn, shownField } from '@/src/public-form/place-fields'
import { readCommunes } from '@/src/queries/places/communes'

import { readCheckedPlace } from './checked-place'

const read = async (asked: AskedOfHolder) => {
  const place = await readCheckedPlace(asked)
  return (
    place && { place, groups: placeFields(place.values, await readCommunes(asked.req), today()) }
  )
}

/** What has changed in the place of the link, by its contact: it waits for a moderator. */
export const placeCorrection: HolderAnswer = {
  isOnce: true,
  ask: async (asked) => {
    const found = await read(asked)
    if (!found) return undefined
    const { place, groups } = found
    return {
      kind: 'question',
      title: {
        fr: `Ce qui a changé pour «\u00A0${place.name}\u00A0»`,
        en: `What has changed for “${place.name}”`,
      },
      sentences: [
        {
          fr: 'Corrigez ce qui n’est plus juste\u00A0: le reste est tenu pour vérifié. L’équipe qui tient la carte relit vos corrections avant de les publier.',
          en: 'Correct what is no longer right: the rest is taken as verified. The team that keeps the map reads your corrections before it publishes them.',
        },
        {
          fr: 'Les horaires s’écrivent comme «\u00A09h-12h30, 14h-18h\u00A0»\u00A0; un jour vide est un jour fermé.',
          en: 'Opening hours are written like “9:00-12:30, 14:00-18:00”; an empty day is a closed day.',
        },
      ],
      facts: [],
      fields: [
        ...groups.flatMap(({ fields }) => fields),
        {
          kind: 'text',
          name: 'message',
          label: { fr: 'Ce que nous devons savoir', en: 'What we should know' },
          value: '',
          isRequired: false,
        },
        shownField(groups),
      ],
      submit: { fr: 'Proposer ces corrections', en: 'Suggest these corrections' },
    }
  },
  act: async (asked, form) => {
    const found = await read(asked)
    if (!found) return goneForHolder
    const { place, groups } = found
    const { link, req } = asked
    const message = form.text('message')
    const tooLong = lengthProblem('message', message.length, longest.textarea)
    const { proposed, problems } = proposalIn(form, groups)
    if (problems.length > 0 || tooLong)
      askAgainOf(asked, [...problems, ...(tooLong ? [tooLong] : [])])
    if (Object.keys(proposed).length === 0 && message === '')
      askAgain(asked, '', {
        fr: 'Rien n’a changé. Si tout est juste, l’autre lien du message le dit en un clic\u00A0; sinon, corrigez, ou écrivez ce que nous devons savoir.',
        en: 'Nothing has changed. If all is right, the other link of the message says so in one click; else correct it, or write what we should know.',
      })
    const suggestion = await suggest(
      {
        place: place.id,
        proposed,
        message,
        contact: { name: '', email: await contactOf(asked) },
        origin: 'contact',
        language: languageOf(req.locale),
        photo: undefined,
      },
      req,
    )
    const now = new Date().toISOString()
    const answered = {
      place: place.id,
      check: link.subject,
      answer: 'corrected',
      suggestion,
    } as const
    await answerCheck(answered, now, req)
    return done({
      title: { fr: 'Merci, c’est noté', en: 'Thank you, it is noted' },
      sentences: [
        {
          fr: 'Vos corrections sont enregistrées. L’équipe qui tient la carte les relit, puis les publie\u00A0; elle vous dira ce qu’il en est.',
          en: 'Your corrections are recorded. The team that keeps the map reads them, then publishes them; it will tell you what becomes of them.',
        },
      ],
      onward: places,
    })
  },
}

/** Who was asked is told what becomes of their answer. */
const contactOf = async ({ link, req }: AskedOfHolder): Promise<string> => {
  const check = await req.payload.findByID({
    collection: 'place-checks',
    id: link.subject,
    depth: 0,
    disableErrors: true,
    select: { sentTo: true },
    overrideAccess: true, // it is the signature that lets them in
    req,
  })
  return check?.sentTo ?? ''
}
