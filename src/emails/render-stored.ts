import { z } from 'zod'

import { digestKinds } from '@/src/domain/strategy/digest'

import { templates } from './index'
import type {
  MailSite,
  MessageLocale,
  Rendered,
  Template,
  TemplateData,
  TemplateName,
} from './types'

const text = z.string()
const optional = { preferences: text, unsubscribe: text }
const slot = { start: text, duration: z.number(), room: text.nullable() }
const link = { name: text, link: text, until: text }

const notice = z.object({
  name: text,
  number: text,
  text,
  dueDate: text.nullable(),
  meeting: text,
  link: text,
  answer: text.nullable(),
  ...optional,
})

const digestLine = z.object({
  title: text,
  detail: text,
  link: text,
  answers: z.array(
    z.object({
      label: z.enum(['unchanged', 'milestone-done', 'decision-done', 'form']),
      link: text,
    }),
  ),
})

type RenderUnknown = (data: unknown, locale: MessageLocale, site: MailSite) => Promise<Rendered>

const checking =
  <Name extends TemplateName>(
    template: Template<Name>,
    schema: z.ZodType<TemplateData[Name]>,
  ): RenderUnknown =>
  async (data, locale, site) =>
    template.render(schema.parse(data), locale, site)

const renderers: Record<TemplateName, RenderUnknown> = {
  invitation: checking(templates.invitation, z.object(link)),
  'forgotten-password': checking(templates['forgotten-password'], z.object(link)),
  'email-changed': checking(
    templates['email-changed'],
    z.object({ name: text, from: text, to: text }),
  ),
  'locked-out': checking(templates['locked-out'], z.object(link)),
  digest: checking(
    templates.digest,
    z.object({
      name: text,
      day: text,
      sections: z.array(
        z.object({
          kind: z.enum(digestKinds),
          lines: z.array(digestLine),
        }),
      ),
      ...optional,
    }),
  ),
  'decision-assigned': checking(templates['decision-assigned'], notice),
  'decision-due': checking(templates['decision-due'], notice),
  'decision-overdue': checking(templates['decision-overdue'], notice),
  'suggestion-accepted': checking(
    templates['suggestion-accepted'],
    z.object({
      name: text,
      place: text.nullable(),
      isNew: z.boolean(),
      fields: z.array(text),
      link: text.nullable(),
    }),
  ),
  'suggestion-refused': checking(
    templates['suggestion-refused'],
    z.object({ name: text, place: text.nullable(), reason: text }),
  ),
  'place-check': checking(
    templates['place-check'],
    z.object({
      name: text,
      place: text,
      facts: z.array(z.object({ field: text, value: z.union([text, z.array(text)]) })),
      verifiedAt: text.nullable(),
      isReminder: z.boolean(),
      confirm: text,
      correct: text,
    }),
  ),
  'programme-change': checking(
    templates['programme-change'],
    z.object({
      name: text,
      event: text,
      release: text,
      timeZone: text,
      changes: z.array(
        z.object({
          kind: z.enum(['new', 'gone', 'cancelled', 'resumed', 'moved']),
          uid: text,
          sequence: z.number(),
          title: text,
          ...slot,
          before: z.object(slot).nullable(),
        }),
      ),
      confirm: text.nullable(),
      calendar: z
        .object({
          organizer: z.object({ name: text, email: text }),
          email: text,
          stamp: text,
        })
        .nullable(),
    }),
  ),
  'stale-data': checking(
    templates['stale-data'],
    z.object({
      name: text,
      month: text,
      actions: z.array(
        z.object({ code: text, title: text, days: z.number().nullable(), link: text }),
      ),
      ...optional,
    }),
  ),
}

/**
 * Renders what was written down, perhaps by an older version, hence of any shape: rejects with what
 * is missing.
 */
export const renderStored = (
  name: TemplateName,
  data: unknown,
  locale: MessageLocale,
  site: MailSite,
): Promise<Rendered> => renderers[name](data, locale, site)
