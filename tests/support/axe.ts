import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/**
 * What Payload 3.90's own components break, that neither its configuration nor a style sheet mends: a
 * rule of axe and the elements. Whatever is not listed here fails the tests.
 */
const ofPayload: { rule: string; selector: string; reason: string }[] = [
  {
    rule: 'label',
    selector: '.checkbox-input input',
    reason: 'the tick of a row in a list has an empty name',
  },
  {
    rule: 'label',
    selector: '.rs__input, [id^="react-select-"]',
    reason: 'the label of a list of choices points at the box around it',
  },
  {
    rule: 'label',
    selector: '.react-datepicker__input-container input',
    reason: 'the label of a date points at the box around it',
  },
  {
    rule: 'aria-input-field-name',
    selector: '.ContentEditable__root',
    reason: 'the label of a rich text is not tied to it',
  },
  {
    rule: 'aria-hidden-focus',
    selector: '.dropdown-indicator, .clear-indicator',
    reason: 'the arrows and crosses of lists of choices are hidden and take the focus',
  },
  {
    rule: 'aria-command-name',
    selector: '.collapsible__drag, .locked',
    reason:
      'the handle by which a row of an array moves has no name, nor the lock of a document that is open elsewhere',
  },
  {
    rule: 'button-name',
    selector:
      '.clickable-arrow, .date-time-picker__clear-button, .drawer-link__doc-drawer-toggler, .popup-button',
    reason: 'buttons of one icon have no name',
  },
  {
    rule: 'list',
    selector: '.doc-tabs__tabs',
    reason: 'its items are wrapped in something else than a list item',
  },
  {
    rule: 'nested-interactive',
    selector: '.rs__multi-value',
    reason: 'a chosen value that moves holds a button that removes it',
  },
]

const isOfPayload = async (page: Page, rule: string, target: string) => {
  const selectors = ofPayload.filter((one) => one.rule === rule).map(({ selector }) => selector)
  return (
    selectors.length > 0 &&
    // What is no longer there breaks nothing.
    page.evaluate(({ target, known }) => document.querySelector(target)?.matches(known) ?? true, {
      target,
      known: selectors.join(', '),
    })
  )
}

/** Colours on their way from one theme to the other are nobody's. */
const settle = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))

/** What is wrong with a page under WCAG 2.1 AA, or with its colours alone: a rule, and where. */
export const violationsOf = async (
  page: Page,
  { colours = false }: { colours?: boolean } = {},
): Promise<string[]> => {
  await settle(page)
  // Nothing runs in a sandbox, axe neither: it would wait for it.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]')
  const { violations } = await (
    colours ? axe.withRules('color-contrast') : axe.withTags(tags)
  ).analyze()
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({ id, target: target.join(' '), html })),
  )
  const ours = await Promise.all(
    broken.map(async ({ id, target }) => !(await isOfPayload(page, id, target))),
  )
  return broken.filter((_, index) => ours[index]).map(({ id, html }) => `${id}: ${html}`)
}
