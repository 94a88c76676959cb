import type { Page } from 'playwright'
import { describe } from 'vitest'

import { aMilestone, anAction, anOrientation } from '@/tests/support/builders'
import { create, expect, openList, openPage, read, test } from '@/tests/support/browser'

/** An action with two milestones of unequal weight, of which one is done. */
const prepare = async (page: Page) => {
  const orientation = await create(page, 'orientations', anOrientation())
  const action = await create(
    page,
    'actions',
    anAction({ orientation, title: 'Ouvrir les données' }),
  )
  const done = { label: 'Marché notifié', weight: 3, doneDate: '2018-03-01T12:00:00.000Z' }
  await create(page, 'milestones', aMilestone({ action, ...done }))
  await create(page, 'milestones', aMilestone({ action, label: 'Pilote ouvert', weight: 1 }))
  return { orientation, action }
}

describe('a figure', () => {
  test('of an action says why it is what it is, in the list and on its page', async ({ visit }) => {
    const manager = await visit('project-manager')
    const { orientation, action } = await prepare(manager)

    const page = await visit('committee-member', { viewport: { width: 1280, height: 900 } })
    await openList(page, `/admin/collections/actions?where[orientation][equals]=${orientation}`)
    await expect(page.getByRole('row', { name: /Ouvrir les données/ })).toContainText(/75\s%/)

    await openPage(page, `/admin/fiche/actions/${action}`)
    const why = page.getByRole('region', { name: 'Avancement', exact: true })
    await expect(why).toContainText(/75\s%\s?parce que/)
    await why.getByText('D’où vient ce chiffre').press('Enter')
    const row = why.getByRole('row', { name: /Marché notifié/ })
    await expect(row).toContainText('fait le 1er mars 2018')
    await expect(row).toContainText(/100\s%/)
    await why.scrollIntoViewIfNeeded()
    await page.screenshot({ path: '.cache/pictures/progress.png' })
  })

  test('of a plan says what was counted, and what to look at', async ({ visit }) => {
    const page = await visit('project-manager', { viewport: { width: 1280, height: 1000 } })
    const [plan] = await read(
      page,
      '/api/financing-plans?where[sample][equals]=true&limit=1&depth=0&draft=true',
    )
    await openPage(page, `/admin/fiche/financing-plans/${plan?.id ?? ''}`)
    await expect(page.getByRole('heading', { name: /^À regarder/ })).toBeVisible()
    const totals = page.getByRole('table', { name: 'Consommé et prévu' })
    await expect(totals.getByRole('row').nth(1)).toContainText(/€.*€/)
    await totals.scrollIntoViewIfNeeded()
    await page.screenshot({ path: '.cache/pictures/plan.png' })
  })
})
