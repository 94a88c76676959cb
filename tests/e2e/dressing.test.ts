import type { Locator } from 'playwright'

import { expect, openForm, read, test } from '@/tests/support/browser'

/** Whether all of its words are seen. */
const isWhole = (one: Locator) =>
  one.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)

const enjoyMel = '/api/actions?where[slug][equals]=enjoy-mel&depth=0'

test('the trail says the whole title where there is room, and is the way back on a phone', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1440, height: 900 } })
  const [action] = await read(page, enjoyMel)
  await page.goto(`/admin/fiche/actions/${action?.id ?? ''}`)
  const trail = page.locator('.step-nav')
  const title = trail.getByText('5.1 ENJOY-MEL, visibilité des commerces et parcours de proximité')
  await expect(title).toBeVisible()
  expect(await isWhole(title)).toBe(true)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(title).toBeHidden()
  for (const name of ['Actions', 'Orientation 5'])
    expect(await isWhole(trail.getByText(name)), name).toBe(true)
})

test('a choice is on one line with what empties it and what opens it, however long', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1280, height: 900 } })
  const [decision] = await read(page, '/api/decisions?where[item][exists]=true&depth=0')
  await openForm(page, `/admin/collections/decisions/${decision?.id ?? ''}`)
  const choices = page.locator('.rs__control').filter({ has: page.locator('.clear-indicator') })
  await expect(choices.first()).toBeVisible()
  const heights = await choices.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(4)
})

test('a formatted text has the letters of the page, and a weather is on the line of its reason', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const [action] = await read(page, enjoyMel)
  await openForm(page, `/admin/collections/actions/${action?.id ?? ''}`)
  const tops = await page
    .getByRole('main')
    .locator('[data-weather]')
    .first()
    .evaluate((weather) =>
      [weather, weather.parentElement?.lastChild ?? weather].map((node) => {
        const words = document.createRange()
        words.selectNodeContents(node)
        return words.getBoundingClientRect().top
      }),
    )
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99))).toBeLessThan(1)
  await page.getByRole('button', { name: 'Présentation', exact: true }).click()
  const editor = page.locator('[data-lexical-editor]').first()
  const letters = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
  await expect(editor).toHaveCSS('font-family', letters)
})

test('what sorts a list is wide enough for a finger', async ({ visit }) => {
  const page = await visit('project-manager')
  await page.goto('/admin/collections/meetings')
  const buttons = page.locator('.sort-column__button')
  await expect(buttons.first()).toBeVisible()
  const sizes = await buttons.evaluateAll((all) =>
    all.map((one) => Math.min(one.clientWidth, one.clientHeight)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
})
