import { anAction } from '@/tests/support/builders'
import { create, expect, openForm, read, test } from '@/tests/support/browser'

test('the committee reads an action, its internal note included, and changes nothing', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const [orientation] = await read(manager, '/api/orientations?depth=0&limit=1')
  const internalNote = 'À traiter avant la séance.'
  const data = anAction({ orientation: orientation?.id ?? '', internalNote })
  const address = `/admin/collections/actions/${await create(manager, 'actions', data)}`

  const page = await visit('committee-member')
  await openForm(page, address)
  await expect(page.getByRole('textbox', { name: /^Titre/ })).toHaveValue(data.title)
  await expect(page.getByRole('textbox', { name: 'Note interne' })).toHaveValue(internalNote)
  const writable = page
    .getByRole('main')
    .locator('input:enabled, textarea:enabled, [contenteditable="true"]')
    .filter({ visible: true })
  const tabs = {
    Suivi: page.getByText(/^Priorité/),
    Présentation: page.getByText('Objectifs'),
    'Acteurs et territoire': page.getByText('Direction pilote'),
  }
  for (const [name, field] of Object.entries(tabs)) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(field).toBeVisible()
    await expect(writable).toHaveCount(0)
  }
  await expect(page.getByRole('button', { name: /Enregistrer|Publier/ })).toHaveCount(0)

  // The same page, for one who may write.
  await openForm(manager, address)
  await expect(manager.getByRole('button', { name: /Enregistrer|Publier/ })).toHaveCount(2)
  await expect(manager.getByRole('textbox', { name: /^Titre/ })).toBeEnabled()
  const newIn = (name: string) =>
    manager
      .locator('.relationship-table')
      .filter({ hasText: name })
      .getByRole('button', { name: /Ajouter|Créer/ })
  await expect(newIn('Jalons').first()).toBeVisible()
  await expect(newIn('Décisions du comité')).toHaveCount(0) // one is taken in its meeting
})
