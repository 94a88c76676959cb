import { changeKinds } from '@/src/domain/agenda/programme-changes'
import { writeInvitation } from '@/src/formats/schedule/invitation'
import { slotInWords } from '@/src/formats/schedule/slot-in-words'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Button, Note, Paragraph } from './parts'
import type { Attachment, MessageLocale, Template, TemplateData } from './types'

type Data = TemplateData['programme-change']
type Change = Data['changes'][number]

const isOff = ({ kind }: Change): boolean => kind === 'cancelled' || kind === 'gone'

const Changes = ({ changes, timeZone, locale }: Pick<Data, 'changes' | 'timeZone'> & In) => {
  const say = sayIn(locale)
  const told = { timeZone, language: locale }
  return changes.map((change) => (
    <Paragraph key={change.uid}>
      {changeKinds[change.kind][locale]}
      {say('\u00A0: ', ': ')}
      <strong>{change.title}</strong>
      <br />
      {isOff(change) ? say('Était prévue ', 'Was on ') : ''}
      {slotInWords(change, told)}
      {change.before && (
        <>
          <br />
          {say('Auparavant ', 'Before: ')}
          {slotInWords(change.before, told)}
        </>
      )}
    </Paragraph>
  ))
}
type In = { locale: MessageLocale }

/** What goes into the calendar of whoever is told, and what goes out of it. */
const attachmentsOf = ({ name, changes, calendar }: Data, locale: MessageLocale): Attachment[] => {
  if (!calendar) return []
  const say = sayIn(locale)
  const { organizer, email, stamp } = calendar
  const of = { organizer, attendee: { name, email }, stamp }
  const [off, on] = [changes.filter(isOff), changes.filter((change) => !isOff(change))]
  return [
    { method: 'REQUEST' as const, filename: 'invitation.ics', sessions: on },
    {
      method: 'CANCEL' as const,
      filename: say('annulation.ics', 'cancellation.ics'),
      sessions: off,
    },
  ]
    .filter(({ sessions }) => sessions.length > 0)
    .map(({ method, filename, sessions }) => ({
      filename,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: writeInvitation({ method, ...of, sessions }),
    }))
}

/** To someone who speaks at an event: what a release of its programme changes for them. */
export const programmeChange: Template<'programme-change'> = {
  version: 1,
  sample: {
    name: 'Camille Durand',
    event: 'Grand Barouf numérique d’exemple',
    release: 'Version 2',
    timeZone: 'Europe/Paris',
    changes: [
      {
        kind: 'moved',
        uid: 'a@resolument.example.org',
        sequence: 1,
        title: 'Des données pour décider',
        start: '2027-03-18T09:00:00.000Z',
        duration: 45,
        room: 'Agora',
        before: { start: '2027-03-18T08:00:00.000Z', duration: 45, room: 'Atelier 1' },
      },
      {
        kind: 'cancelled',
        uid: 'b@resolument.example.org',
        sequence: 2,
        title: 'Débat mouvant',
        start: '2027-03-19T13:30:00.000Z',
        duration: 60,
        room: null,
        before: null,
      },
    ],
    confirm: 'https://resolument.example.org/lien/pR0gr4',
    calendar: {
      organizer: { name: 'Grand Barouf numérique d’exemple', email: 'agenda@example.org' },
      email: 'camille.durand@example.org',
      stamp: '2027-01-05T10:00:00.000Z',
    },
  },
  render: async (data, locale, site) => {
    const { name, event, release, timeZone, changes, confirm } = data
    const say = sayIn(locale)
    const title = say(
      `«\u00A0${event}\u00A0»\u00A0: ce qui change pour vous`,
      `“${event}”: what changes for you`,
    )
    const mail = await compose({
      locale,
      site,
      subject: title,
      title,
      summary: changes.map((change) => change.title).join(' · '),
      name,
      reason: say(
        `Vous recevez ce message parce que vous intervenez dans «\u00A0${event}\u00A0».`,
        `You receive this message because you speak at “${event}”.`,
      ),
      body: (
        <>
          <Paragraph>
            {say(
              `Le programme vient d’être publié («\u00A0${release}\u00A0»). Voici vos sessions qui y sont nouvelles, déplacées ou annulées.`,
              `The programme has just been released (“${release}”). Here are your sessions that are new in it, moved or cancelled.`,
            )}
          </Paragraph>
          <Changes changes={changes} timeZone={timeZone} locale={locale} />
          {confirm !== null && (
            <>
              <Button href={confirm}>{say('Confirmer ma venue', 'Confirm that I come')}</Button>
              <Note>
                {say(
                  'La réponse s’ouvre sur une page où vous confirmez, sans compte ni mot de passe. Rien n’est enregistré avant.',
                  'The answer opens on a page where you confirm, without an account nor a password. Nothing is recorded before.',
                )}
              </Note>
            </>
          )}
          <Note>
            {say(
              'Les fichiers joints mettent votre calendrier à jour.',
              'The attached files update your calendar.',
            )}
          </Note>
        </>
      ),
    })
    return { ...mail, attachments: attachmentsOf(data, locale) }
  },
}
