import { defaultSite } from '@/src/domain/platform/identity/site'

import { templates } from './index'
import { renderStored } from './render-stored'
import type { MailSite, MessageLocale, Rendered, TemplateName } from './types'

export const isTemplateName = (name: unknown): name is TemplateName =>
  typeof name === 'string' && Object.hasOwn(templates, name)

export const allTemplates: readonly TemplateName[] = Object.keys(templates).filter(isTemplateName)

/** A message as its readers see it, with made-up data. */
export const renderSample = (
  name: TemplateName,
  locale: MessageLocale,
  site: MailSite = defaultSite,
): Promise<Rendered> => renderStored(name, templates[name].sample, locale, site)
