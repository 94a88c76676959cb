import { createHash } from 'node:crypto'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** An id as a UUID, always the same one (RFC 9562, version 8): not all databases make such. */
export const uuidOf = (id: string): string => {
  if (uuid.test(id)) return id.toLowerCase()
  const hex = createHash('sha256').update(id).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}

export const mostNumber = 2_147_483_647

/** The number by which something was known where it comes from, or else one that follows from its guid. */
export const numberOf = (externalId: string | null | undefined, guid: string): number =>
  /^[1-9]\d{0,8}$/.test(externalId ?? '')
    ? Number(externalId)
    : (Number.parseInt(uuidOf(`number of ${guid}`).slice(0, 8), 16) % mostNumber) + 1
