import type { Page } from 'playwright'

import { expect, openForm, read, test } from '@/tests/support/browser'

/** What the page of some documents must say. */
const documents = [
  { collection: 'milestones', where: 'where[sample][equals]=true', says: ['Donnée d’exemple'] },
  { collection: 'deliverables', where: 'where[sample][equals]=true', says: ['Donnée d’exemple'] },
  {
    collection: 'actions',
    where: 'where[sampleFollowUp][equals]=true&where[wordingToConfirm][equals]=false',
    says: ['Suivi d’exemple', 'Rattachement à confirmer'],
  },
  {
    collection: 'actions',
    where: 'where[sampleFollowUp][equals]=true&where[wordingToConfirm][equals]=true',
    says: ['Suivi d’exemple', 'Libellé à confirmer', 'Rattachement à confirmer'],
  },
  {
    collection: 'orientations',
    where: 'where[wordingToConfirm][equals]=true',
    says: ['Libellé à confirmer'],
  },
  { collection: 'orientations', where: 'where[wordingToConfirm][equals]=false', says: [] },
]

/** What stands above the first field: the list before it says who saved it and when. */
const noticesOn = (page: Page) =>
  page.locator('form').getByRole('list').nth(1).getByRole('listitem')

test('the page of a document says at its top what to know before trusting it', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  for (const { collection, where, says } of documents) {
    const [document] = await read(page, `/api/${collection}?${where}&depth=0&limit=1`)
    await openForm(page, `/admin/collections/${collection}/${document?.id ?? ''}`)
    await expect(noticesOn(page), `${collection}, ${where}`).toHaveText(says)
  }
})

test('the list of milestones says which ones are samples', async ({ visit }) => {
  const page = await visit('project-manager')
  const [milestone] = await read(page, '/api/milestones?where[sample][equals]=true&limit=1&depth=0')
  await page.goto(`/admin/collections/milestones?where[id][equals]=${milestone?.id ?? ''}`)
  await expect(page.getByRole('cell', { name: 'Donnée d’exemple', exact: true })).toHaveCount(1)
})
