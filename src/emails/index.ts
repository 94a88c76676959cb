import { decisionAssigned } from './decision-assigned'
import { decisionDue } from './decision-due'
import { decisionOverdue } from './decision-overdue'
import { digest } from './digest'
import { emailChanged } from './email-changed'
import { forgottenPassword } from './forgotten-password'
import { invitation } from './invitation'
import { lockedOut } from './locked-out'
import { placeCheck } from './place-check'
import { programmeChange } from './programme-change'
import { staleData } from './stale-data'
import { suggestionAccepted } from './suggestion-accepted'
import { suggestionRefused } from './suggestion-refused'
import type { Templates } from './types'

export const templates: Templates = {
  invitation,
  'forgotten-password': forgottenPassword,
  'email-changed': emailChanged,
  'locked-out': lockedOut,
  digest,
  'decision-assigned': decisionAssigned,
  'decision-due': decisionDue,
  'decision-overdue': decisionOverdue,
  'suggestion-accepted': suggestionAccepted,
  'suggestion-refused': suggestionRefused,
  'place-check': placeCheck,
  'programme-change': programmeChange,
  'stale-data': staleData,
}

export type * from './types'
