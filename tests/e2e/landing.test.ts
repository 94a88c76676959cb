import { describe } from 'vitest'

import { staffRoles } from '@/access/roles'
import { expect, test, whoIs } from '@/tests/support/browser'

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
        await expect(page.getByText('Aucun résultat'), address ?? '').toHaveCount(0)
      }
    })
})
