import { addDays } from 'date-fns'

/** Half a year: RFC 9116 §2.5.5 asks for less than one, so that what is old is not believed. */
const daysOfTrust = 180

/** Where to write, as a URI; nothing when it is neither an e-mail address nor an encrypted page. */
const contactUri = (contact: string): string | undefined => {
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(contact)) return encodeURI(`mailto:${contact}`)
  return /^https:\/\/\S+$/.test(contact) && URL.canParse(contact) ? contact : undefined
}

const dayAfter = (now: Date, days: number) =>
  `${addDays(now, days).toISOString().slice(0, 'yyyy-mm-dd'.length)}T00:00:00Z`

type Reporting = { contact: string; serverUrl: string; now: Date }

/**
 * To whom a weakness is reported, as RFC 9116 writes it. `undefined` when the contact is in no form
 * that it knows. It wants web addresses encrypted: the canonical one is left out of others.
 */
export const writeSecurityTxt = ({ contact, serverUrl, now }: Reporting): string | undefined => {
  const uri = contactUri(contact.trim())
  if (uri === undefined) return undefined
  return [
    `Contact: ${uri}`,
    `Expires: ${dayAfter(now, daysOfTrust)}`,
    'Preferred-Languages: fr, en',
    ...(serverUrl.startsWith('https:') ? [`Canonical: ${serverUrl}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
