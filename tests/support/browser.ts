import { mkdir, writeFile } from 'node:fs/promises'

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { expect as playwrightExpect } from 'playwright/test'
import { test as base, inject } from 'vitest'
import { z } from 'zod'

import type { Persona } from '@/access/personas'

/** Waits for what it expects of a page: a slow machine takes its time. */
export const expect = playwrightExpect.configure({ timeout: 15_000 })

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

/**
 * Dates and files are asked for in the words of the browser itself, whatever the page's: on Linux it
 * follows the environment, where it has its French (`chromium-l10n`; Playwright's own has it).
 */
// eslint-disable-next-line house/no-process-env -- handed on, not read
const inFrench = { ...process.env, LANGUAGE: 'fr' }

type Fixtures = {
  browser: Browser
  /**
   * Opens a browser for someone, signed in if they have an account, French unless told otherwise.
   * The test fails when a page asks a third party for anything or when its scripts fail.
   */
  visit: (persona: Persona, options?: BrowserContextOptions) => Promise<Page>
}

/** Where what was on the screen stays when a test fails. */
const failures = '.cache/failures'

/** Keeps how each page looks and what it is made of, under the name of the test that failed. */
const keepPages = async (pages: Page[], test: string): Promise<void> => {
  await mkdir(failures, { recursive: true })
  for (const [index, page] of pages.entries()) {
    const path = `${failures}/${test.replaceAll(/[^\p{L}\d]+/gu, '-')}-${String(index + 1)}`
    await page.screenshot({ path: `${path}.png`, fullPage: true })
    await writeFile(`${path}.html`, `<!-- ${page.url()} -->\n${await page.content()}`)
  }
}

export const test = base.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the names of what a fixture needs
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: inject('chromium'),
        args: flags,
        env: inFrench,
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, task }, use) => {
    const { origin, accounts } = inject('application')
    const complaints: string[] = []

    const visit: Fixtures['visit'] = async (persona, options) => {
      const context = await browser.newContext({ baseURL: origin, locale: 'fr-FR', ...options })
      context.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== origin)
          complaints.push(`asked for ${url.href}`)
      })
      context.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text())
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      if (persona !== 'anonymous') {
        const login = await context.request.post('/api/users/login', { data: accounts[persona] })
        if (!login.ok()) throw new Error(`${persona} cannot sign in: ${await login.text()}`)
      }
      return context.newPage()
    }

    await use(visit)
    if (task.result?.state === 'fail')
      await keepPages(
        browser.contexts().flatMap((context) => context.pages()),
        task.name,
      )
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(complaints).toEqual([])
  },
})

/**
 * Opens a page of ours in the back-office and waits until it has come to life: its trail is written by
 * its scripts. What is clicked, chosen or typed before is lost.
 */
export const openPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('.step-nav__last')).toBeVisible()
}

/** Opens a page and waits until its form can be filled in. */
export const openForm = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await formIsReady(page)
}

/** A form that is not ready yet loses what is typed into it. */
export const formIsReady = async (page: Page): Promise<void> => {
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(page.locator('form[data-form-ready="false"]')).toHaveCount(0)
}

/** Payload trusts the session of a request that says it comes from a page of its own. */
export const fromOurPages = () => ({ origin: inject('application').origin })

const answered = z.object({ doc: z.object({ id: z.string() }) })

/** Creates a document as the one whose page it is, and resolves to its id. */
export const create = async (
  page: Page,
  collection: string,
  data: Record<string, unknown>,
): Promise<string> => {
  const response = await page.request.post(`/api/${collection}`, {
    data,
    headers: fromOurPages(),
  })
  if (!response.ok()) throw new Error(`${collection}: ${await response.text()}`)
  return answered.parse(await response.json()).doc.id
}

/** Opens a list and waits until it has come to life. */
export const openList = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await listIsReady(page)
}

/** A list that has come to life writes its settings in its address. */
export const listIsReady = (page: Page): Promise<void> => expect(page).toHaveURL(/[?&]limit=/)

const found = z.object({ docs: z.array(z.looseObject({ id: z.string() })) })

/** The documents of a list of the API, read as the one whose page it is. */
export const read = async (page: Page, address: string) => {
  const response = await page.request.get(address, { headers: fromOurPages() })
  return found.parse(await response.json()).docs
}

const signedIn = z.object({ user: z.object({ id: z.string(), name: z.string() }) })

/** The account of the one whose page it is. */
export const whoIs = async (page: Page) => {
  const response = await page.request.get('/api/users/me', { headers: fromOurPages() })
  return signedIn.parse(await response.json()).user
}

const rights = z.object({
  collections: z.record(
    z.string(),
    z.object({ create: z.unknown().optional(), read: z.unknown().optional() }),
  ),
})

/** What the one whose page it is may do with each collection. */
export const rightsOf = async (page: Page) => {
  const response = await page.request.get('/api/access', { headers: fromOurPages() })
  return rights.parse(await response.json()).collections
}
