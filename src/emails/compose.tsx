import type { CSSProperties, ReactNode } from 'react'

import { render } from '@react-email/render'

import { sayIn } from '@/src/i18n/say'

import { inTones, light, styleSheet } from './palette'
import { Link, Paragraph } from './parts'
import { plainText } from './plain-text'
import type { MailSite, MessageLocale, Rendered } from './types'

type Letter = {
  locale: MessageLocale
  site: MailSite
  subject: string
  title: string
  /** What a mailbox shows after the subject, before the message is opened. */
  summary: string
  /** Empty when it is not known. */
  name: string
  body: ReactNode
  /** Why this came to this person. */
  reason: string
  /** Where to choose what comes, for the messages that are a choice. */
  choices?: { preferences: string; unsubscribe: string }
}

/** A subject is one line: a line break in it would begin another header. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/** Those that are there: a mail loads none. */
const sans = "'Source Sans 3', -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
const small: CSSProperties = { margin: '0 0 8px', fontSize: '14px', lineHeight: 1.5 }
const unseen: CSSProperties = { display: 'none', maxHeight: 0, overflow: 'hidden', opacity: 0 }

const Head = ({ subject }: { subject: string }) => (
  <head>
    <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    {/* Phones would make links of dates and figures. */}
    <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
    <title>{subject}</title>
    <style>{styleSheet}</style>
  </head>
)

type FooterProps = Pick<Letter, 'reason' | 'choices' | 'locale'>

const Footer = ({ reason, choices, locale }: FooterProps) => {
  const say = sayIn(locale)
  return (
    <div className="soft" style={{ color: light['ink-soft'] }}>
      <hr
        className="rule"
        style={{
          margin: '32px 0 16px',
          border: 0,
          borderTop: `1px solid ${light.line}`,
        }}
      />
      <p style={small}>{reason}</p>
      {choices && (
        <>
          <p style={small}>
            <Link href={choices.preferences}>
              {say('Choisir ce que je reçois', 'Choose what I receive')}
            </Link>
          </p>
          <p style={small}>
            <Link href={choices.unsubscribe}>
              {say('Ne plus recevoir ces messages', 'Stop these messages')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}

const Page = ({ locale, site, subject, title, summary, name, body, reason, choices }: Letter) => (
  <html lang={locale} dir="ltr">
    <Head subject={subject} />
    <body className="paper" style={{ margin: 0, padding: 0, backgroundColor: light.paper }}>
      <div data-skip-in-text="true" style={unseen}>
        {summary}
      </div>
      <table
        role="presentation"
        align="center"
        width={600}
        border={0}
        cellPadding={0}
        cellSpacing={0}
        style={{ width: '100%', maxWidth: '600px' }}
      >
        <tbody>
          <tr>
            {/* Mailboxes drop <html>, and its language with it. */}
            <td
              lang={locale}
              className="ink"
              style={{ padding: '24px 20px 32px', fontFamily: sans, color: light.ink }}
            >
              <p
                className="link rule"
                data-skip-in-text="true"
                style={{
                  margin: '0 0 24px',
                  paddingBottom: '12px',
                  borderBottom: `1px solid ${light.line}`,
                  color: light.accent,
                  fontSize: '16px',
                  fontWeight: 700,
                }}
              >
                {site.name}
              </p>
              <h1
                className="ink"
                style={{
                  margin: '0 0 20px',
                  color: light.ink,
                  fontSize: '24px',
                  lineHeight: 1.25,
                }}
              >
                {title}
              </h1>
              <Paragraph>{`${[sayIn(locale)('Bonjour', 'Hello'), name].filter(Boolean).join(' ')},`}</Paragraph>
              {body}
              <Footer reason={reason} choices={choices} locale={locale} />
            </td>
          </tr>
        </tbody>
      </table>
    </body>
  </html>
)

/** The one layout of our messages, in HTML and in text. No image, and nothing is loaded. */
export const compose = async (letter: Letter): Promise<Rendered> => {
  const subject = oneLine(letter.subject)
  const html = await render(<Page {...letter} subject={subject} />)
  return { subject, html: inTones(html, letter.site.tones), text: plainText(html, letter.locale) }
}
