import { expect, read, test } from '@/tests/support/browser'

test('before it meets, the page of a meeting says how many votes it will take', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  const [meeting] = await read(page, '/api/meetings?where[status][equals]=planned&depth=0')
  await page.goto(`/admin/fiche/meetings/${meeting?.id ?? ''}`)
  await expect(page.getByText(/^\d+ voix demandées, \d+ à ce jour$/)).toBeVisible()
  await expect(page.getByText('Pas atteint')).toHaveCount(0)
})
