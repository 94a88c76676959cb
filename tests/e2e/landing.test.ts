import { describe } from 'vitest'

import { staffRoles } from '@/access/roles'
import { expect, test, whoIs } from '@/tests/support/browser'

/** How a place is accompanied is read by managers and by whoever accompanies it. */
const accompaniment = '/admin/collections/support-records'

describe('the landing page', () => {
  for (const role of staffRoles)
    test(`greets (${role}) and leads to pages that exist`, async ({ visit }) => {
      const page = await visit(role)
      await page.goto('/admin')
      const { name } = await whoIs(page)
      await expect(page).toHaveTitle('Aujourd’hui — Résolument')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        `Bonjour ${name.split(' ')[0] ?? ''}`,
      )
      const links = await page.getByRole('navigation').getByRole('link').all()
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
      expect(addresses.length).toBeGreaterThanOrEqual(14)
      for (const address of new Set(addresses)) {
        if (address === '/admin/logout') continue
        const answer = await page.goto(address ?? '', { waitUntil: 'commit' })
        expect(answer?.status(), address ?? '').toBe(200)
        const isEmpty = address === accompaniment && !['admin', 'project-manager'].includes(role)
        const nothing = page.getByText('Aucun résultat')
        await expect(nothing, address ?? '').toHaveCount(isEmpty ? 1 : 0)
      }
    })
})
