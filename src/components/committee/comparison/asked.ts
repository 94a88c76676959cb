import { stringify } from 'qs-esm'
import type { AdminViewServerProps } from 'payload'

import { type ComparisonQuestion, now } from '@/src/queries/committee/comparison'

/** What today is called in an address, by those who type it. */
export const todayInAddress = 'aujourd’hui'

const sideIn = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value === '') return undefined
  return value === todayInAddress || value === 'aujourd\u0027hui' ? now : value
}

/** « ?de=…&a=aujourd’hui ». */
export const askedIn = (params: AdminViewServerProps['searchParams']): ComparisonQuestion => ({
  from: sideIn(params?.de),
  to: sideIn(params?.a),
})

/** The same as an address. */
export const comparisonAddress = ({ from, to }: ComparisonQuestion = {}): string =>
  `/admin/comparaison${stringify(
    { de: from, a: to === now ? undefined : to },
    { addQueryPrefix: true },
  )}`

/** The same as a file to keep. */
export const exportAddress = (question: ComparisonQuestion, format: 'csv' | 'json'): string =>
  `/api/committee/comparison${stringify({ ...question, format }, { addQueryPrefix: true })}`
