import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright'
import { inject } from 'vitest'
import { z } from 'zod'

import { violationsOf } from '@/tests/support/axe'
import { anAction, anOrientation } from '@/tests/support/builders'
import { create, expect, openForm, openPage, read, test, whoIs } from '@/tests/support/browser'

const account = () => inject('application').accounts['project-manager']

const endSession = (page: Page) => page.context().clearCookies({ name: 'payload-token' })

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Votre session a pris fin' })

/** Types a password where the keyboard is, and sends it. */
const typePassword = async (page: Page, password: string) => {
  const field = dialogOf(page).getByLabel('Mot de passe')
  await expect(field).toBeFocused()
  await field.fill(password)
  await page.keyboard.press('Enter')
}

test('a session that ends keeps what was typed in a form, and signs in over the page', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const id = await create(page, 'orientations', anOrientation())
  const address = `/admin/collections/orientations/${id}`
  const written = `Titre ${randomUUID()}`
  await openForm(page, address)
  const title = page.getByRole('textbox', { name: 'Titre' })
  await title.fill(written)
  await expect(page.getByText('Chargement en cours')).toHaveCount(0)
  await endSession(page)
  await page.locator('#action-save').click()

  await expect(dialogOf(page)).toBeVisible()
  await expect(dialogOf(page).getByLabel('Adresse e-mail')).toHaveValue(account().email)
  await typePassword(page, randomUUID())
  await expect(dialogOf(page).getByRole('alert')).toContainText('mot de passe')

  // Put off, nothing is lost, and the refusal says why: not for want of a role.
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(page.getByText('votre session a pris fin')).toBeVisible()
  await expect(title).toHaveValue(written)
  await expect(page).toHaveURL(new RegExp(`${address}$`))

  await page.locator('#action-save').click()
  await typePassword(page, account().password)
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(page.getByText('C’est enregistré')).toBeVisible()
  await expect(title).toHaveValue(written)
  const [saved] = await read(page, `/api/orientations?where[id][equals]=${id}&depth=0`)
  expect(saved).toMatchObject({ title: written })
})

test('the month that was being entered is saved after it', async ({ visit }) => {
  const page = await visit('project-manager')
  const me = await whoIs(page)
  const orientation = await create(page, 'orientations', anOrientation())
  const action = anAction({ orientation, leadUsers: [me.id] })
  const id = await create(page, 'actions', action)
  page.on('dialog', (dialog) => void dialog.accept())
  await openPage(page, `/admin/saisie?orientation=${orientation}`)
  const done = page.getByLabel(`Ce qui a été fait ${action.code}`, { exact: true })
  await done.fill('Le pilote a ouvert.')
  await endSession(page)
  await page.keyboard.press('Control+Enter')
  await expect(dialogOf(page)).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await typePassword(page, account().password)
  await expect(page.locator('main p[role="status"]')).toContainText('1 ligne enregistrée')
  await expect(done).toBeFocused()
  const reports = `/api/progress-reports?where[action][equals]=${id}&depth=0`
  expect(await read(page, reports)).toMatchObject([{ done: 'Le pilote a ouvert.' }])
})

test('a session that ends by itself asks over the page, which stays', async ({ visit }) => {
  const page = await visit('project-manager', { locale: 'en-GB' })
  const id = await create(page, 'orientations', anOrientation())
  const address = `/admin/collections/orientations/${id}`
  // Eight hours pass in eight seconds.
  await page.route('**/api/users/me', async (route) => {
    const headers = { ...route.request().headers(), origin: inject('application').origin }
    const response = await route.fetch({ headers })
    const me = z.looseObject({}).parse(await response.json())
    await route.fulfill({ json: { ...me, exp: Math.floor(Date.now() / 1000) + 8 } })
  })
  await page.route('**/api/users/refresh-token*', (route) => route.abort())
  await openForm(page, address)
  await page.unroute('**/api/users/me')
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('Being written')
  await endSession(page)
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('Password').fill(account().password)
  await dialog.getByRole('button', { name: 'Sign in again' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await expect(title).toHaveValue('Being written')
  expect((await whoIs(page)).name).not.toBe('')
})

test('a page that is not for one’s role says so', async ({ visit }) => {
  const page = await visit('editor')
  await page.goto('/admin/unauthorized')
  await expect(page.getByText('Votre rôle n’ouvre pas cela.')).toBeVisible()
})
