import type { Page } from 'playwright'
import { describe } from 'vitest'

import { anOrientation, unique } from '@/tests/support/builders'
import { violationsOf } from '@/tests/support/axe'
import { create, expect, openPage, read, test } from '@/tests/support/browser'

const file = (...lines: string[]) => ({
  name: 'Suivi.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})

const choose = (page: Page, chosen: ReturnType<typeof file>) =>
  page.getByLabel(/^Fichier CSV/).setInputFiles(chosen)

/** Presses a button as the keyboard does. */
const press = async (page: Page, name: string | RegExp) => {
  const button = page.getByRole('button', { name })
  await button.focus()
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

/** What is going on, as a screen reader says it. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

const turn = (page: Page, theme: string) =>
  page.evaluate((scheme) => {
    document.documentElement.dataset.theme = scheme
  }, theme)

const examine = async (page: Page) => {
  expect(await violationsOf(page)).toEqual([])
  await turn(page, 'dark')
  expect(await violationsOf(page, { colours: 'alone' })).toEqual([])
  await turn(page, 'light')
}

describe('spreadsheets', () => {
  test('the wrong file, then the right one, by keyboard', async ({ visit }) => {
    const page = await visit('project-manager', { viewport: { width: 1280, height: 1000 } })
    const number = 500 + unique('orientation of an import')
    const id = await create(page, 'orientations', anOrientation({ number, title: 'Avant' }))
    await openPage(page, '/admin/import')
    await expect(page.getByRole('heading', { level: 1, name: 'Tableurs' })).toBeVisible()
    await page.screenshot({ path: '.cache/pictures/import-empty.png' })

    await choose(page, file('Numéro;Titre;Axe', `${String(number)};Après;99`, 'sept;Sans numéro;'))
    await press(page, 'Vérifier le fichier')
    await expect(said(page)).toHaveText(/^2\serreurs/)
    await expect(said(page)).toBeFocused()
    const errors = page.getByRole('region', { name: 'À corriger' })
    for (const words of [/Suivi 2 Axe .*99/, /Suivi 3 Numéro .*sept/])
      await expect(errors.getByRole('row', { name: words })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0)
    await page.screenshot({ path: '.cache/pictures/import-errors.png' })
    await examine(page)

    const right = file('Numéro;Intitulé officiel;Résumé', `${String(number)};Après « relecture »;`)
    await choose(page, right)
    await press(page, 'Vérifier le fichier')
    await expect(said(page)).toHaveText(/1\sligne sans changement/)
    await expect(page.getByText('Ce fichier ne change rien.')).toBeVisible()

    await page.getByLabel('Intitulé officiel').selectOption('Titre')
    await press(page, 'Vérifier avec ces colonnes')
    const differences = page.getByRole('region', { name: 'Différences' })
    await expect(differences.getByRole('row', { name: /Avant Après « relecture »/ })).toBeVisible()
    await page.screenshot({ path: '.cache/pictures/import.png' })
    await examine(page)
    await turn(page, 'dark')
    await page.screenshot({ path: '.cache/pictures/import-dark.png' })
    await turn(page, 'light')

    await press(page, 'Importer 1 changement')
    await expect(said(page)).toHaveText('Importé : 0 fiche créée, 1 modifiée.')
    const [imported] = await read(page, `/api/orientations?where[id][equals]=${id}&depth=0`)
    expect(imported).toMatchObject({ title: 'Après « relecture »', _status: 'published' })
  })

  test('a sheet said to be of another kind has its columns recognised anew', async ({ visit }) => {
    const page = await visit('project-manager')
    const number = 500 + unique('orientation of an import')
    await create(page, 'orientations', anOrientation({ number, title: 'Avant' }))
    await openPage(page, '/admin/import')
    await choose(page, {
      ...file('Numéro;Titre', `${String(number)};Après`),
      name: 'Actions.csv',
    })
    await press(page, 'Vérifier le fichier')
    await page.getByLabel('Cette feuille contient').selectOption('Orientations')
    await expect(page.getByLabel('Cette feuille contient')).toBeVisible()
    await expect(page.getByLabel(/^Numéro/)).toHaveValue('number')
    await press(page, 'Vérifier avec ces colonnes')
    const differences = page.getByRole('region', { name: 'Différences' })
    await expect(differences.getByRole('row', { name: /Titre Avant Après/ })).toBeVisible()
  })

  test('a connection lost on the way says that nobody knows, and keeps the columns', async ({
    visit,
  }) => {
    const page = await visit('project-manager')
    const number = 500 + unique('orientation of an import')
    await create(page, 'orientations', anOrientation({ number, title: 'Avant' }))
    await openPage(page, '/admin/import')
    await choose(page, file('Numéro;Intitulé officiel;Titre', `${String(number)};Après;`))
    await press(page, 'Vérifier le fichier')
    await page.getByLabel('Intitulé officiel').selectOption('Titre')
    await press(page, 'Vérifier avec ces colonnes')
    await expect(said(page)).toHaveText(/1\sà modifier/)

    await page.route('/api/strategy/import', async (route) => {
      await route.fetch() // the server gets it, its answer gets lost
      await route.abort('connectionreset')
    })
    await press(page, 'Importer 1 changement')
    await expect(said(page)).toHaveText(/l’import a pu aboutir/)
    await expect(said(page)).toBeFocused()
    await page.unroute('/api/strategy/import')
    await press(page, 'Vérifier avec ces colonnes')
    await expect(said(page)).toHaveText(/^0\serreur, .*1\sligne sans changement/)
  })

  test('a list too long to be read is said not to be whole', async ({ visit }) => {
    const page = await visit('project-manager')
    await openPage(page, '/admin/import')
    const rows = (count: number, row: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => row(index))
    const wrong = rows(1_001, () => 'sept;Sans numéro')
    const right = rows(1_002, (index) => `${String(20_000 + index)};Neuve`)
    await choose(page, file('Numéro;Titre', ...wrong, ...right))
    await press(page, 'Vérifier le fichier')
    await expect(said(page)).toHaveText(/^1\s001\serreurs, 1\s002\sfiches à créer/)
    for (const all of ['001', '002'])
      await expect(
        page.getByText(`Seules les 1\u202F000 premières sur 1\u202F${all} sont affichées.`),
      ).toBeVisible()
  })

  test('what is exported changes nothing', async ({ visit }) => {
    const page = await visit('project-manager')
    await openPage(page, '/admin/import')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Exporter en XLSX' }).click()
    await page.getByLabel(/^Fichier CSV/).setInputFiles(await (await download).path())
    await press(page, 'Vérifier le fichier')
    await expect(said(page)).toHaveText(/^0\serreur, 0\sfiche à créer, 0\sà modifier/)
  })

  test('a committee member exports, and does not import', async ({ visit }) => {
    const page = await visit('committee-member')
    await openPage(page, '/admin/import')
    await expect(page.getByRole('link', { name: 'Exporter en XLSX' })).toBeVisible()
    await expect(page.getByLabel(/^Fichier CSV/)).toHaveCount(0)
  })

  test('nobody comes in without an account', async ({ visit }) => {
    const page = await visit('anonymous')
    await page.goto('/admin/import')
    await expect(page).toHaveURL(/\/admin\/login/)
  })
})
