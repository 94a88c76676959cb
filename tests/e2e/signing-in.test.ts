import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright'
import { describe, inject } from 'vitest'

import { create, expect, formIsReady, openForm, read, test } from '@/tests/support/browser'

const signIn = async (page: Page, { email, password }: { email: string; password: string }) => {
  await formIsReady(page)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

const refused = 'L’adresse e-mail ou le mot de passe fourni est incorrect.'

describe('without an account', () => {
  for (const address of ['/admin', '/admin/collections/actions', '/admin/account'])
    test(`${address} leads to the page where one signs in`, async ({ visit }) => {
      const page = await visit('anonymous')
      await page.goto(address)
      await expect(page).toHaveURL(/\/admin\/login/)
      await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible()
      await expect(page.getByRole('navigation')).toHaveCount(0)
    })
})

test('whoever signs in comes to the page that was asked for', async ({ visit }) => {
  const page = await visit('anonymous')
  await page.goto('/admin/collections/orientations')
  await signIn(page, inject('application').accounts['project-manager'])
  await expect(page).toHaveURL(/\/admin\/collections\/orientations/)
  await expect(page.getByRole('heading', { level: 1, name: 'Orientations' })).toBeVisible()
})

test('a wrong password is refused in a sentence', async ({ visit }) => {
  const page = await visit('anonymous')
  await openForm(page, '/admin/login')
  await signIn(page, { ...inject('application').accounts.editor, password: randomUUID() })
  await expect(page.getByText(refused)).toBeVisible()
  await expect(page).toHaveURL(/\/admin\/login/)
})

test('after too many wrong passwords the page says how long to wait', async ({ visit }) => {
  const page = await visit('anonymous')
  await openForm(page, '/admin/login')
  const nobody = { email: `${randomUUID()}@example.org`, password: randomUUID() }
  for (let count = 0; count < 5; count += 1) {
    const answer = await page.request.post('/api/users/login', { data: nobody })
    expect(answer.status()).toBe(401)
  }
  await signIn(page, nobody)
  await expect(page.getByText(/^Trop d’essais\. Attendez 1\sminute/)).toBeVisible()
})

describe('a partner site', () => {
  test('opens nothing with its key as a password', async ({ visit }) => {
    const page = await visit('anonymous')
    await openForm(page, '/admin/login')
    await signIn(page, inject('application').accounts.partner)
    await expect(page.getByText(refused)).toBeVisible()
  })

  test('opens nothing with the password that was given to it', async ({ visit }) => {
    const admin = await visit('admin')
    const account = { email: `${randomUUID()}@example.org`, password: `${randomUUID()} long` }
    await create(admin, 'users', { ...account, name: 'Site', role: 'partner' })

    const page = await visit('anonymous')
    await openForm(page, '/admin/login')
    await signIn(page, account)
    await expect(page.getByText(refused)).toBeVisible()
  })

  test('is not let into the back-office by its key, which reads the API', async ({ visit }) => {
    const { password } = inject('application').accounts.partner
    const page = await visit('anonymous', {
      extraHTTPHeaders: { authorization: `users API-Key ${password}` },
    })
    expect(await read(page, '/api/actions?limit=1')).toHaveLength(1)
    expect(await (await page.request.get('/api/users/me')).json()).toMatchObject({
      user: { role: 'partner' },
    })

    for (const address of ['/admin', '/admin/collections/actions', '/admin/collections/users']) {
      await page.goto(address)
      await expect(page.getByText('Ce compte ne donne pas accès')).toBeVisible()
      await expect(page.getByRole('table')).toHaveCount(0)
      await expect(page.getByRole('link', { name: 'Actions' })).toHaveCount(0)
    }
  })
})
