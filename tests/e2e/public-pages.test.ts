import { randomUUID } from 'node:crypto'

import { inject } from 'vitest'
import { z } from 'zod'

import { pdf } from '@/tests/support/a-pdf'
import { anAction, anOrientation } from '@/tests/support/builders'
import { create, expect, test } from '@/tests/support/browser'

const written = z.object({ doc: z.object({ id: z.string() }) })

test('an action in English says what is French, and opens the files that it produced', async ({
  visit,
}) => {
  const manager = await visit('project-manager')
  const orientation = await create(manager, 'orientations', anOrientation())
  const data = anAction({ orientation, title: 'Ouvrir la plateforme', publicNote: 'Elle ouvre.' })
  const action = await create(manager, 'actions', data)
  const { origin } = inject('application')
  const note = { data: { publicNote: 'It opens.' }, headers: { origin } }
  await manager.request.patch(`/api/actions/${action}?locale=en`, note)
  const name = `${randomUUID()}.pdf`
  const uploaded = await manager.request.post('/api/media', {
    multipart: {
      file: { name, mimeType: 'application/pdf', buffer: Buffer.from(pdf) },
      _payload: JSON.stringify({ alt: 'Rapport', isPublic: true }),
    },
    headers: { origin },
  })
  const { doc } = written.parse(await uploaded.json())
  const deliverable = { action, title: 'Rapport final', file: doc.id, _status: 'published' }
  const produced = await create(manager, 'deliverables', deliverable)

  const anyone = await visit('anonymous')
  await anyone.goto(`/en/strategie/actions/${data.slug}`)
  const title = anyone.getByRole('heading', { level: 1, name: 'Ouvrir la plateforme' })
  await expect(title).toHaveAttribute('lang', 'fr')
  await expect(anyone.getByText('It opens.')).not.toHaveAttribute('lang')
  const file = anyone.getByRole('link', { name: 'Rapport final' })
  expect((await anyone.request.get((await file.getAttribute('href')) ?? '')).status()).toBe(200)

  await anyone.goto(`/strategie/actions/${data.slug}`)
  await expect(anyone.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang')

  for (const path of [`deliverables/${produced}`, `media/${doc.id}`])
    await manager.request.delete(`/api/${path}`, { headers: { origin } })

  // Next would keep a copy of an image, also once it is no longer public.
  const kept = `/_next/image?url=${encodeURIComponent(`/api/media/file/${name}`)}&w=640&q=75`
  expect((await anyone.request.get(kept)).status()).toBe(404)
})

test('an orientation says that the progress of its actions is made up', async ({ visit }) => {
  const page = await visit('anonymous')
  await page.goto('/')
  await page
    .getByRole('link', { name: /^Orientation/ })
    .first()
    .click()
  await expect(page.getByText('Les statuts et les dates affichés sont des exemples')).toBeVisible()
})
