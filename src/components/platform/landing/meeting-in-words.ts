import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { daysBetween } from '@/src/domain/platform/time/days'

/** « prochaine séance du comité dans 12 jours », on a day (ISO date). */
export const meetingInWords = ({ date }: { date: string }, day: string): Bilingual => {
  const days = daysBetween(day, date)
  if (days <= 0) return { fr: 'séance du comité aujourd’hui', en: 'committee meeting today' }
  if (days === 1) return { fr: 'séance du comité demain', en: 'committee meeting tomorrow' }
  return {
    fr: `prochaine séance du comité dans ${String(days)}\u00A0jours`,
    en: `next committee meeting in ${String(days)} days`,
  }
}
