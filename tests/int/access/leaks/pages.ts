import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import type { testOf } from '@/tests/support/leaks'
import { farDays, published } from '@/tests/support/public-pages'

/** The public pages, the widgets, the feed and the figures, with what is hidden of each of some collections. */
export const testPages = (test: ReturnType<typeof testOf>, slugs: readonly string[]): void => {
  test('the pages, the widgets, the feed and the figures', async ({ payload, stage }) => {
    for (const slug of slugs) await stage.sceneOf(slug)
    const nobody = await createLocalReq({ fallbackLocale: 'fr' }, payload)
    for (const day of farDays) {
      const pages = await published(day, nobody)
      expect(pages).toContain('seen-') // what may be told is there
      expect(stage.secretsIn(pages), day).toEqual([])
    }
  })
}
