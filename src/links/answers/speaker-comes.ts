import { confirmSpeaker } from '@/src/commands/agenda/confirm-speaker'
import { textIn } from '@/src/domain/agenda/programme'
import { slotInWords } from '@/src/formats/schedule/slot-in-words'
import type { AskedOfHolder, HolderAnswer } from '@/src/links/answer'
import { done, goneFromProgramme } from '@/src/links/notices'
import type { Fact, Notice } from '@/src/links/page'
import { type OwnSessions, readOwnSessions } from '@/src/queries/agenda/own-sessions'

const read = ({ link, req }: AskedOfHolder) =>
  readOwnSessions({ event: link.subject, speaker: link.user }, req)

const factsOf = ({ event, rooms, sessions }: OwnSessions): Fact[] =>
  sessions.map(({ title, start, duration, room }) => {
    const name = rooms.find(({ id }) => id === room)?.name ?? null
    const slot = { start, duration, room: name }
    return {
      term: { fr: textIn(title, 'fr'), en: textIn(title, 'en') },
      text: {
        fr: slotInWords(slot, { timeZone: event.timeZone, language: 'fr' }),
        en: slotInWords(slot, { timeZone: event.timeZone, language: 'en' }),
      },
    }
  })

const thanks = ({ event }: OwnSessions): Notice =>
  done({
    title: { fr: 'Merci, votre venue est confirmée', en: 'Thank you, you are confirmed' },
    sentences: [
      {
        fr: `L’équipe de «\u00A0${textIn(event.title, 'fr')}\u00A0» sait que vous venez. Si un créneau change, un message vous le dira.`,
        en: `The team of “${textIn(event.title, 'en')}” knows that you come. If a slot changes, a message will tell you.`,
      },
    ],
    onward: {
      path: `/agenda/${event.slug}`,
      label: { fr: 'Voir le programme', en: 'See the programme' },
    },
  })

/** Whoever speaks at an event comes to the sessions that its last release gives them. */
export const speakerComes: HolderAnswer = {
  isOnce: false, // there may be more sessions of theirs by then
  ask: async (asked) => {
    const own = await read(asked)
    if (!own) return goneFromProgramme
    if (own.sessions.every(({ isConfirmed }) => isConfirmed)) return thanks(own)
    return {
      kind: 'question',
      title: {
        fr: `«\u00A0${textIn(own.event.title, 'fr')}\u00A0»\u00A0: confirmez-vous votre venue\u00A0?`,
        en: `“${textIn(own.event.title, 'en')}”: do you confirm that you come?`,
      },
      sentences: [
        {
          fr: 'Voici vos sessions, telles que le programme vient d’être publié.',
          en: 'Here are your sessions, as the programme was last released.',
        },
      ],
      facts: factsOf(own),
      fields: [],
      submit: { fr: 'Je confirme ma venue', en: 'I confirm that I come' },
    }
  },
  act: async (asked) => {
    const own = await read(asked)
    if (!own) return goneFromProgramme
    const sessions = own.sessions.map(({ id }) => id)
    await confirmSpeaker({ speaker: asked.link.user, sessions }, asked.req)
    return thanks(own)
  },
}
