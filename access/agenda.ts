import { allOf, parentPublished, published, publishedWith, type Rule } from './rules'

/** Sessions that the public may count on: confirmed, of a published event. */
export const confirmedSessions: Rule = allOf(publishedWith('event'), () => ({
  state: { equals: 'confirmed' },
}))

/** Rooms of a published event, and those that no event has to itself. */
export const roomsInUse: Rule = allOf(published, () => ({
  or: [{ event: { equals: null } }, parentPublished('event')],
}))

/** People who agreed to be named in public. */
export const consentingSpeakers: Rule = allOf(published, () => ({
  consentToPublish: { equals: true },
}))
