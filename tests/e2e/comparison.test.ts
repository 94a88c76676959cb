import { z } from 'zod'

import { violationsOf } from '@/tests/support/axe'
import { expect, read, test } from '@/tests/support/browser'
import { printed } from '@/tests/support/pdf'

const dated = z.object({ date: z.string(), id: z.string() })
const snapshot = z.object({
  shown: z.object({
    orientations: z.array(z.object({ value: z.number().nullable() })),
    strategy: z.object({ all: z.number() }),
  }),
})

test('a committee member sees what moved since the last meeting, and what it was shown then', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  const held = '/api/meetings?depth=0&sort=-date&where[status][not_in]=planned,convened'
  const [last, before] = (await read(page, held)).map((one) => dated.parse(one))
  const actions = await read(
    page,
    '/api/actions?depth=0&limit=200&where[_status][equals]=published',
  )
  await page.goto('/admin/tableau-de-bord')
  const answer = await page.request.get(`/api/committee/snapshots/${last?.id ?? ''}`, {
    headers: { origin: new URL(page.url()).origin },
  })
  const { shown } = snapshot.parse(await answer.json())
  // Not of today's facts: other tests write some, as people do after a meeting.
  const values = shown.orientations.map(({ value }) => value ?? Number.NaN)
  const value = values.reduce((sum, one) => sum + one, 0) / values.length
  await page.getByRole('link', { name: 'Comparer avec la séance du' }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/comparaison\\?de=${last?.id ?? ''}`))
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('bougé depuis la séance du')
  await expect(page.getByText('conforme à son empreinte')).toBeVisible()

  const moved = await page.getByRole('table', { name: 'Actions' }).locator('tbody tr').count()
  await expect(title).toContainText(new RegExp(`^${String(moved)} actions? `))
  const meetings = page.getByRole('table', { name: 'Séances' }).locator('tbody tr')
  const done = actions.filter(({ status }) => status === 'done').length
  await expect(meetings.nth(0).getByRole('cell').nth(1)).toHaveText(String(done))
  await expect(meetings.nth(1)).toContainText(`${String(Math.round(value))}\u00A0%`)
  expect(await violationsOf(page)).toEqual([])

  const sheets = await printed(page)
  expect(sheets[0]).toMatch(/bougé\s+depuis la séance du/)
  expect(sheets.at(-1)).toMatch(
    new RegExp(`${String(sheets.length)} ?/ ?${String(sheets.length)}$`),
  )

  await page.getByRole('combobox', { name: 'De', exact: true }).selectOption(before?.id ?? '')
  await page.getByRole('combobox', { name: 'À', exact: true }).selectOption(last?.id ?? '')
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(title).toContainText(/de la séance du .* à celle du/)

  await meetings.nth(1).getByRole('link').first().click()
  const seen = page.getByRole('region', { name: 'Ce que le comité a vu' })
  await expect(seen).toContainText(`${String(shown.strategy.all)} actions`)
  await expect(seen).toContainText('conforme à son empreinte')
  expect(await violationsOf(page)).toEqual([])
})
