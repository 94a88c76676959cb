import { create, expect, openList, read, test } from '@/tests/support/browser'
import { anOrientation } from '@/tests/support/builders'

const trash = '/api/orientations?trash=true&where[deletedAt][exists]=true'

test('what is put in the trash together is thrown away together', async ({ visit }) => {
  const page = await visit('admin')
  for (const title of ['À jeter, un', 'À jeter, deux'])
    await create(page, 'orientations', anOrientation({ title }))

  await openList(page, '/admin/collections/orientations?where[title][like]=jeter')
  await page.locator('#select-all').click()
  await page.getByRole('button', { name: 'Supprimer' }).first().click()
  await page.getByRole('button', { name: 'Confirmer' }).last().click()
  await expect.poll(async () => (await read(page, trash)).length).toBe(2)

  await openList(page, '/admin/collections/orientations/trash')
  await page.getByRole('button', { name: 'Vider la corbeille' }).click()
  await page.getByRole('button', { name: 'Confirmer' }).last().click()
  await expect.poll(async () => (await read(page, trash)).length).toBe(0)
})
