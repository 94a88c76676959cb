import { type RunOptions, source } from 'axe-core'
import type { Page } from 'playwright'

/** What the source of axe leaves in a page. */
declare global {
  var axe: typeof import('axe-core')
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Colours on their way from one theme to the other are nobody's. */
const settle = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))

type Options = { colours?: boolean | 'alone' }

const rulesFor = ({ colours = true }: Options): RunOptions =>
  colours === 'alone'
    ? { runOnly: ['color-contrast'] }
    : { runOnly: tags, rules: colours ? {} : { 'color-contrast': { enabled: false } } }

/** What is wrong with a page under WCAG 2.1 AA, with or without its colours, or with these alone: a rule, and where. */
export const violationsOf = async (page: Page, options: Options = {}): Promise<string[]> => {
  await settle(page)
  // In the page itself: the official builder brings axe anew, and opens a page to end in, each time.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (rules) => {
    // Nothing runs in a sandbox, axe neither: it would wait for it.
    const subject = { exclude: ['iframe[sandbox]'] }
    const { violations } = await globalThis.axe.run(subject, {
      ...rules,
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, rulesFor(options))
}
