import { type Browser, type BrowserContext, chromium } from 'playwright'

import { findChromium } from '../support/chromium'
import { say } from '../support/run'
import { account } from './account'
import { onTheirOwnCores } from './cores'
import { median } from './figures'
import type { BenchServer, Both } from './server'

const rounds = 15
const warmUp = 3

/** How much longer the landing page may take to show something than the stock dashboard. */
export const mostForFirstPaint = 1.2

/** Milliseconds, of one visit after the other. */
export type FirstPaint = { ours: number[]; other: number[] }

export const firstPaintRatio = ({ ours, other }: FirstPaint): number => median(ours) / median(other)

/** In a context of its own: cookies know a host, not its port. */
const signedIn = async (browser: Browser, { origin }: BenchServer): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: origin, locale: 'fr-FR' })
  const answer = await context.request.post('/api/users/login', { data: account })
  if (!answer.ok()) throw new Error(`The benchmark cannot sign in: ${String(answer.status())}`)
  return context
}

/** First contentful paint of a visit to the back-office. */
const visit = async (context: BrowserContext): Promise<number> => {
  const page = await context.newPage()
  await page.goto('/admin')
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  const milliseconds = await painted.jsonValue()
  await page.close()
  return milliseconds ?? Number.NaN
}

const visitBoth = async (both: Both): Promise<FirstPaint> => {
  const browser = await chromium.launch({
    executablePath: await findChromium(say),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const [ours, other] = [await signedIn(browser, both.ours), await signedIn(browser, both.other)]
    const taken: FirstPaint = { ours: [], other: [] }
    for (let round = -warmUp; round < rounds; round += 1) {
      const [one, stock] = [await visit(ours), await visit(other)]
      if (round < 0) continue
      taken.ours.push(one)
      taken.other.push(stock)
    }
    return taken
  } finally {
    await browser.close()
  }
}

/** The landing page of a project manager, and the stock dashboard of the same one: in turn. */
export const measureFirstPaint = (both: Both): Promise<FirstPaint> =>
  onTheirOwnCores([both.ours, both.other], () => visitBoth(both))
