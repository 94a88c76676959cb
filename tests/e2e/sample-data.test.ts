import type { Page } from 'playwright'

import { expect, openForm, openPage, read, test } from '@/tests/support/browser'

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

/** One line, which says all of it. */
const expectNotice = async (page: Page, says: readonly string[]) => {
  const notice = page.getByRole('main').getByRole('note')
  await expect(notice, page.url()).toHaveCount(says.length === 0 ? 0 : 1)
  for (const words of says) await expect(notice, page.url()).toContainText(new RegExp(words, 'i'))
}

test('the page of a document says at its top what to know before trusting it', async ({
  visit,
}) => {
  const reader = await visit('committee-member')
  const manager = await visit('project-manager')
  for (const { collection, where, says } of documents) {
    const [document] = await read(reader, `/api/${collection}?${where}&depth=0&limit=1`)
    await openPage(reader, `/admin/fiche/${collection}/${document?.id ?? ''}`)
    await expectNotice(reader, says)
    await openForm(manager, `/admin/collections/${collection}/${document?.id ?? ''}`)
    await expectNotice(manager, says)
  }
})

test('the list of milestones says how many are samples, and of one that it is', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const [milestone] = await read(page, '/api/milestones?where[sample][equals]=true&limit=1&depth=0')
  await page.goto(`/admin/collections/milestones?where[id][equals]=${milestone?.id ?? ''}`)
  await expect(page.getByRole('note')).toHaveText(/^Dans cette liste\s: 1\sdonnée d’exemple\.$/)
})
