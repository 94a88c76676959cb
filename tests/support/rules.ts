import { isDeepStrictEqual } from 'node:util'

import {
  createLocalReq,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

import type { Persona } from '@/access/personas'

import { personaAccounts } from './personas'

const fieldsIn = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.flatMap((field) => [
    field,
    ...('flattenedFields' in field ? fieldsIn(field.flattenedFields) : []),
  ])

/** What every rule of reading a collection answers to someone, whatever the document. */
const answersTo = (
  { access, flattenedFields, versions }: SanitizedCollectionConfig,
  req: PayloadRequest,
) =>
  Promise.all([
    access.read({ req }),
    versions && access.readVersions({ req }),
    ...fieldsIn(flattenedFields).map((field) => field.access?.read?.({ req })),
  ])

/** What the rule of reading each collection answers to someone. */
export const readRulesOf = async (persona: Persona, payload: Payload) => {
  const user = (await personaAccounts(payload)).get(persona)?.user
  const req = await createLocalReq({ user }, payload)
  return new Map(
    await Promise.all(
      payload.config.collections.map(
        async ({ slug, access }) => [slug, await access.read({ req })] as const,
      ),
    ),
  )
}

/** Tells the collections whose rules of reading answer two people differently. */
export const tellingApart = async (one: Persona, other: Persona, payload: Payload) => {
  const accounts = await personaAccounts(payload)
  const requestOf = (who: Persona) => createLocalReq({ user: accounts.get(who)?.user }, payload)
  const [first, second] = await Promise.all([requestOf(one), requestOf(other)])
  const differing = new Set<string>()
  for (const { config } of Object.values(payload.collections)) {
    const [answers, others] = await Promise.all([
      answersTo(config, first),
      answersTo(config, second),
    ])
    if (!isDeepStrictEqual(answers, others)) differing.add(config.slug)
  }
  return ({ slug }: SanitizedCollectionConfig) => differing.has(slug)
}
