import { stringify } from 'qs-esm'
import { expect } from 'vitest'

import { graphqlNamesOf, selectionFor } from '@/tests/support/any-query'
import type { Scene } from '@/tests/support/hidden-documents'
import type { Client } from '@/tests/support/http'
import { everything, list, type Subject } from '@/tests/support/leaks'
import { idsOf } from '@/tests/support/questions'

/** Versions, by REST and GraphQL: of those who read what is published, they are none of the business. */
export const testVersions = ({ config, test }: Subject): void => {
  const { slug } = config
  const { one, many } = graphqlNamesOf(config)

  const versionOf = async ({ hidden }: Scene, admin: Client) => {
    const where = stringify({ where: { parent: { in: idsOf(hidden) } } })
    const { body } = await admin.get(`/api/${slug}/versions?limit=1&depth=0&${where}`)
    return list.parse(body).docs[0]?.id ?? ''
  }

  test('versions', async ({ scene, read, http }) => {
    const version = await versionOf(scene, await http('admin'))
    for (const path of ['?', `?depth=3&locale=all&${everything}`, `/${version}?${everything}`])
      expect((await read(`/api/${slug}/versions${path}`)).status).toBe(403)
  })

  test('GraphQL versions', async ({ scene, graphql, http }) => {
    const all = `versions${many}`
    const ask = `{ answer: ${all}(trash: true) ${selectionFor(all, 0)} }`
    expect(await graphql(ask)).toEqual({ answer: null })
    const version = `version${one}`
    const askOne = `query ($id: String) {
      answer: ${version}(id: $id, trash: true) ${selectionFor(version, 0)}
    }`
    const id = await versionOf(scene, await http('admin'))
    expect(await graphql(askOne, { id })).toEqual({ answer: null })
  })
}
