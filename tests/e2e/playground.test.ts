import { expect, test } from '@/tests/support/browser'

const address = '/api/graphql-playground'

test('staff try a query on a page of ours', async ({ visit }) => {
  const page = await visit('editor')
  await page.goto(address)
  await page.getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('{ Orientations(limit: 1) { docs { number } } }')
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await expect(page.getByRole('region', { name: 'Result Window' })).toContainText('"number": 1')
})

test('nobody else finds it', async ({ visit }) => {
  const page = await visit('anonymous')
  expect((await page.goto(address))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
})
