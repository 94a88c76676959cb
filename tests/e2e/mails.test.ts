import { renderSample } from '@/src/emails/samples'
import { violationsOf } from '@/tests/support/axe'
import { expect, test } from '@/tests/support/browser'

test('staff see what leaves in their name, laid out and as text, in both languages', async ({
  visit,
}) => {
  const page = await visit('committee-member')
  await page.goto('/admin/courriels')
  const mail = page.frameLocator('iframe')
  const heading = (name: string) => mail.getByRole('heading', { level: 1, name })
  await expect(heading('Votre accès à Résolument')).toBeVisible()

  const templates = page.getByRole('navigation', { name: 'Modèles', exact: true })
  await templates.getByRole('link', { name: 'Décision confiée' }).click()
  await expect(heading('La décision 2017-04 vous est confiée')).toBeVisible()

  await page.getByRole('link', { name: 'English' }).click()
  await expect(heading('Decision 2017-04 is entrusted to you')).toHaveCSS('font-size', '24px')
  await expect(page.locator('pre')).toContainText('See the decision:\nhttps://')
})

test('nobody else sees them', async ({ visit }) => {
  const page = await visit('anonymous')
  await page.goto('/admin/courriels')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
})

/** Together they hold every part of the layout. */
for (const template of ['digest', 'decision-assigned'] as const)
  test(`the message ${template} breaks no rule of accessibility, in light and in dark`, async ({
    visit,
  }) => {
    const page = await visit('anonymous')
    await page.setContent((await renderSample(template, 'fr')).html)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page), colorScheme).toEqual([])
    }
  })
