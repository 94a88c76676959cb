import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { inject } from 'vitest'

import { expect, test } from '@/tests/support/browser'
import { startSeeded } from '@/tests/support/seeded-application'
import { type Manner, startSmtp } from '@/tests/support/smtp'

test('an administrator sends again a mail that a server refused, and it arrives', async ({
  browser,
}) => {
  let manner: Manner = 'knows nobody'
  const smtp = await startSmtp({ manner: () => manner })
  const directory = await mkdtemp(join(tmpdir(), 'resolument-dead-letter-'))
  const { program, origin: baseURL } = await startSeeded(directory, {
    SMTP_URL: smtp.url,
    MAIL_FROM: 'Résolument <resolument@example.org>',
  })
  try {
    const { admin, editor } = inject('application').accounts
    const page = await browser.newPage({ baseURL, locale: 'fr-FR' })
    await page.request.post('/api/users/forgot-password', { data: { email: editor.email } })

    await page.goto('/admin/login?redirect=/admin/activite')
    await page.getByLabel('E-mail').fill(admin.email)
    await page.getByLabel('Mot de passe').fill(admin.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    const abandoned = async (): Promise<unknown> => {
      const address = '/api/messages/count?where[state][equals]=given-up'
      return (await page.request.get(address, { headers: { origin: baseURL } })).json()
    }
    await expect.poll(abandoned).toEqual({ totalDocs: 1 })
    await page.getByRole('link', { name: 'Abandonné', exact: true }).click()
    // Again when the list was just writing its settings in its address, which undoes a click.
    await expect(async () => {
      await page.getByRole('link', { name: editor.email }).click()
      await expect(page).toHaveURL(/fiche\/messages\/[\da-f-]{36}/, { timeout: 5_000 })
    }).toPass()
    await expect(page.getByText('550 5.1.1 No such user', { exact: true })).toBeVisible()

    manner = 'takes'
    await page.getByRole('button', { name: 'Renvoyer' }).click()
    await expect(page.getByText('Le message va repartir.')).toBeVisible()
    await smtp.until(1)
    expect(smtp.received[0]?.to).toMatchObject({ text: editor.email })
  } finally {
    await program.stop()
    await smtp.stop()
    await rm(directory, { recursive: true, force: true })
  }
})
