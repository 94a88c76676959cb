import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  type CollectionBeforeChangeHook,
  type Endpoint,
  Forbidden,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'

import { staff } from '@/access/rules'
import {
  preferenceBounds,
  preferenceProblems,
} from '@/src/domain/platform/account/preference-bounds'
import { isRecord } from '@/src/domain/platform/data/record'

import { replaceEndpoints } from './replace-endpoints'

const collection = 'payload-preferences'

type Preference = { key?: unknown; value?: unknown }

const refuseLarge = (preference: Preference, req: PayloadRequest) => {
  const errors = preferenceProblems(preference).map(({ path, message }) => ({
    path,
    message: getTranslation(message, req.i18n),
  }))
  if (errors.length > 0) throw new ValidationError({ collection, errors, req }, req.t)
}

/** The oldest preference leaves when there is one too many: each document that is opened leaves some. */
const makeRoom = async (req: PayloadRequest) => {
  if (!req.user) return
  const { db } = req.payload
  const where = { 'user.value': { equals: req.user.id } }
  const { totalDocs } = await db.count({ collection, where, req })
  const excess = totalDocs - preferenceBounds.count + 1
  if (excess <= 0) return
  const { docs } = await db.find<{ id: string }>({
    collection,
    where,
    sort: 'updatedAt',
    limit: excess,
    req,
  })
  await db.deleteMany({ collection, where: { id: { in: docs.map(({ id }) => id) } }, req })
}

const bound: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const preference: unknown = Object.assign({}, originalDoc, data)
  if (isRecord(preference)) refuseLarge(preference, req)
  if (operation === 'create') await makeRoom(req)
  return data
}

/** `POST /api/payload-preferences/:key` writes straight to the database, behind rules and hooks. */
const boundByKey =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    refuseLarge({ key: req.routeParams?.key, value: req.data }, req)
    await makeRoom(req)
    return handler(req)
  }

/** Payload 3.90 keeps for each account as many preferences as it sends, of any size. */
export const boundPreferences = (config: SanitizedConfig): SanitizedConfig => {
  const preferences = config.collections.find(({ slug }) => slug === collection)
  if (!preferences) return config
  preferences.hooks.beforeChange.push(bound)
  replaceEndpoints(preferences, (one) =>
    one.method === 'post' && one.path === '/:key'
      ? { ...one, handler: boundByKey(one.handler) }
      : one,
  )
  return config
}
