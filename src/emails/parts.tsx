import { Fragment, type CSSProperties, type ReactNode } from 'react'

import { light } from './palette'

type Children = { children: ReactNode }

const body: CSSProperties = { margin: '0 0 16px', fontSize: '16px', lineHeight: 1.5 }

export const Paragraph = ({ children }: Children) => (
  <p className="ink" style={{ ...body, color: light.ink }}>
    {children}
  </p>
)

export const Note = ({ children }: Children) => (
  <p className="soft" style={{ ...body, fontSize: '14px', color: light['ink-soft'] }}>
    {children}
  </p>
)

export const Heading = ({ children }: Children) => (
  <h2
    className="ink"
    style={{ margin: '32px 0 12px', fontSize: '19px', lineHeight: 1.3, color: light.ink }}
  >
    {children}
  </h2>
)

/** What someone wrote, with the line breaks they put in it. */
export const Quote = ({ text }: { text: string }) => (
  <blockquote
    className="ink rule"
    style={{
      ...body,
      padding: '0 0 0 16px',
      borderLeft: `3px solid ${light.line}`,
      color: light.ink,
    }}
  >
    {text
      .trim()
      .split(/\r?\n/)
      .map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
  </blockquote>
)

type LinkProps = { href: string; children: ReactNode }

export const Link = ({ href, children }: LinkProps) => (
  <a className="link" href={href} style={{ color: light.accent }}>
    {children}
  </a>
)

const framed: CSSProperties = {
  display: 'inline-block',
  border: '1px solid',
  borderRadius: '3px',
  lineHeight: 1.25,
  textDecoration: 'none',
}

/** What the message is for. */
export const Button = ({ href, children }: LinkProps) => (
  <p style={{ ...body, margin: '24px 0' }}>
    <a
      className="button"
      href={href}
      style={{
        ...framed,
        padding: '12px 20px',
        borderColor: light.accent,
        backgroundColor: light.accent,
        color: light.paper,
        fontWeight: 600,
      }}
    >
      {children}
    </a>
  </p>
)

/** One of several answers that may be given: they stand side by side where there is room. */
export const Answer = ({ href, children }: LinkProps) => (
  <div style={{ display: 'inline-block', margin: '8px 8px 0 0' }}>
    <a
      className="frame"
      href={href}
      style={{
        ...framed,
        padding: '9px 14px',
        borderColor: light['line-strong'],
        color: light.accent,
        fontSize: '15px',
      }}
    >
      {children}
    </a>
  </div>
)

/** Things one below the other, each with a rule above. */
export const List = ({ children }: Children) => (
  <ul style={{ margin: '0 0 16px', padding: 0, listStyle: 'none' }}>{children}</ul>
)

type ItemProps = { href: string; title: string; detail: string; children?: ReactNode }

export const Item = ({ href, title, detail, children }: ItemProps) => (
  <li
    className="rule"
    style={{ margin: 0, padding: '12px 0 14px', borderTop: `1px solid ${light.line}` }}
  >
    <div style={{ fontSize: '16px', lineHeight: 1.4, fontWeight: 600 }}>
      <a className="link" data-bare="" href={href} style={{ color: light.accent }}>
        {title}
      </a>
    </div>
    {detail && (
      <div
        className="soft"
        style={{ marginTop: '2px', fontSize: '15px', lineHeight: 1.4, color: light['ink-soft'] }}
      >
        {detail}
      </div>
    )}
    {children}
  </li>
)
