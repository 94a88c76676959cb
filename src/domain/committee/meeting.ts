import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What becomes of a meeting, in the order in which it happens. */
export const meetingStatuses = {
  planned: { fr: 'Prévue', en: 'Planned' },
  convened: { fr: 'Convoquée', en: 'Convened' },
  held: { fr: 'Tenue', en: 'Held' },
  'minutes-drafted': { fr: 'Procès-verbal rédigé', en: 'Minutes drafted' },
  'minutes-approved': { fr: 'Procès-verbal approuvé', en: 'Minutes approved' },
} satisfies Record<string, Bilingual>

export type MeetingStatus = keyof typeof meetingStatuses

export const meetingModes = {
  'on-site': { fr: 'Sur place', en: 'On site' },
  online: { fr: 'À distance', en: 'Online' },
  mixed: { fr: 'Sur place et à distance', en: 'On site and online' },
} satisfies Record<string, Bilingual>

type HasStatus = { status?: MeetingStatus | null }

/** Approved minutes are what the committee agreed to have said: nothing of them changes any more. */
export const isLocked = ({ status }: HasStatus): boolean => status === 'minutes-approved'

/** Those of a meeting that took place. */
export const heldStatuses: readonly MeetingStatus[] = [
  'held',
  'minutes-drafted',
  'minutes-approved',
]

/** Whether a meeting took place: what it was shown is known then. */
export const isHeld = ({ status }: HasStatus): boolean =>
  status != null && heldStatuses.includes(status)

/** Until it is held, each member answers for themself; then the attendance sheet is the fact. */
export const takesAnswers = ({ status }: HasStatus): boolean =>
  status === 'planned' || status === 'convened'

export const lockedMessage: Bilingual = {
  fr: 'Le procès-verbal de cette séance est approuvé\u00A0: ajoutez un rectificatif au lieu de le modifier.',
  en: 'The minutes of this meeting are approved: add an addendum instead of changing them.',
}

export const answersClosedMessage: Bilingual = {
  fr: 'La séance est tenue\u00A0: demandez au secrétariat de corriger la feuille de présence.',
  en: 'The meeting has been held: ask the secretariat to correct the attendance sheet.',
}
