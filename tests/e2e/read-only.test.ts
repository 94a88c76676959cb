import { describe } from 'vitest'

import type { Persona } from '@/access/personas'
import { aDecision, aMeeting, anAction } from '@/tests/support/builders'
import { create, expect, openForm, openList, openPage, read, test } from '@/tests/support/browser'

describe('an action is opened from the list, read, and changed by who may', () => {
  const roles: [Persona, mayWrite: boolean][] = [
    ['admin', true],
    ['project-manager', true],
    ['editor', true],
    ['committee-member', false],
  ]
  for (const [persona, mayWrite] of roles)
    test(persona, async ({ visit }) => {
      const manager = await visit('project-manager')
      const [orientation] = await read(manager, '/api/orientations?depth=0&limit=1')
      const internalNote = 'À traiter avant la séance.'
      const data = anAction({ orientation: orientation?.id ?? '', internalNote })
      const id = await create(manager, 'actions', data)

      const page = await visit(persona)
      await openList(page, `/admin/collections/actions?where[code][equals]=${data.code}`)
      // The list may write its settings in its address once more, which undoes a click.
      await expect(async () => {
        await page.getByRole('link', { name: data.code, exact: true }).click()
        await expect(page).toHaveURL(new RegExp(`/admin/fiche/actions/${id}`), { timeout: 5_000 })
      }).toPass()
      await expect(page).toHaveTitle(`${data.code} ${data.title} — Résolument`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${data.code} ${data.title}`)
      await expect(page.getByText(internalNote)).toBeVisible()
      await expect(page.getByRole('main').locator('input, textarea, select')).toHaveCount(0)

      const edit = page.getByRole('link', { name: 'Modifier' })
      await expect(edit).toHaveCount(mayWrite ? 1 : 0)
      if (!mayWrite) return
      await edit.click()
      await expect(page.getByRole('textbox', { name: /^Titre/ })).toBeEnabled()
      await expect(page.getByRole('button', { name: /Enregistrer|Publier/ })).toHaveCount(2)
    })
})

test('who may not write a document never meets its form', async ({ visit }) => {
  const manager = await visit('project-manager')
  const [orientation] = await read(manager, '/api/orientations?depth=0&limit=1')
  const action = await create(manager, 'actions', anAction({ orientation: orientation?.id ?? '' }))
  const member = await visit('committee-member')
  for (const collection of ['actions', 'milestones', 'meetings', 'tiers-lieux', 'communes']) {
    const [document] = await read(member, `/api/${collection}?limit=1&depth=0`)
    const id = collection === 'actions' ? action : (document?.id ?? '')
    await member.goto(`/admin/collections/${collection}/${id}`)
    await expect(member).toHaveURL(new RegExp(`/admin/fiche/${collection}/${id}$`))
    await expect(member.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await openForm(member, '/admin/account') // one's own is there to be written
  await expect(member.getByRole('textbox', { name: /^Nom/ })).toBeEnabled()

  // The same form, for one who may write.
  await openForm(manager, `/admin/collections/actions/${action}`)
  const newIn = (name: string) =>
    manager
      .locator('.relationship-table')
      .filter({ hasText: name })
      .getByRole('button', { name: /Ajouter|Créer/ })
  await expect(newIn('Jalons').first()).toBeVisible()
  await expect(newIn('Décisions du comité')).toHaveCount(0) // one is taken in its meeting
})

test('what may not be read is not there', async ({ visit }) => {
  const manager = await visit('project-manager')
  const meeting = await create(manager, 'meetings', aMeeting())
  const decision = await create(
    manager,
    'decisions',
    aDecision({ meeting, text: 'Secret', confidential: true }),
  )
  await openPage(manager, `/admin/fiche/decisions/${decision}`)
  await expect(manager.getByText('Secret')).toBeVisible()

  const editor = await visit('editor')
  for (const address of [`decisions/${decision}`, 'actions/nope', 'nope/nope']) {
    const answer = await editor.goto(`/admin/fiche/${address}`)
    expect(answer?.status(), address).toBe(404)
    await expect(editor.getByText('Page introuvable').first()).toBeVisible()
    await expect(editor.getByText('Secret')).toHaveCount(0)
  }
})
