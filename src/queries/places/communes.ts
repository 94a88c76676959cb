import type { PayloadRequest } from 'payload'

import type { Position } from '@/src/domain/places/question'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { readStored } from '@/src/queries/platform/stored'
import { cachedUntilChange } from '@/src/queries/platform/until-change'

export type PlaceCommune = {
  inseeCode: string
  name: string
  /** Its centre, where one looks around it. */
  centre: Position | undefined
}

const cached = cachedUntilChange<PlaceCommune[]>(1)

const read = async (asker: PayloadRequest): Promise<PlaceCommune[]> => {
  const communes = await readStored({
    collection: 'communes',
    where: {},
    select: { inseeCode: true, name: true, latitude: true, longitude: true },
    sort: 'name',
    overrideAccess: false,
    req: await asNobody(asker),
  })
  return communes.map(({ inseeCode, name, latitude, longitude }) => ({
    inseeCode,
    name,
    centre:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { latitude, longitude }
        : undefined,
  }))
}

/** The communes by name, as anyone may read them, to choose from and to look around: one query. */
export const readCommunes = (req: PayloadRequest): Promise<PlaceCommune[]> =>
  cached('', req, () => read(req))
