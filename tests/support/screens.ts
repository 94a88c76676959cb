import type { Page } from 'playwright'

import { expect, formIsReady, listIsReady } from './browser'

/** What Next leaves in a page. */
declare global {
  var next: { router: { push: (address: string) => void } }
}

/** A page of the back-office, and how one comes to see all of it. */
export type Screen = { name: string; address: string; unfold: (page: Page) => Promise<unknown> }

/** Its scripts run, and nothing of it is on its way any more. */
const isWhole = async (page: Page) => {
  await expect(page.locator('.template-default--nav-hydrated')).toBeVisible()
  await expect(page.locator('.shimmer-effect')).toHaveCount(0)
}

export const titled = (address: string): Screen => ({
  name: address,
  address,
  unfold: async (page) => {
    await expect(page.getByRole('heading').first()).toBeVisible()
    await isWhole(page)
  },
})

/** A list, with the columns that it may have. */
export const list = (address: string): Screen => ({
  name: address,
  address,
  unfold: async (page) => {
    await listIsReady(page)
    const columns = page.getByRole('button', { name: /^(Colonnes|Columns)$/ })
    if ((await columns.count()) > 0) await columns.first().click()
  },
})

export const form = (address: string): Screen => ({
  name: address,
  address,
  unfold: async (page) => {
    await formIsReady(page)
    await isWhole(page)
  },
})

type Open = (page: Page, address: string) => Promise<unknown>

export const load: Open = (page, address) => page.goto(address)

/**
 * Goes there as a link of the back-office does, from another page of it: the scripts that run already
 * need not start again.
 */
export const follow: Open = async (page, address) => {
  const { pathname } = new URL(address, 'http://here')
  const here = new URL(page.url()).pathname
  if (!here.startsWith('/admin') || here === pathname) return load(page, address)
  await page.evaluate((to) => {
    globalThis.next.router.push(to)
  }, address)
  await page.waitForURL((url) => url.pathname === pathname)
}

/**
 * Sees each screen, and resolves to what there is to say of some. Four pages at a time: one waits for the
 * server while another is drawn.
 */
export const goThrough = async (
  page: Page,
  screens: readonly Screen[],
  { open, see }: { open: Open; see: (page: Page) => Promise<object> },
): Promise<Record<string, object>> => {
  const said: Record<string, object> = {}
  const left = [...screens]
  const context = page.context()
  const pages = [page, ...(await Promise.all([1, 2, 3].map(() => context.newPage())))]
  await Promise.all(
    pages.map(async (one) => {
      for (let screen = left.shift(); screen; screen = left.shift()) {
        await open(one, screen.address)
        await screen.unfold(one)
        const found = await see(one)
        if (Object.keys(found).length > 0) said[screen.name] = found
      }
    }),
  )
  return said
}
