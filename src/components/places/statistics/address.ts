import { stringify } from 'qs-esm'

import type { Breakdown } from '@/src/queries/places/statistics-words'

type Asked = { commune: string | undefined; format: 'png' | 'svg' | 'csv' | 'xlsx' }

/** The figures of the places as a file to keep: all of them, or one breakdown. */
export const fileAddressOf = (asked: Asked, breakdown?: Breakdown): string =>
  `/api/places/statistics${breakdown ? `/${breakdown}` : ''}${stringify(asked, { addQueryPrefix: true })}`
