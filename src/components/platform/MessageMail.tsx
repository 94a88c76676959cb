import type { Payload, PayloadRequest } from 'payload'

import { renderStored } from '@/src/emails/render-stored'
import { sayIn } from '@/src/i18n/say'
import { readMessage } from '@/src/queries/platform/message'
import { readSite } from '@/src/queries/platform/site'

import styles from './MailsView.module.css'

type Props = { data: Record<string, unknown>; req: PayloadRequest }

const rendered = async (
  { template, data, locale }: NonNullable<Awaited<ReturnType<typeof readMessage>>>,
  payload: Payload,
) => {
  try {
    return await renderStored(template, data, locale, await readSite(locale, payload))
  } catch {
    return undefined // written by an older version, of another shape: said below
  }
}

/** The mail as who receives it reads it, but for its links, which would open their account. */
export const MessageMail = async ({ data, req }: Props) => {
  const say = sayIn(req.i18n.language)
  const message = typeof data.id === 'string' ? await readMessage(data.id, req) : undefined
  if (!message) return null
  const mail = await rendered(message, req.payload)
  if (!mail)
    return (
      <p>
        {say(
          'Ce message est d’une version précédente\u00A0: il ne peut plus être montré.',
          'This message is of an earlier version: it can no longer be shown.',
        )}
      </p>
    )
  const { subject, html, text } = mail
  return (
    <section aria-label={say('Le message envoyé', 'The message sent')}>
      <p className={styles.facts}>
        {say('À\u00A0: ', 'To: ')}
        <strong>{message.recipient}</strong>
        <br />
        {say('Objet\u00A0: ', 'Subject: ')}
        <strong lang={message.locale}>{subject}</strong>
      </p>
      <p>
        {say(
          'Ses liens agissent au nom de son destinataire\u00A0: ils ne sont pas montrés ici.',
          'Its links act in the name of who receives it: they are not shown here.',
        )}
      </p>
      {/* Within the sandbox nothing runs, and no link leads anywhere. */}
      <iframe className={styles.frame} title={subject} sandbox="" srcDoc={html} />
      <details>
        <summary>{say('En texte seul', 'As text alone')}</summary>
        <pre className={styles.text} lang={message.locale}>
          {text}
        </pre>
      </details>
    </section>
  )
}
