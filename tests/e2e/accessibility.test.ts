import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright'
import { describe } from 'vitest'

import { expect, formIsReady, openForm, openList, read, test } from '@/tests/support/browser'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** What is wrong with a page, or with some parts of it: a rule and the elements that break it. */
const violations = async (page: Page, ...parts: string[]) => {
  const whole = new AxeBuilder({ page }).withTags(tags)
  const { violations } = await parts.reduce((axe, part) => axe.include(part), whole).analyze()
  return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ html }) => html) }))
}

/** Written in the report of the tests: what Payload's own markup breaks is not ours to mend. */
const report = async (name: string, page: Page) => {
  const lines = (await violations(page)).map(
    ({ id, elements: [first = '', ...others] }) =>
      `  ${id} (${String(1 + others.length)}): ${first.slice(0, 120)}`,
  )
  process.stdout.write(`axe, whole page, ${name}: ${String(lines.length)} rules\n`)
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

describe('our own parts', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`of the landing page break no rule (${colorScheme})`, async ({ visit }) => {
      const page = await visit('project-manager', { colorScheme })
      await page.goto('/admin')
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour/)
      expect(await violations(page, 'section[aria-labelledby="welcome"]')).toEqual([])
      await report(`landing page, ${colorScheme}`, page)
    })

    test(`of the list of actions break no rule (${colorScheme})`, async ({ visit }) => {
      const page = await visit('project-manager', { colorScheme })
      await openList(page, '/admin/collections/actions')
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      await expect(page.getByText('Libellé à confirmer').last()).toBeVisible()
      const ours = ['nav[aria-label="Filtres"]', 'td [class*="_badge"]']
      for (const part of ours) await expect(page.locator(part).first()).toBeVisible()
      expect(await violations(page, ...ours)).toEqual([])
      await report(`list of actions, ${colorScheme}`, page)
    })

    test(`of an action's page break no rule (${colorScheme})`, async ({ visit }) => {
      const page = await visit('project-manager', { colorScheme })
      const [action] = await read(page, '/api/actions?where[code][equals]=1.3&depth=0')
      await openForm(page, `/admin/collections/actions/${action?.id ?? ''}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
      expect(await violations(page, '[class*="_notices"]')).toEqual([])
      await report(`action, ${colorScheme}`, page)
    })
  }
})

test('the page where one signs in breaks no rule', async ({ visit }) => {
  const page = await visit('anonymous')
  await page.goto('/admin/login')
  await formIsReady(page)
  expect(await violations(page)).toEqual([])
})

/** Presses Tab until one link after the other has the focus, and sees that it shows. */
const tabThrough = async (page: Page, links: Locator[]) => {
  for (const link of links) {
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    await expect(link).toHaveCSS('outline-style', 'solid')
  }
}

test('the keyboard reaches the saved filters, where one sees it, and opens one', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  await openList(page, '/admin/collections/actions')
  const filters = page.getByRole('navigation', { name: 'Filtres' }).getByRole('link')
  await page.getByRole('button', { name: 'Filtres' }).focus()
  await tabThrough(page, await filters.all())

  await page.keyboard.press('Enter')
  await expect(filters.last()).toHaveAttribute('aria-current', 'page')
})

test('the keyboard reaches the links of the landing page, where one sees it', async ({ visit }) => {
  const page = await visit('project-manager')
  await page.goto('/admin')
  const links = await page
    .getByRole('region', { name: /^Bonjour/ })
    .getByRole('link')
    .all()
  expect(links.length).toBeGreaterThan(2)
  await links[0]?.focus()
  await page.keyboard.press('Shift+Tab')
  await tabThrough(page, links)
})
