import type { Page } from 'playwright'

import { expect, openForm, openList, read, test } from '@/tests/support/browser'

/** A name of Payload's translations where the sentence should be. */
const key = /^[a-z]+:[A-Za-z]+$/
/** Payload's own French, which ours replaces. */
const clumsy = /un\(e\)|\(e\)|\(s\)|nouveau ou nouvelle|\[object Object\]/

/** What is read on a page, and what is said to those who do not see it. */
const linesOf = async (page: Page): Promise<string[]> => {
  const text = await page.locator('body').innerText()
  const names = await page
    .locator('[aria-label]')
    .evaluateAll((elements) => elements.map((element) => element.ariaLabel ?? ''))
  return [...text.split('\n'), ...names].map((line) => line.trim())
}

const anAction = async (page: Page): Promise<string> => {
  const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
  return `/admin/collections/actions/${action?.id ?? ''}`
}

/** The pages that everyone passes by, each with how to open it. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  landing: (page) => page.goto('/admin'),
  list: (page) => openList(page, '/admin/collections/actions'),
  'empty list': (page) => openList(page, '/admin/collections/actions?search=introuvable'),
  trash: (page) => openList(page, '/admin/collections/actions/trash'),
  creation: (page) => openForm(page, '/admin/collections/actions/create'),
  action: async (page) => openForm(page, await anAction(page)),
  versions: async (page) => page.goto(`${await anAction(page)}/versions`),
  'creation of an account': (page) => openForm(page, '/admin/collections/users/create'),
  'upload of a file': (page) => openForm(page, '/admin/collections/media/create'),
  account: (page) => openForm(page, '/admin/account'),
}

const open = async (page: Page, name: string) => {
  await pages[name]?.(page)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const lines = await linesOf(page)
  expect(lines.length).toBeGreaterThan(3)
  return lines
}

test('in French, every page has words and none of them is clumsy', async ({ visit }) => {
  const page = await visit('admin')
  const wrong: Record<string, string[]> = {}
  for (const name of Object.keys(pages)) {
    const lines = await open(page, name)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    wrong[name] = lines.filter((line) => key.test(line) || clumsy.test(line))
  }
  expect(wrong).toEqual(Object.fromEntries(Object.keys(pages).map((name) => [name, []])))
})

/** Words of ours on the pages in English. */
const ours: Record<string, string[]> = {
  landing: ['Hello', 'Today', 'Strategy', 'Committee', 'House', 'Suggestions'],
  list: ['My actions', 'Late', 'Wording to be confirmed', 'In progress', 'Milestones', 'End'],
  'empty list': ['My actions'],
  creation: ['Follow-up', 'Description', 'People and places', 'Priority', 'Internal note'],
  action: ['Source and address', 'Deliverables', 'Start'],
  'creation of an account': ['Name', 'Role', 'Department', 'Source'],
  'upload of a file': ['Alternative text', 'Credit', 'Public'],
}

test('in English, the pages with words of ours have them', async ({ visit }) => {
  const page = await visit('admin', { locale: 'en-GB' })
  const wrong: Record<string, string[]> = {}
  for (const name of Object.keys(ours)) {
    const lines = await open(page, name)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    wrong[name] = lines.filter((line) => key.test(line))
    for (const word of ours[name] ?? [])
      await expect(page.getByText(word).filter({ visible: true }).first()).toBeVisible()
  }
  expect(wrong).toEqual(Object.fromEntries(Object.keys(ours).map((name) => [name, []])))
})

test('the page where one signs in has words', async ({ visit }) => {
  for (const [locale, word] of [
    ['fr-FR', 'Se connecter'],
    ['en-GB', 'Login'],
  ] as const) {
    const page = await visit('anonymous', { locale })
    await openForm(page, '/admin/login')
    await expect(page.getByRole('button', { name: word })).toBeVisible()
    expect((await linesOf(page)).filter((line) => key.test(line))).toEqual([])
  }
})

test('a person chooses a language, and it stays chosen', async ({ visit }) => {
  const page = await visit('editor')
  await openForm(page, '/admin/account')
  await page.getByRole('combobox').last().click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(page.getByText('Admin Theme')).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Hello/)
})
