import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright'
import { describe } from 'vitest'

import { staffRoles } from '@/access/roles'
import { today } from '@/src/domain/platform/time/paris-day'
import { aMilestone, anAction, anIndicator, anOrientation } from '@/tests/support/builders'
import { create, expect, fromOurPages, read, test, whoIs } from '@/tests/support/browser'

/** How a place is accompanied is read by managers and by whoever accompanies it. */
const accompaniment = '/admin/accompagnement'
/** A list that is empty whoever reads it: what tells an empty page from another is seen to tell it. */
const emptied = '/admin/collections/actions?where[title][equals]=nothing'
const isEmpty = (html: string) => />Aucun (résultat|accompagnement)/.test(html)

describe('the landing page', () => {
  for (const role of staffRoles)
    test(`greets (${role}), offers what one may create, and leads to pages that exist`, async ({
      visit,
    }) => {
      const page = await visit(role)
      await page.goto('/admin')
      const { name } = await whoIs(page)
      const isMember = role === 'committee-member'
      await expect(page).toHaveTitle(`${isMember ? 'Tableau de bord' : 'Aujourd’hui'} — Résolument`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        isMember ? /\d+ actions, .*le comité$/ : `Bonjour ${name.split(' ')[0] ?? ''}`,
      )
      await expect(page.getByRole('button', { name: 'Rechercher' })).toBeVisible()
      await expect(page.locator('summary', { hasText: 'Saisir' })).toHaveCount(isMember ? 0 : 1)

      const links = await page.getByRole('navigation').getByRole('link').all()
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
      expect(addresses.length).toBeGreaterThanOrEqual(14)
      const empty = await Promise.all(
        [...new Set([...addresses, emptied])].map(async (address) => {
          if (address === null || address === '/admin/logout') return []
          const answer = await page.request.get(address, { headers: fromOurPages() })
          expect(answer.status(), address).toBe(200)
          return isEmpty(await answer.text()) ? [address] : []
        }),
      )
      expect(empty.flat().sort()).toEqual(isMember ? [accompaniment, emptied] : [emptied])
    })
})

const inDays = (days: number) =>
  new Date(Date.parse(`${today()}T12:00:00Z`) + days * 86_400_000).toISOString()

/** Of the one whose page it is: an action with a milestone and a value that are late, and a decision. */
const prepare = async (page: Page) => {
  const me = await whoIs(page)
  const name = randomUUID().slice(0, 8)
  const orientation = await create(page, 'orientations', anOrientation())
  const data = { title: `Action ${name}`, leadUsers: [me.id], startDate: inDays(-90) }
  const action = await create(page, 'actions', anAction({ orientation, ...data }))
  const milestone = { action, label: `Jalon ${name}`, dueDate: inDays(-6) }
  await create(page, 'milestones', aMilestone(milestone))
  const value = { action, title: `Places ${name}`, nextUpdate: inDays(-2) }
  const indicator = await create(page, 'indicators', anIndicator(value))
  return { action, indicator, title: data.title, label: milestone.label, value: value.title }
}

const lineOf = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'À faire par vous' })
    .getByRole('listitem')
    .filter({ hasText: title })

const openLanding = async (page: Page) => {
  await page.goto('/admin')
  await page.getByRole('button', { name: /^Tout voir/ }).click()
}

describe('what waits for a project manager', () => {
  test('is done where it stands, one click after signing in', async ({ visit }) => {
    const page = await visit('project-manager')
    const { label } = await prepare(page)
    await openLanding(page)
    await lineOf(page, label)
      .getByRole('button', { name: /^C’est fait/ })
      .click()
    await expect(lineOf(page, label)).toHaveCount(0)
    await expect(page.getByText(`Enregistré : ${label}`)).toBeAttached()
    const [milestone] = await read(page, `/api/milestones?where[label][equals]=${label}`)
    expect(String(milestone?.doneDate).slice(0, 10)).toBe(today())
  })

  test('is put off with a reason, and refused without', async ({ visit }) => {
    const page = await visit('project-manager')
    const { label } = await prepare(page)
    await openLanding(page)
    const line = lineOf(page, label)
    await line.getByRole('button', { name: /^Reporter :/ }).click()
    await line.getByLabel('Reporté au').fill(inDays(20).slice(0, 10))
    await line.getByLabel('Motif').fill(' ')
    await line.getByRole('button', { name: 'Reporter le jalon' }).click()
    await expect(line.getByRole('alert')).toHaveText('Dites pourquoi le jalon est reporté.')
    await line.getByLabel('Motif').fill('La salle est prise')
    await line.getByRole('button', { name: 'Reporter le jalon' }).click()
    await expect(lineOf(page, label)).toHaveCount(0)
    const [milestone] = await read(page, `/api/milestones?where[label][equals]=${label}`)
    expect(milestone).toMatchObject({ postponements: [{ reason: 'La salle est prise' }] })
  })

  test('takes a value as one writes it', async ({ visit }) => {
    const page = await visit('project-manager')
    const { value, indicator } = await prepare(page)
    await openLanding(page)
    await lineOf(page, value).getByRole('textbox').fill('12,5')
    await page.keyboard.press('Enter')
    await expect(lineOf(page, value)).toHaveCount(0)
    const saved = await read(page, `/api/indicator-values?where[indicator][equals]=${indicator}`)
    expect(saved).toMatchObject([{ value: 12.5 }])
  })

  test('is reported on in a drawer that keeps what was typed', async ({ visit }) => {
    const page = await visit('project-manager')
    const { action, title } = await prepare(page)
    await openLanding(page)
    const open = () =>
      lineOf(page, title)
        .getByRole('button', { name: /^Faire le point/ })
        .click()
    await open()
    await page.getByRole('dialog').getByLabel('Ce qui a été fait').fill('Le pilote a ouvert.')
    await openLanding(page) // the page is left, and found again
    await open()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByLabel('Ce qui a été fait')).toHaveValue('Le pilote a ouvert.')
    await dialog.getByLabel('Risques').fill('Le budget.')
    await dialog.getByRole('button', { name: 'Publier le point' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const reports = await read(page, `/api/progress-reports?where[action][equals]=${action}`)
    expect(reports).toMatchObject([{ done: 'Le pilote a ouvert.', risks: 'Le budget.' }])
  })
})

describe('the search on every page', () => {
  test('opens by Ctrl K, finds a code, and goes there by the keyboard', async ({ visit }) => {
    const page = await visit('committee-member')
    await page.goto('/admin')
    await expect(page.getByRole('button', { name: 'Rechercher' })).toBeVisible()
    await page.keyboard.press('Control+k')
    const box = page.getByRole('combobox', { name: 'Mots recherchés' })
    await expect(box).toBeFocused()
    await box.fill('5.1')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
      '5.1 ENJOY-MEL',
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/admin\/fiche\/actions\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5.1')

    await expect(page).toHaveTitle(/ENJOY-MEL/)
    await page.keyboard.press('Control+k')
    await expect(page.getByText('Vus récemment')).toBeVisible()
    await expect(
      page.getByRole('dialog').getByRole('option').filter({ hasText: 'ENJOY-MEL' }),
    ).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(box).toBeHidden()
  })

  test('finds nothing that its reader may not read', async ({ visit }) => {
    const manager = await visit('project-manager')
    const title = `Zwyn${randomUUID().slice(0, 8)}`
    await create(manager, 'place-suggestions', { kind: 'new-place', message: title })
    for (const [page, found] of [
      [manager, 1],
      [await visit('committee-member'), 0],
    ] as const) {
      await page.goto('/admin')
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Mots recherchés' }).fill(title)
      await expect(page.getByText(/Entrée ouvre|Rien ne contient/)).toBeVisible()
      await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(found)
    }
  })
})

test('« Saisir » leads to a form', async ({ visit }) => {
  const page = await visit('project-manager')
  await page.goto('/admin')
  await page.locator('summary', { hasText: 'Saisir' }).click()
  await page.getByRole('link', { name: 'Un jalon' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/milestones\/create/)
})

test('on a phone the navigation opens over the page, and closes by Escape', async ({ visit }) => {
  const page = await visit('project-manager', { viewport: { width: 390, height: 844 } })
  await page.goto('/admin')
  const actions = page.getByRole('link', { name: /^Actions/ })
  await expect(actions).toBeHidden()
  await page
    .getByRole('button', { name: /menu|navigation/i })
    .first()
    .click()
  await expect(actions).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(actions).toBeHidden()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
})
