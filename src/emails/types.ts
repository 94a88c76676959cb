import type { ChangeKind } from '@/src/domain/agenda/programme-changes'
import type { Site } from '@/src/domain/platform/identity/site'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { DigestKind } from '@/src/domain/strategy/digest'
import type { InvitedSession } from '@/src/formats/schedule/invitation'
import type { Slot } from '@/src/formats/schedule/slot-in-words'

/** The languages a message is written in. */
export type MessageLocale = Language

type Optional = { preferences: string; unsubscribe: string }

type DecisionNotice = Optional & {
  name: string
  number: string
  text: string
  dueDate: string | null
  /** Name of the meeting that took the decision. */
  meeting: string
  link: string
  /** Signed link that says it is done, when the reader may say so. */
  answer: string | null
}

export type DigestLine = {
  title: string
  detail: string
  link: string
  answers: {
    label: 'unchanged' | 'milestone-done' | 'decision-done' | 'form'
    link: string
  }[]
}

export type DigestSection = {
  kind: DigestKind
  lines: DigestLine[]
}

/**
 * What each template is rendered from. Days and moments are ISO texts, links
 * are absolute: nothing here is already laid out for a language.
 */
export type TemplateData = {
  invitation: { name: string; link: string; until: string }
  'forgotten-password': { name: string; link: string; until: string }
  /** Sent to the old address. */
  'email-changed': { name: string; from: string; to: string }
  'locked-out': { name: string; until: string; link: string }
  digest: Optional & { name: string; day: string; sections: DigestSection[] }
  'decision-assigned': DecisionNotice
  'decision-due': DecisionNotice
  'decision-overdue': DecisionNotice
  'suggestion-accepted': {
    /** Of who suggested it, empty when they did not say. */
    name: string
    /** What the place is called, null when nobody said. */
    place: string | null
    isNew: boolean
    /** What was taken over: names of fields that may be proposed, and « photo ». */
    fields: string[]
    /** Where everyone reads the place; null when they do not. */
    link: string | null
  }
  'suggestion-refused': { name: string; place: string | null; reason: string }
  'place-check': {
    /** Of the contact, empty when it is not known. */
    name: string
    place: string
    /** What is told of the place, by the fields that may be proposed. */
    facts: { field: string; value: string | string[] }[]
    /** The day of the last answer, null when there never was one. */
    verifiedAt: string | null
    isReminder: boolean
    /** Signed links: it still holds; it does not. */
    confirm: string
    correct: string
  }
  'programme-change': {
    name: string
    event: string
    /** Name of the release. */
    release: string
    timeZone: string
    changes: (InvitedSession & {
      kind: Exclude<ChangeKind, 'told'>
      /** Where it was, of one that moved. */
      before: Slot | null
    })[]
    /** Signed link by which they say that they come; null when nothing of it takes place. */
    confirm: string | null
    /** Who invites, and whom; null when no mail may answer. */
    calendar: { organizer: { name: string; email: string }; email: string; stamp: string } | null
  }
  'stale-data': Optional & {
    name: string
    month: string
    actions: {
      code: string
      title: string
      /** Days since the last report, null when there never was one. */
      days: number | null
      link: string
    }[]
  }
}

/** Who writes: a mail has the name and the colours of the house. */
export type MailSite = Pick<Site, 'name' | 'tones'>

export type TemplateName = keyof TemplateData

export type Attachment = { filename: string; contentType: string; content: string }

export type Rendered = {
  subject: string
  html: string
  text: string
  attachments?: readonly Attachment[]
}

export type Template<Name extends TemplateName> = {
  /** Raised whenever what people read changes: a message notes it. */
  version: number
  render: (data: TemplateData[Name], locale: MessageLocale, site: MailSite) => Promise<Rendered>
  /** What the preview shows. */
  sample: TemplateData[Name]
}

export type Templates = { [Name in TemplateName]: Template<Name> }
