import type { PayloadRequest } from 'payload'

import { type Check, nobody, staff, writers } from '@/access/rules'

/**
 * Who may call each function by which Payload's back-office asks its server for a part of a screen.
 * Payload 3.90 opens some to whoever is signed in, partner sites included, and one to anyone.
 */
export const serverFunctionRules: Record<string, Check> = {
  'copy-data-from-locale': staff,
  'form-state': staff,
  'get-default-layout': staff,
  'render-document': staff,
  'render-document-slots': staff,
  'render-field': staff,
  'render-list': staff,
  'render-widget': staff,
  slugify: staff,
  'table-state': staff,
  'get-upcoming-scheduled-publish': staff,
  'schedule-publish': writers, // it is done later with the rights of who asked
  // Nothing is kept in folders.
  'get-folder-results-component-and-data': nobody,
}

const rules = new Map(Object.entries(serverFunctionRules))

/** The form of the very first account: Payload itself refuses it once there is one. */
const isForFirstAccount = (name: string, user: PayloadRequest['user']) =>
  name === 'form-state' && !user

/** Whether someone may call a server function. What they may do with it is checked by the function. */
export const mayCall = (name: string, req: PayloadRequest): boolean =>
  isForFirstAccount(name, req.user) || (rules.get(name)?.({ req }) ?? false)
