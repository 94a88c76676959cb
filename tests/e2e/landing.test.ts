import { describe } from 'vitest'

import { staffRoles } from '@/access/roles'
import { expect, test, whoIs } from '@/tests/support/browser'

describe('the landing page', () => {
  for (const role of staffRoles)
    test(`greets (${role}) and leads to pages that exist`, async ({ visit }) => {
      const page = await visit(role)
      await page.goto('/admin')
      const { name } = await whoIs(page)
      const welcome = page.getByRole('region', { name: `Bonjour ${name}` })
      await expect(welcome.getByText(/\d+ orientations et \d+ actions/)).toBeVisible()

      const links = await welcome.getByRole('link').all()
      const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
      expect(addresses.length).toBeGreaterThanOrEqual(3)
      for (const address of addresses) {
        const answer = await page.goto(address ?? '', { waitUntil: 'commit' })
        expect(answer?.status(), address ?? '').toBe(200)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          /^(Actions|Orientations|Organisations|Médias|Comptes)$/,
        )
        await expect(page.getByText('Aucun résultat')).toHaveCount(
          address === '/admin/collections/media' ? 1 : 0,
        )
      }
    })

  test('opens with a click the actions that it counts as late', async ({ visit }) => {
    const page = await visit('project-manager')
    await page.goto('/admin')
    const sentence = page.getByText(/\d+ sont en retard/)
    const [, late] = /(\d+) sont en retard/.exec(await sentence.innerText()) ?? []
    await page.getByRole('link', { name: 'Actions en retard' }).click()
    await expect(page.getByText(`1-${late ?? ''} `)).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'En retard' })).toHaveCount(Number(late))
  })
})
