import Link from 'next/link'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import { comparisonAddress } from './asked'

type Props = { meeting: { id: string; day: string } | null; language: Language }

/** What moved since the last meeting, one click away. */
export const CompareLink = ({ meeting, language }: Props) => {
  if (!meeting) return null
  const say = sayIn(language)
  const day = longDate(meeting.day, language)
  return (
    <Link href={comparisonAddress({ from: meeting.id })} prefetch={false}>
      {say(`Comparer avec la séance du ${day}`, `Compare with the meeting of ${day}`)}
    </Link>
  )
}
