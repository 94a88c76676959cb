import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Colours on their way from one theme to the other are nobody's. */
const settle = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))

/** What is wrong with a page under WCAG 2.1 AA, with or without its colours, or with these alone: a rule, and where. */
export const violationsOf = async (
  page: Page,
  { colours = true }: { colours?: boolean | 'alone' } = {},
): Promise<string[]> => {
  await settle(page)
  // Nothing runs in a sandbox, axe neither: it would wait for it.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]')
  const { violations } = await (
    colours === 'alone'
      ? axe.withRules('color-contrast')
      : axe.withTags(tags).disableRules(colours ? [] : ['color-contrast'])
  ).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
