import { expect, openPage, read, test } from '@/tests/support/browser'
import { violationsOf } from '@/tests/support/axe'
import { printed } from '@/tests/support/pdf'

const dashboard = '/admin/tableau-de-bord'

const tallied = (list: readonly Record<string, unknown>[], status: string) =>
  list.filter((one) => one.status === status).length

test('a committee member lands on it, and its figures are those of the list behind them', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  await page.goto('/admin')
  await expect(page).toHaveURL(new RegExp(dashboard))
  const actions = await read(
    page,
    '/api/actions?depth=0&limit=200&where[_status][equals]=published',
  )
  const running = tallied(actions, 'in-progress')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    new RegExp(`^${String(actions.length)} actions, ${String(running)}\\sen\\scours`),
  )
  const statuses = page.getByRole('region', { name: /réalisées?, \d+ en cours/ })
  const line = statuses.getByRole('listitem').filter({ hasText: 'En cours' })
  await expect(line).toContainText(String(running))
  await line.getByRole('link', { name: 'En cours' }).click()
  await expect(page).toHaveURL(/statut=in-progress&liste=actions/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    new RegExp(`^${String(running)} actions au `),
  )
  await expect(page.locator('main tbody tr')).toHaveCount(running)
  expect(await violationsOf(page)).toEqual([])
})

test('it is narrowed, and told of a past day, by its address, which its paper says too', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  await openPage(page, dashboard)
  await page.getByRole('combobox', { name: 'Orientation' }).selectOption({ index: 3 })
  await page.getByLabel('Au', { exact: true }).fill('2026-01-31')
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await expect(page).toHaveURL(/au=2026-01-31/)
  await expect(page.getByText(/^Au 31\sjanvier\s2026/)).toContainText('Orientation : 3.')
  const rows = page.getByRole('table', { name: 'Orientations' }).locator('tbody tr')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('3.')

  const sheets = await printed(page)
  expect(sheets[0]).toMatch(/\d+ actions?, \d+ en cours/)
  expect(sheets.join(' ')).toContain('Orientation : 3.')
  // The tables behind the bars are on paper, where nothing opens; what no plan tells is told as such.
  expect(sheets.join(' ')).toMatch(/Prévu Engagé Payé Certifié/)
  expect(sheets.join(' ')).toContain('prévu non connu')
  for (const [index, sheet] of sheets.entries())
    expect(sheet).toMatch(new RegExp(`${String(index + 1)} ?/ ?${String(sheets.length)}$`))

  await page.getByRole('link', { name: 'Tout voir, aujourd’hui' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(13)
})

test('it is presented a block a screen, by the keyboard', async ({ visit }) => {
  const page = await visit('committee-member')
  await openPage(page, dashboard)
  await page.getByRole('button', { name: 'Présenter' }).click()
  const shown = page.locator('[data-block]:visible')
  await expect(shown).toHaveCount(1)
  await expect(shown).toContainText('le comité')
  await page.keyboard.press('ArrowRight')
  await expect(shown).toContainText('Avancement')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('ArrowLeft')
  await expect(shown).toContainText('le comité')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: 'Présentation' })).toHaveCount(0)
  expect(await shown.count()).toBeGreaterThan(6)
})

test('it is read in forced colours, on a narrow page and at twice the size', async ({ visit }) => {
  const page = await visit('committee-member', { viewport: { width: 320, height: 800 } })
  await page.emulateMedia({ forcedColors: 'active' })
  await openPage(page, dashboard)
  expect(await violationsOf(page)).toEqual([])
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 720, height: 450 }) // 1440 × 900 at 200 %
  expect(await width()).toBeLessThanOrEqual(720)
})
