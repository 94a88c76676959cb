import { violationsOf } from '@/tests/support/axe'
import { expect, test } from '@/tests/support/browser'

test('an administrator sees what waits to be sent, and why nothing leaves', async ({ visit }) => {
  const page = await visit('admin', { viewport: { width: 1280, height: 800 } })
  await page.goto('/admin/activite')
  await expect(page.getByRole('heading', { level: 1, name: 'Activité' })).toBeVisible()
  await expect(page.getByText(/Aucun serveur SMTP n’est configuré/)).toBeVisible()
  await page.screenshot({ path: '.cache/pictures/activity.png' })
  expect(await violationsOf(page)).toEqual([])
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  expect(await violationsOf(page, { colours: 'alone' })).toEqual([])

  await page.getByRole('link', { name: 'En attente', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/messages\?where/)
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible()
})

test('nobody else sees it', async ({ visit }) => {
  const page = await visit('project-manager')
  await page.goto('/admin/activite')
  await expect(page).toHaveURL(/\/admin\/unauthorized/)
})
