import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright'

import { staffRoles } from '@/access/roles'
import { expect, openForm, openList, openPage, read, test } from '@/tests/support/browser'
import {
  accountsShown,
  environmentIn,
  freePort,
  startProgram,
} from '@/tests/support/served-application'

/** Pictures of what people see most, left for those who review a change; docs/images has copies. */
const directory = '.cache/pictures'

const picture = (name: string) => ({ path: `${directory}/${name}.png` })

const phone = { width: 390, height: 844 }
const desktop = { width: 1440, height: 980 }

test('what each role lands on, and reads, is pictured', async ({ visit }) => {
  for (const role of staffRoles) {
    const page = await visit(role, { viewport: desktop })
    await page.goto('/admin')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`landing-${role}`))
  }
  const page = await visit('project-manager', { viewport: desktop })
  const [action] = await read(page, '/api/actions?where[code][equals]=2.2&depth=0')
  for (const [path, name] of [
    ['/admin', 'landing'],
    [`/admin/fiche/actions/${action?.id ?? ''}`, 'read-action'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(name))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`${name}-dark`))
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(phone)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(`${name}-phone`))
    await page.setViewportSize(desktop)
  }
})

test('what people see most is pictured', async ({ visit }) => {
  const anyone = await visit('anonymous')
  await anyone.goto('/')
  await anyone.screenshot(picture('public'))
  await anyone.emulateMedia({ colorScheme: 'dark' })
  await anyone.screenshot(picture('public-dark'))
  await anyone.emulateMedia({ colorScheme: 'light', media: 'print' })
  await anyone.setViewportSize({ width: 794, height: 1123 }) // A4 at 96 dots per inch
  await anyone.screenshot(picture('public-print'))
  await anyone.emulateMedia({ media: 'screen' })
  await anyone.setViewportSize(phone)
  await anyone.screenshot(picture('public-phone'))

  const page = await visit('project-manager', { viewport: { width: 1280, height: 800 } })
  const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
  await openList(page, '/admin/collections/actions')
  await expect(page.getByText('Orientation 1').first()).toBeVisible()
  await page.screenshot(picture('actions'))
  await openForm(page, `/admin/collections/actions/${action?.id ?? ''}`)
  await expect(page.getByRole('cell', { name: /^Jalon/ }).first()).toBeVisible()
  await page.screenshot(picture('action'))

  await page.setViewportSize({ width: 1280, height: 900 })
  for (const [path, name] of [
    ['kanban', 'kanban'],
    ['calendrier', 'timeline'],
    ['saisie?all=true', 'month-grid'],
  ] as const) {
    await openPage(page, `/admin/${path}`)
    await expect(page.getByText('Suivi d’exemple').first()).toBeVisible()
    await page.screenshot(picture(name))
  }
  for (const [path, name] of [
    ['accompagnement', 'support-board'],
    ['lieux', 'places-in-figures'],
  ] as const) {
    await openPage(page, `/admin/${path}`)
    await page.screenshot(picture(name))
  }
  const [place] = await read(page, '/api/tiers-lieux?where[sample][equals]=true&limit=1&depth=0')
  await openForm(page, `/admin/collections/tiers-lieux/${place?.id ?? ''}`)
  await page.getByRole('button', { name: 'Adresse et horaires' }).click()
  await expect(page.getByRole('button', { name: /^Le lieu/ })).toBeVisible()
  await page.screenshot(picture('place-located'))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto(`/admin/fiche/${action?.id ?? ''}`)
  await expect(page.getByRole('heading', { name: 'Avancement', exact: true })).toBeVisible()
  await page.screenshot(picture('sheet-printed'))
})

/** Opens the tiers-lieux and waits until they are on their map. */
const openPlaces = async (page: Page, address: string) => {
  await page.goto(address)
  await expect(page.getByRole('button', { name: /sans adresse précise/ }).first()).toBeVisible()
}

test('the tiers-lieux are pictured', async ({ visit }) => {
  const page = await visit('anonymous', { viewport: desktop })
  await openPlaces(page, '/tiers-lieux?near=50.6366,3.0635&view=50.6450,3.0300,10.75')
  await page.screenshot(picture('places'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot(picture('places-dark'))
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.screenshot(picture('places-print'))
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize(phone)
  await page.goto('/tiers-lieux')
  await page.screenshot(picture('places-phone'))
  await openPlaces(page, '/tiers-lieux?show=map')
  await page.screenshot(picture('places-phone-map'))
  await page.setViewportSize(desktop)
  await page.goto('/tiers-lieux/tiers-lieu-d-exemple-1')
  await expect(page.getByRole('button', { name: 'Rapprocher' })).toBeVisible()
  await page.screenshot(picture('place'))
})

test('a programme is pictured', async ({ visit }) => {
  const page = await visit('anonymous', { viewport: desktop })
  const [event] = await read(page, '/api/events?where[sample][equals]=true&limit=1&depth=0')
  const address = `/agenda/${String(event?.slug)}`
  const day = String(event?.startDate).slice(0, 10)
  await page.clock.setFixedTime(new Date(`${day}T13:10:00.000Z`)) // in the middle of its first day
  await page.goto(`${address}?jour=${day}`)
  await expect(page.locator('[data-now]')).toBeVisible()
  await page.screenshot({ ...picture('programme'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot(picture('programme-dark'))
  await page.emulateMedia({ colorScheme: 'light' })
  for (const title of ['Session d’exemple 5', 'Session d’exemple 6', 'Session d’exemple 13'])
    await page
      .getByRole('button', { name: `Dans mon programme\u00A0: ${title}`, exact: true })
      .click()
  await page.setViewportSize(phone)
  await page.screenshot(picture('programme-phone'))
  await page.goto(`${address}/mon-programme`)
  await expect(page.getByText('Des sessions se chevauchent')).toBeVisible()
  await page.screenshot(picture('my-programme-phone'))
  await page.setViewportSize(desktop)
  for (const [path, name] of [
    [`${address}/sessions/EX01`, 'session'],
    [`${address}/kiosque`, 'programme-kiosk'],
    [`${address}?impression=jour&jour=${day}`, 'programme-wall'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.screenshot(picture(name))
  }
})

test('a programme that is built is pictured', async ({ visit }) => {
  const page = await visit('project-manager', { viewport: desktop })
  await openPage(page, '/admin/programme')
  await page.screenshot(picture('programme-editor'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPage(page, '/admin/programme')
  await page.getByRole('button', { name: 'Session d’exemple 6', exact: false }).first().click()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.screenshot(picture('programme-editor-dark'))
  await page.emulateMedia({ colorScheme: 'light' })
  await page.keyboard.press('Escape')
  await page.setViewportSize(phone)
  await page.screenshot(picture('programme-editor-phone'))
})

test('the loop that keeps places true is pictured', async ({ visit }) => {
  const anyone = await visit('anonymous', { viewport: desktop })
  const address = '/tiers-lieux/proposer?lieu=tiers-lieu-d-exemple-1'
  await anyone.goto(address)
  await anyone.getByRole('textbox', { name: 'Numéro et voie' }).fill('2 rue de l’Exemple')
  await anyone.getByRole('textbox', { name: 'Téléphone' }).fill('03 20 00 00 00')
  await anyone.getByRole('textbox', { name: 'Lundi' }).fill('le matin')
  await anyone.getByRole('textbox', { name: 'Ce que nous devons savoir' }).fill('Vu hier.')
  await anyone.getByRole('button', { name: 'Proposer ces corrections' }).click()
  await expect(anyone.getByRole('alert')).toBeVisible()
  await anyone.screenshot({ ...picture('suggest'), fullPage: true })
  await anyone.setViewportSize(phone)
  await anyone.screenshot(picture('suggest-phone'))
  await anyone.getByRole('textbox', { name: 'Lundi' }).fill('9h-12h, 14h-18h')
  await anyone.getByRole('button', { name: 'Proposer ces corrections' }).click()
  await expect(anyone.getByRole('heading', { level: 1 })).toHaveText(/^Merci/)

  const page = await visit('project-manager', { viewport: desktop })
  const [suggestion] = await read(page, '/api/place-suggestions?sort=-createdAt&limit=1&depth=0')
  await openPage(page, `/admin/fiche/place-suggestions/${suggestion?.id ?? ''}`)
  await page.screenshot(picture('moderation'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot(picture('moderation-dark'))
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page, '/admin/lieux-a-verifier')
  await page.screenshot(picture('places-to-call'))
})

/** A tile that says which one it is. */
const tile = (name: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#f4f1ea" stroke="#d9d2c3"/><path d="M0 180 256 90M70 0 130 256" stroke="#fff" stroke-width="8"/><text x="12" y="24" font-family="sans-serif" font-size="13" fill="#8a8273">${name}</text></svg>`

test('their map is pictured on tiles, where some are configured', async ({ browser }) => {
  const directory = await mkdtemp(join(tmpdir(), 'resolument-tiles-'))
  const [port, tilesPort] = [await freePort(), await freePort()]
  const tiles = createServer(({ url = '' }, res) => {
    res.setHeader('Content-Type', 'image/svg+xml').end(tile(url))
  }).listen(tilesPort, '127.0.0.1')
  const environment = environmentIn(directory, port, {
    MAP_TILES_URL: `http://127.0.0.1:${String(tilesPort)}/{z}/{x}/{y}`,
    MAP_TILES_CREDIT: 'Tuiles d’exemple',
  })
  const program = startProgram(environment)
  await program.says(accountsShown)
  const page = await browser.newPage({ baseURL: environment.SERVER_URL, viewport: desktop })
  await openPlaces(page, '/tiers-lieux')
  await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible()
  await page.screenshot(picture('places-tiles'))
  await program.stop()
  tiles.close()
  await rm(directory, { recursive: true, force: true })
})
