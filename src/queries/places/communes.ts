import type { PayloadRequest } from 'payload'

import type { Position } from '@/src/domain/places/question'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { readStored } from '@/src/queries/platform/stored'
import { cachedUntilChange } from '@/src/queries/platform/until-change'

export type PlaceCommune = {
  id: string
  inseeCode: string
  name: string
  /** Its centre, where one looks around it. */
  centre: Position | undefined
}

const cached = cachedUntilChange<PlaceCommune[]>(1)

const read = async (asker: PayloadRequest): Promise<PlaceCommune[]> => {
  const communes = await readStored({
    collection: 'communes',
    where: { memberUntil: { exists: false } },
    select: { inseeCode: true, name: true, latitude: true, longitude: true },
    sort: 'name',
    overrideAccess: false,
    req: await asNobody(asker),
  })
  return communes.map(({ id, inseeCode, name, latitude, longitude }) => ({
    id,
    inseeCode,
    name,
    centre:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { latitude, longitude }
        : undefined,
  }))
}

/** The communes that are members, by name, to choose from and to look around, as anyone may read them: one query. */
export const readCommunes = (req: PayloadRequest): Promise<PlaceCommune[]> =>
  cached('', req, () => read(req))
