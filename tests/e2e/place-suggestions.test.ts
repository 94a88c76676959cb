import { randomUUID } from 'node:crypto'

import { createClient } from '@libsql/client'
import type { Page } from 'playwright'
import { inject } from 'vitest'

import { linkKey, signLink } from '@/src/domain/platform/web/signed-link'
import { violationsOf } from '@/tests/support/axe'
import { create, expect, openList, openPage, read, test } from '@/tests/support/browser'
import { environmentIn } from '@/tests/support/served-application'

const key = linkKey(environmentIn('', 0).PAYLOAD_SECRET ?? '')

const createPlace = async (manager: Page, more: Record<string, unknown> = {}) => {
  const [commune] = await read(manager, '/api/communes?where[name][equals]=Lille&depth=0')
  const slug = `le-quai-${randomUUID().slice(0, 8)}`
  const data = {
    name: `Le Quai ${slug.slice(-8)}`,
    slug,
    commune: commune?.id ?? '',
    street: '1 rue Haute',
    _status: 'published',
    ...more,
  }
  return { id: await create(manager, 'tiers-lieux', data), name: data.name, slug }
}

const placeOf = async (page: Page, slug: string) =>
  (await read(page, `/api/tiers-lieux?where[slug][equals]=${slug}&depth=0`))[0]

test('anyone corrects a place, a manager takes over a part of it, and everyone reads it', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const place = await createPlace(manager, { latitude: 50.6366, longitude: 3.0635 })
  const message = `Vu hier ${randomUUID().slice(0, 8)}`

  const anyone = await visit('anonymous')
  await anyone.goto(`/tiers-lieux/proposer?lieu=${place.slug}`)
  await anyone.getByRole('textbox', { name: 'Numéro et voie' }).fill('2 rue Haute')
  await anyone.getByRole('textbox', { name: 'Lundi' }).fill('le matin')
  await anyone.getByRole('textbox', { name: 'Téléphone' }).fill('03 20 00 00 00')
  await anyone.getByRole('textbox', { name: 'Ce que nous devons savoir' }).fill(message)
  await anyone.getByRole('button', { name: 'Proposer ces corrections' }).click()
  await expect(anyone.getByRole('alert').filter({ hasText: 'Lundi' })).toBeVisible()
  expect(await violationsOf(anyone)).toEqual([])
  await expect(anyone.getByRole('textbox', { name: 'Téléphone' })).toHaveValue('03 20 00 00 00')
  await anyone.getByRole('textbox', { name: 'Lundi' }).fill('9h-12h')
  await anyone.getByRole('button', { name: 'Proposer ces corrections' }).click()
  await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(/^Merci/)

  await openList(manager, '/admin/collections/place-suggestions')
  await manager.getByRole('link', { name: message }).click()
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText(
    `Correction\u00A0: ${place.name}`,
  )
  await expect(manager.getByRole('row', { name: /Numéro et voie/ })).toContainText('1 rue Haute')
  expect(await violationsOf(manager)).toEqual([])
  await manager.getByRole('checkbox', { name: 'Numéro et voie' }).uncheck()
  await manager.getByRole('button', { name: 'Reprendre 2\u00A0champs sur 3' }).click()
  await expect(manager.getByText('Acceptée').first()).toBeVisible()
  expect(await placeOf(anyone, place.slug)).toMatchObject({
    street: '1 rue Haute',
    openingHours: 'Mo 09:00-12:00',
    contact: { phone: '03 20 00 00 00' },
  })
  await anyone.goto(`/tiers-lieux?q=${place.slug.slice(-8)}`)
  const map = anyone.getByRole('region', { name: 'Carte des tiers-lieux' })
  await expect(map.getByRole('button', { name: place.name })).toBeVisible()
  await anyone.getByRole('link', { name: place.name }).first().click()
  await expect(anyone.getByText('9\u00A0h – 12\u00A0h')).toBeVisible()
})

test('without a script, a new place is suggested all the same, and refused with a reason', async ({
  visit,
}) => {
  const anyone = await visit('anonymous', { javaScriptEnabled: false })
  const name = `La Halle ${randomUUID().slice(0, 8)}`
  await anyone.goto('/en/tiers-lieux/proposer')
  await anyone.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await anyone.getByRole('combobox', { name: 'Commune' }).selectOption({ label: 'Roubaix' })
  await anyone.getByRole('textbox', { name: 'Your e-mail address' }).fill('neighbour@example.org')
  await anyone.getByRole('button', { name: 'Suggest this place' }).click()
  await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(/^Thank you/)

  const manager = await visit('project-manager')
  const [suggestion] = await read(
    manager,
    `/api/place-suggestions?where[message][equals]=${encodeURIComponent(name)}&depth=0`,
  )
  await openPage(manager, `/admin/fiche/place-suggestions/${suggestion?.id ?? ''}`)
  await manager.getByRole('button', { name: 'Refuser…' }).click()
  await manager.getByRole('textbox', { name: 'Raison' }).fill('Elle a fermé.')
  await manager.getByRole('button', { name: 'Refuser la proposition' }).click()
  await expect(manager.getByText('Refusée').first()).toBeVisible()
  await expect(manager.getByText('Elle a fermé.')).toBeVisible()
})

test('the contact of a place confirms it from a mail; who has none is called', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const [place, silent] = [await createPlace(manager), await createPlace(manager)]
  const check = randomUUID()
  const database = createClient({ url: inject('application').database })
  const now = new Date().toISOString()
  await database.execute({
    sql: `insert into place_checks (id, place_id, asked_at, sent_to, answer, created_at, updated_at)
      values (?, ?, ?, 'lieu@example.org', 'pending', ?, ?)`,
    args: [check, place.id, now, now, now],
  })
  database.close()
  const expires = new Date(Date.now() + 3_600_000).toISOString()
  const nonce = randomUUID().replaceAll('-', '').slice(0, 24)
  const link = { purpose: 'place-still-true', subject: check, user: check, expires, nonce } as const
  const contact = await visit('anonymous', { javaScriptEnabled: false })
  await contact.goto(`/lien/${signLink(link, key)}`)
  await expect(contact.getByText('1 rue Haute')).toBeVisible()
  await contact.getByRole('button', { name: 'C’est toujours juste' }).click()
  await expect(contact.getByRole('heading', { level: 1 })).toHaveText('Merci, c’est noté')
  expect((await placeOf(contact, place.slug))?.verifiedAt).toEqual(expect.any(String))

  await openPage(manager, '/admin/lieux-a-verifier')
  expect(await violationsOf(manager)).toEqual([])
  await expect(manager.getByRole('row', { name: place.name })).toHaveCount(0)
  await manager.getByRole('button', { name: `Confirmé au téléphone\u00A0: ${silent.name}` }).click()
  await expect(manager.getByRole('row', { name: silent.name })).toHaveCount(0)
  expect((await placeOf(contact, silent.slug))?.verifiedAt).toEqual(expect.any(String))
})
