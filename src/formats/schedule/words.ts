import { personRoles } from '@/src/domain/agenda/programme'
import type { Language } from '@/src/domain/platform/text/bilingual'

import type { ToldPerson, ToldProgramme, ToldSession } from './told'

/** « Ada Lovelace (Animation, Association X) »: what someone does is said when it is not to speak. */
export const personInWords = (
  { name, role, organisation }: ToldPerson,
  language: Language,
): string => {
  const more = [role === 'speaker' ? '' : personRoles[role][language], organisation].filter(Boolean)
  return more.length === 0 ? name : `${name} (${more.join(', ')})`
}

/** All that is told of a session, as one plain text: for calendars, which have one place for it. */
export const sessionInWords = (
  { subtitle, people, abstract, description, url }: ToldSession,
  language: Language,
): string =>
  [
    subtitle,
    people.map((person) => personInWords(person, language)).join('\n'),
    abstract,
    description,
    url,
  ]
    .filter(Boolean)
    .join('\n\n')

/** Where a session is: its room, then its building. */
export const placeInWords = ({ room }: ToldSession, { event }: ToldProgramme): string =>
  [room?.name, event.venue, event.address.street, cityOf(event)].filter(Boolean).join(', ')

const cityOf = ({ address }: ToldProgramme['event']): string =>
  [address.postalCode, address.city].filter(Boolean).join(' ')
