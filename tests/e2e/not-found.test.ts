import { describe } from 'vitest'

import { expect, openForm, test } from '@/tests/support/browser'

const pages = [
  { address: '/nope', heading: 'Page introuvable', home: '/' },
  { address: '/strategie/actions/nope', heading: 'Page introuvable', home: '/' },
  { address: '/strategie/orientations/nope', heading: 'Page introuvable', home: '/' },
  // A language of another spelling, or of which nothing is there, is not French.
  { address: '/EN', heading: 'Page introuvable', home: '/' },
  { address: '/ADMIN', heading: 'Page introuvable', home: '/' },
  { address: '/widgets/zz/strategie', heading: 'Page introuvable', home: '/' },
  { address: '/en/nope', heading: 'Page not found', home: '/en' },
  { address: '/en/strategie/actions/nope', heading: 'Page not found', home: '/en' },
]

for (const javaScriptEnabled of [true, false])
  test(`an address where nothing is says so, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
  }) => {
    const page = await visit('anonymous', { javaScriptEnabled })
    for (const { address, heading, home } of pages) {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute('href', home)
      await expect(page.locator('[aria-current]')).toHaveCount(0)
    }
  })

describe('in the back-office', () => {
  for (const address of ['/admin/nope', '/admin/collections/nope'])
    test(`${address} says so to whoever is signed in`, async ({ visit }) => {
      const page = await visit('editor')
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(404)
      await expect(page.getByText('Page introuvable').first()).toBeVisible()
      await expect(page.getByRole('link', { name: 'Retour au tableau de bord' })).toBeVisible()
    })

  test('nobody else learns which pages there are', async ({ visit }) => {
    const page = await visit('anonymous')
    await openForm(page, '/admin/nope')
    await expect(page).toHaveURL(/\/admin\/login/)
  })
})
