import { randomBytes } from 'node:crypto'

import { createClient } from '@libsql/client'
import type { Page } from 'playwright'
import { inject } from 'vitest'
import { z } from 'zod'

import { linkKey, type SignedLink, signLink } from '@/src/domain/platform/web/signed-link'
import { violationsOf } from '@/tests/support/axe'
import { aMilestone, anAction, aProgressReport } from '@/tests/support/builders'
import { create, expect, openForm, openPage, read, test, whoIs } from '@/tests/support/browser'
import { environmentIn } from '@/tests/support/served-application'

const key = linkKey(environmentIn('', 0).PAYLOAD_SECRET ?? '')

/** A link as a mail would carry it, below the server's address. */
const linkTo = (purpose: SignedLink['purpose'], subject: string, user: string, hours = 1) => {
  const expires = new Date(Date.now() + hours * 3_600_000).toISOString()
  return `/lien/${signLink({ purpose, subject, user, expires, nonce: randomBytes(12).toString('hex') }, key)}`
}

/** An action with a report, as its lead entered them. */
const createReported = async (lead: Page) => {
  const [orientation] = await read(lead, '/api/orientations?depth=0&limit=1')
  const data = anAction({
    orientation: orientation?.id ?? '',
    title: 'Ouvrir un lieu par quartier',
  })
  const action = await create(lead, 'actions', data)
  const done = 'Deux lieux ouverts, le troisième est en travaux.'
  await create(lead, 'progress-reports', aProgressReport({ action, done }))
  return { action, code: data.code }
}

const reportsOf = (page: Page, action: string) =>
  read(page, `/api/progress-reports?where[action][equals]=${action}&sort=-date&depth=0`)

/** The link that was mailed: no API gives it. */
const invitationTo = async (email: string): Promise<string> => {
  const database = createClient({ url: inject('application').database })
  const { rows } = await database.execute({
    sql: `select data from messages where recipient = ? and template = 'invitation'`,
    args: [email],
  })
  database.close()
  return z.object({ link: z.string() }).parse(JSON.parse(z.string().parse(rows[0]?.data))).link
}

const picture = (name: string) => ({ path: `.cache/pictures/link-${name}.png`, fullPage: true })

/** By day and by night, then narrow: nothing is wrong, nothing sticks out. */
const examine = async (page: Page, name: string) => {
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violationsOf(page), name).toEqual([])
  await page.screenshot(picture(name))
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violationsOf(page, { colours: 'alone' }), name).toEqual([])
  await page.screenshot(picture(`${name}-dark`))
  await page.setViewportSize({ width: 320, height: 640 })
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: name })
    .toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 720 })
}

test('one click in a mail records a report in the lead’s name, without signing in', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const lead = await whoIs(manager)
  const { action, code } = await createReported(manager)
  const link = linkTo('report-unchanged', action, lead.id)

  // A scanner opens every link of a mail, in every way that changes nothing.
  const scanner = await visit('anonymous')
  expect((await scanner.request.head(link)).status()).toBe(200)
  const headers = (await scanner.request.get(link)).headers()
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(await reportsOf(manager, action)).toHaveLength(1)

  const page = await visit('anonymous', { javaScriptEnabled: false })
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Point d’avancement inchangé pour l’action ${code}`,
  )
  await expect(page.getByText('Deux lieux ouverts, le troisième est en travaux.')).toBeVisible()
  expect(await reportsOf(manager, action)).toHaveLength(1)
  await page.getByRole('button', { name: 'Publier le point inchangé' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est enregistré')

  const [report] = await reportsOf(manager, action)
  expect(report).toMatchObject({ author: lead.id, done: 'Inchangé depuis le dernier point' })
  await openForm(manager, `/admin/collections/progress-reports/${report?.id ?? ''}`)
  await expect(manager.getByText(lead.name).first()).toBeVisible()

  const again = await page.goto(link)
  expect(again?.status()).toBe(409)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien a déjà servi')
  expect(await reportsOf(manager, action)).toHaveLength(2)
})

test('a form gives back what was typed, then takes it', async ({ visit }) => {
  const manager = await visit('project-manager')
  const { action } = await createReported(manager)
  const page = await visit('anonymous', { javaScriptEnabled: false })
  await page.goto(linkTo('report-form', action, (await whoIs(manager)).id))
  await page.getByRole('radio', { name: /^Orage/ }).check()
  await page.getByRole('textbox', { name: 'Ce qui a été fait' }).fill('Troisième lieu livré')
  await page.getByRole('button', { name: 'Publier le point' }).click()

  await expect(page.getByRole('alert')).toContainText('Rien n’est encore enregistré')
  await expect(page.getByRole('radio', { name: /^Orage/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Ce qui a été fait' })).toHaveValue(
    'Troisième lieu livré',
  )
  await page.getByRole('textbox', { name: 'Pourquoi cette météo' }).fill('Le toit fuit')
  await page.getByRole('button', { name: 'Publier le point' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est enregistré')
  expect(await reportsOf(manager, action)).toHaveLength(2)
})

test('a password chosen from an invitation opens the account', async ({ visit }) => {
  const manager = await visit('project-manager')
  const email = `${randomBytes(4).toString('hex')}@invited.example`
  await openForm(manager, '/admin/collections/users/create')
  await expect(manager.getByLabel('Nouveau mot de passe')).toBeHidden()
  await expect(manager.getByText('Une invitation partira à cette adresse')).toBeVisible()
  await manager.getByRole('textbox', { name: 'Nom' }).fill('Personne invitée')
  await manager.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await manager.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(manager.getByText(/C’est créé/)).toBeVisible()

  // The message is read whole on its page, but for what its link opens.
  const admin = await visit('admin')
  const where = `where[recipient][equals]=${email}&where[template][equals]=invitation`
  const [message] = await read(admin, `/api/messages?${where}`)
  await openPage(admin, `/admin/fiche/messages/${message?.id ?? ''}`)
  const mail = admin.getByRole('region', { name: 'Le message envoyé' })
  await expect(mail.getByText('Votre accès à Résolument').first()).toBeVisible()
  await expect(
    admin.frameLocator('iframe[sandbox]').getByRole('link', { name: 'Choisir mon mot de passe' }),
  ).toHaveAttribute('href', /\/lien\/…$/)
  await admin.screenshot(picture('message'))

  const page = await visit('anonymous')
  await page.goto(new URL(await invitationTo(email)).pathname)
  await page.getByLabel('Nouveau mot de passe').fill('court')
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await expect(page.getByText('Le mot de passe compte au moins 12')).toBeVisible()
  await examine(page, 'password-refused')
  await page.getByLabel('Nouveau mot de passe').fill('une phrase assez longue')
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
  await page.getByRole('link', { name: 'Se connecter' }).click()
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Mot de passe').fill('une phrase assez longue')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour|le comité$/)
})

for (const language of ['fr', 'en'] as const)
  test(`the pages of links break no rule, in ${language}`, async ({ visit }) => {
    const manager = await visit('project-manager')
    const admin = await visit('admin')
    const user = await create(admin, 'users', {
      name: 'Cheffe de projet',
      email: `${randomBytes(4).toString('hex')}@links.example`,
      role: 'project-manager',
      password: randomBytes(12).toString('hex'),
      preferences: { language },
    })
    const { action } = await createReported(manager)
    const milestone = await create(manager, 'milestones', aMilestone({ action }))
    const page = await visit('anonymous', { locale: language === 'fr' ? 'fr-FR' : 'en-GB' })
    const links = {
      'report-form': linkTo('report-form', action, user),
      // What differs in the other language is words.
      ...(language === 'fr' && {
        expired: linkTo('report-form', action, user, -1),
        'report-unchanged': linkTo('report-unchanged', action, user),
        preferences: linkTo('preferences', user, user),
        forged: '/lien/x',
      }),
    }
    for (const [name, link] of Object.entries(links)) {
      await page.goto(link)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await examine(page, `${name}-${language}`)
    }
    await page.goto(linkTo('milestone-done', milestone, user))
    await page.getByRole('button').click()
    await expect(page.getByRole('button')).toHaveCount(0)
    await examine(page, `done-${language}`)
  })
