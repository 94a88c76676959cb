import { randomUUID } from 'node:crypto'

import { parisDay } from '@/src/domain/platform/time/paris-day'
import { violationsOf } from '@/tests/support/axe'
import { anOrientation } from '@/tests/support/builders'
import { create, expect, openForm, openPage, test } from '@/tests/support/browser'

const inDays = (count: number) => parisDay(new Date(Date.now() + count * 86_400_000))

test('a draft is scheduled at an hour of Paris, wherever its editor is, and taken back', async ({
  visit,
}) => {
  const page = await visit('project-manager', { timezoneId: 'America/Montreal' })
  const id = await create(page, 'orientations', { ...anOrientation(), _status: 'draft' })
  await openForm(page, `/admin/collections/orientations/${id}`)
  await page.getByRole('button', { name: 'Programmer' }).click()
  const dialog = page.getByRole('dialog', { name: 'Programmer la publication' })
  await expect(dialog.getByLabel('Jour')).toBeFocused()
  await expect(dialog.getByText('Rien n’est programmé.')).toBeVisible()
  await expect(dialog.getByText('Dépublier')).toHaveCount(0) // of what was never published
  expect(await violationsOf(page)).toEqual([])

  await dialog.getByLabel('Jour').fill(inDays(0))
  await dialog.getByLabel('Heure de Paris').fill('00:00')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Ce moment est passé')
  await dialog.getByLabel('Jour').fill(inDays(3))
  await dialog.getByLabel('Heure de Paris').fill('14:05')
  await dialog.getByRole('button', { name: 'Programmer' }).click()
  const line = dialog.getByRole('listitem')
  await expect(line).toContainText(/^Publier le .* à 14\sh\s05$/)
  await page.screenshot({ path: '.cache/pictures/schedule.png' })
  await line.getByRole('button', { name: /^Retirer/ }).click()
  await expect(line).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Programmer' })).toBeFocused()
})

test('what the server refuses to schedule is said', async ({ visit }) => {
  const page = await visit('project-manager')
  const id = await create(page, 'orientations', anOrientation())
  await openForm(page, `/admin/collections/orientations/${id}`)
  const listed = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Programmer' }).click()
  await listed // what is scheduled already, while the session lasts
  const dialog = page.getByRole('dialog', { name: 'Programmer la publication' })
  await dialog.getByRole('radio', { name: 'Dépublier' }).check()
  await dialog.getByLabel('Jour').fill(inDays(3))
  await page.context().clearCookies({ name: 'payload-token' })
  await dialog.getByRole('button', { name: 'Programmer' }).click()
  const again = page.getByRole('dialog', { name: 'Votre session a pris fin' })
  await again.getByRole('button', { name: 'Plus tard' }).click()
  await expect(dialog.getByRole('alert')).toContainText('reconnectez-vous')
})

test('the history says when, by whom and what changed', async ({ visit }) => {
  const page = await visit('project-manager')
  const id = await create(page, 'orientations', anOrientation())
  const address = `/admin/collections/orientations/${id}`
  await openForm(page, address)
  await page.getByRole('textbox', { name: 'Titre' }).fill(`Titre ${randomUUID()}`)
  await page.locator('#action-save').click()
  await expect(page.getByText('C’est enregistré')).toBeVisible()
  await page.goto(`${address}/versions`)
  const rows = page.locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText(/à \d+\sh\s\d\d/)
  await expect(rows.nth(0)).toContainText('En ligne')
  await expect(rows.nth(0)).toContainText('Titre')
  await expect(rows.nth(1)).toContainText('Première version gardée')
  await expect(page.getByRole('main')).toHaveCount(1)
  expect(await violationsOf(page)).toEqual([])
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `.cache/pictures/history-${String(width)}.png` })
  }
  await rows.nth(1).getByRole('link').click()
  await page.getByRole('button', { name: 'Restaurer cette version' }).first().click()
  await expect(page.getByText('le public verra aussitôt cet état')).toBeVisible()
})

test('pages have one main part and an icon; without scripts the back-office says what to do', async ({
  visit,
}) => {
  const page = await visit('admin')
  for (const address of ['/admin/kanban', '/admin/saisie', '/admin/activite', '/admin/courriels']) {
    await openPage(page, address)
    await expect(page.getByRole('main')).toHaveCount(1)
  }
  for (const address of ['/', '/mentions-legales', '/nulle-part']) {
    await page.goto(address)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/favicon.svg')
  }
  const icon = await page.request.get('/favicon.ico')
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon'])

  const plain = await visit('admin', { javaScriptEnabled: false })
  await plain.goto('/admin')
  await expect(plain.locator('noscript p')).toContainText('Le back-office a besoin de JavaScript.')
  await expect(plain.locator('noscript a').first()).toHaveAttribute('href', '/')
  const stranger = await visit('anonymous', { javaScriptEnabled: false })
  await stranger.goto('/admin/login')
  const said = await stranger.evaluate(() => getComputedStyle(document.body, '::before').content)
  expect(said).toContain('Le back-office a besoin de JavaScript.')
})
