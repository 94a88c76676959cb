import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { compose } from './compose'
import { Button, Link, Note, Paragraph, Quote } from './parts'
import type { MailSite, MessageLocale, Rendered, TemplateData } from './types'

type Notice = TemplateData['decision-assigned']

export const sampleNotice: Notice = {
  name: 'Camille Durand',
  number: '2017-04',
  text: 'Ouvrir à chaque commune un point d’accès au wifi public de la métropole, et en publier la carte.',
  dueDate: '2017-03-09',
  meeting: 'Comité métropolitain du numérique de janvier 2017',
  link: 'https://resolument.example.org/admin/collections/decisions/58c1',
  answer: 'https://resolument.example.org/lien/Qm81xY',
  preferences: 'https://resolument.example.org/lien/pR3f2a',
  unsubscribe: 'https://resolument.example.org/lien/uN5b0e',
}

/** Where a decision stands, to its owner: what was decided, by when, and the way to say it is done. */
export const decisionNotice = (
  { name, text, dueDate, meeting, link, answer, preferences, unsubscribe }: Notice,
  locale: MessageLocale,
  site: MailSite,
  { title, lead }: { title: string; lead: string },
): Promise<Rendered> => {
  const say = sayIn(locale)
  return compose({
    locale,
    site,
    subject: title,
    title,
    summary: lead,
    name,
    reason: say(
      'Vous recevez ce message parce que vous êtes responsable de cette décision.',
      'You receive this message because you are the owner of this decision.',
    ),
    choices: { preferences, unsubscribe },
    body: (
      <>
        <Paragraph>{lead}</Paragraph>
        <Quote text={text} />
        <Paragraph>
          {say('Séance\u00A0: ', 'Meeting: ')}
          <strong>{meeting}</strong>
          <br />
          {say('Échéance\u00A0: ', 'Due date: ')}
          <strong>{dueDate ? longDate(dueDate, locale) : say('aucune', 'none')}</strong>
        </Paragraph>
        {answer && <Button href={answer}>{say('Décision faite', 'Decision done')}</Button>}
        {answer && (
          <Note>
            {say(
              'La réponse s’ouvre sur une page où vous confirmez, sans mot de passe. Rien n’est enregistré avant.',
              'The answer opens on a page where you confirm, without a password. Nothing is recorded before.',
            )}
          </Note>
        )}
        <Paragraph>
          <Link href={link}>{say('Voir la décision', 'See the decision')}</Link>
        </Paragraph>
      </>
    ),
  })
}
