import { randomUUID } from 'node:crypto'

import { violationsOf } from '@/tests/support/axe'
import { create, expect, openPage, test } from '@/tests/support/browser'

test('a programme is released, moved, and released anew with what changes in front', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const word = randomUUID().slice(0, 8)
  const event = await create(manager, 'events', {
    title: `Édition ${word}`,
    slug: `edition-${word}`,
    startDate: '2031-03-18T12:00:00.000Z',
    endDate: '2031-03-19T12:00:00.000Z',
    _status: 'published',
  })
  const session = await create(manager, 'event-sessions', {
    event,
    title: `Ouverture ${word}`,
    state: 'confirmed',
    start: '2031-03-18T08:00:00.000Z',
    duration: 45,
    _status: 'published',
  })
  const address = `/admin/programme/${event}/versions`
  const changes = (title: RegExp) => manager.getByRole('region', { name: title })

  await openPage(manager, address)
  await expect(changes(/tout sera nouveau/)).toContainText(`Ouverture ${word}`)
  expect(await violationsOf(manager)).toEqual([])
  await manager.getByRole('button', { name: 'Publier cette version' }).click()
  await expect(manager.getByRole('status').filter({ hasText: 'est publiée' })).toBeVisible()
  await expect(changes(/Ce qui changera/)).toContainText('Rien ne change.')

  const moved = { start: '2031-03-18T13:00:00.000Z' }
  const headers = { origin: new URL(manager.url()).origin }
  await manager.request.patch(`/api/event-sessions/${session}`, { data: moved, headers })
  await openPage(manager, address)
  const line = changes(/Ce qui changera/).getByRole('listitem')
  await expect(line).toContainText('Déplacée')
  await expect(line).toContainText(/de 9\u00A0h\u00A000.*de 14\u00A0h\u00A000/)
  const name = manager.getByRole('textbox', { name: 'Nom de la version' })
  await name.fill('Version 1')
  await manager.getByRole('button', { name: 'Publier cette version' }).click()
  await expect(manager.getByRole('alert').filter({ hasText: 'porte déjà ce nom' })).toBeVisible()
  await name.fill('Version 2')
  await manager.getByRole('button', { name: 'Publier cette version' }).click()
  await expect(manager.getByRole('link', { name: '2. Version 2' })).toBeVisible()

  await manager.getByRole('link', { name: '1. Version 1' }).click()
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Version 1\u00A0: Version 1')
  expect(await violationsOf(manager)).toEqual([])
  await manager.getByRole('button', { name: 'Reprendre cette version' }).click()
  await expect(manager.getByRole('status').filter({ hasText: 'version 3' })).toBeVisible()
})
