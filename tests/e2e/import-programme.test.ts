import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright'

import { violationsOf } from '@/tests/support/axe'
import { anEvent, unique } from '@/tests/support/builders'
import { create, expect, openPage, read, test } from '@/tests/support/browser'

const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ })

const check = async (page: Page, name: string, content: string) => {
  await page
    .getByLabel(/^Fichier XML ou JSON/)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click()
}

/** In light and in dark, and nothing wider than a phone. */
const examine = async (page: Page) => {
  expect(await violationsOf(page)).toEqual([])
  for (const [scheme, width] of [
    ['dark', 390],
    ['light', 1280],
  ] as const) {
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, scheme)
    await page.setViewportSize({ width, height: 1000 })
    expect(await violationsOf(page, { colours: 'alone' })).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
}

/** A programme as frab writes it: two sessions in one room, of one person. */
const frab = (mark: string) => {
  const person = `<person guid="${randomUUID()}" id="7">Zoé ${mark}</person>`
  const session = (title: string, time: string) => `
    <event guid="${randomUUID()}" id="${String(unique('session of a file'))}">
      <date>2031-03-20T${time}:00+01:00</date><start>${time}</start><duration>00:45</duration>
      <room>Salle ${mark}</room><title>${title} ${mark}</title><track>Communs ${mark}</track>
      <type>Conférence</type><language>fr</language><persons>${person}</persons>
    </event>`
  return `<?xml version="1.0" encoding="UTF-8"?><schedule>
    <conference><title>Programme ${mark}</title></conference>
    <day index="1" date="2031-03-20"><room name="Salle ${mark}">
      ${session('Ouvrir', '09:30')}${session('Fermer', '11:00')}
    </room></day></schedule>`
}

test('a programme comes from a file: from its editor, a broken one, a wrong one, then the right one', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1280, height: 1000 } })
  const mark = String(unique('programme of an import'))
  const title = `Édition ${mark}`
  const event = await create(
    page,
    'events',
    anEvent({
      title,
      startDate: '2031-03-20T12:00:00.000Z',
      endDate: '2031-03-21T12:00:00.000Z',
    }),
  )
  await openPage(page, `/admin/programme/${event}`)
  await page.getByRole('main').getByRole('link', { name: 'Import et export' }).click()
  await expect(
    page.getByRole('heading', { name: `Importer dans «\u00A0${title}\u00A0»` }),
  ).toBeVisible()
  await examine(page)

  const whole = frab(mark)
  await check(page, 'schedule.xml', whole.slice(0, -20))
  await expect(said(page)).toHaveText('Rien n’a été importé.')
  const errors = page.getByRole('region', { name: 'À corriger' })
  await expect(errors).toContainText(/^À corrigerCe XML est mal formé.*exportez-le de nouveau\.$/)
  await check(page, 'courses.csv', 'Fruit;Prix\nPoire;2')
  await expect(said(page)).toHaveText(/^Aucune feuille de ce fichier n’est reconnue/)
  await expect(page.getByText('Si ce n’est pas le bon fichier')).toBeVisible()
  await examine(page)

  await check(page, 'schedule.xml', whole)
  await expect(said(page)).toHaveText(/^0\serreur, 5\sfiches à créer/)
  const differences = page.getByRole('region', { name: 'Différences' })
  await expect(differences.getByRole('row', { name: `Ouvrir ${mark} à créer` })).toBeVisible()
  await expect(
    differences.getByRole('row', { name: /^Début — 20\/03\/2031, 9\sh\s30/ }),
  ).toHaveCount(1)
  await page.setViewportSize({ width: 1280, height: 1500 })
  await page.screenshot({ path: '.cache/pictures/import-programme.png' })
  await examine(page)

  await page.getByRole('button', { name: 'Importer 5 changements' }).click()
  await expect(said(page)).toHaveText('Importé : 5 fiches créées, 0 modifiée.')
  await expect(page.getByText('Ce qui est nouveau est un brouillon : relisez')).toBeVisible()
  await page.getByRole('link', { name: 'Voir le programme' }).click()
  const room = page.getByRole('region', { name: `Salle ${mark}` })
  await expect(room.getByRole('button', { name: `Ouvrir ${mark}` })).toContainText(
    '9\u00A0h\u00A030',
  )
  await expect(room.getByRole('button', { name: `Fermer ${mark}` })).toBeVisible()
  const sessions = await read(page, `/api/event-sessions?where[event][equals]=${event}&draft=true`)
  expect(sessions.map(({ _status }) => _status)).toEqual(['draft', 'draft'])
})
