import type { Page } from 'playwright'
import { z } from 'zod'

import { aMilestone, anAction } from '@/tests/support/builders'
import { create, expect, openForm, read, test } from '@/tests/support/browser'

const size = 200

const timing = z.object({ responseEnd: z.number(), loadEventEnd: z.number() })

/** Milliseconds from the request of the page to its last byte, and to the end of its loading. */
const timesOf = async (page: Page) => {
  const entries = await page.evaluate(() =>
    JSON.stringify(performance.getEntriesByType('navigation')),
  )
  return z.tuple([timing]).parse(JSON.parse(entries))[0]
}

test(`an action with ${String(size)} milestones and as many deliverables opens on ten of each`, async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const [orientation] = await read(page, '/api/orientations?depth=0&limit=1')
  const action = await create(page, 'actions', anAction({ orientation: orientation?.id ?? '' }))
  for (let serial = 1; serial <= size; serial += 1) {
    const [label, title] = [`Jalon ${String(serial)}`, `Livrable ${String(serial)}`]
    await Promise.all([
      create(page, 'milestones?depth=0', aMilestone({ action, label })),
      create(page, 'deliverables?depth=0', {
        action,
        title,
        link: 'https://example.org/livrable',
        _status: 'published',
      }),
    ])
  }

  const began = performance.now()
  await openForm(page, `/admin/collections/actions/${action}`)
  for (const name of [/^Jalon \d+/, /^Livrable \d+/]) {
    const table = page.getByRole('table').filter({ has: page.getByRole('cell', { name }) })
    await expect(table.getByRole('cell', { name })).toHaveCount(10)
    await expect(table.getByRole('row')).toHaveCount(11)
  }
  const ready = Math.round(performance.now() - began)
  await expect(page.getByRole('button', { name: '20', exact: true })).toHaveCount(2)

  const { responseEnd, loadEventEnd } = await timesOf(page)
  const [received, loaded] = [responseEnd, loadEventEnd].map(Math.round)
  process.stdout.write(
    `An action with ${String(size)} milestones and ${String(size)} deliverables: received in ` +
      `${String(received)} ms, loaded in ${String(loaded)} ms, ready in ${String(ready)} ms\n`,
  )
})
