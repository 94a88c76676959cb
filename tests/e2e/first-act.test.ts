import { randomUUID } from 'node:crypto'

import type { Locator, Page } from 'playwright'
import { describe, inject } from 'vitest'

import type { Role } from '@/access/roles'
import { today } from '@/src/domain/platform/time/paris-day'
import { aMilestone, anAction, anOrientation, aTrainingModule } from '@/tests/support/builders'
import { create, expect, formIsReady, read, test, whoIs } from '@/tests/support/browser'

type Act = {
  /** What the person does first once they are signed in, and what shows that it is done. */
  done: (page: Page, click: (target: Locator) => Promise<void>) => Promise<void>
  /** What they find there; resolves to its name. */
  prepare?: (page: Page, name: string) => Promise<unknown>
}

const acts: Record<Exclude<Role, 'partner'>, (name: string) => Act> = {
  'project-manager': (name) => ({
    prepare: async (page) => {
      const orientation = await create(page, 'orientations', anOrientation())
      const leadUsers = [(await whoIs(page)).id]
      const action = await create(page, 'actions', anAction({ orientation, leadUsers }))
      const dueDate = '1990-01-01T12:00:00.000Z'
      await create(page, 'milestones', aMilestone({ action, label: name, dueDate }))
    },
    done: async (page, click) => {
      const todo = page.getByRole('region', { name: 'À faire par vous' })
      const line = todo.getByRole('listitem').filter({ hasText: name })
      // Below the first few, where other things have waited for longer.
      if (!(await line.isVisible())) await click(todo.getByRole('button', { name: /^Tout voir/ }))
      await click(line.getByRole('button', { name: /^C’est fait/ }))
      await expect(line).toHaveCount(0)
      const [milestone] = await read(page, `/api/milestones?where[label][equals]=${name}`)
      expect(String(milestone?.doneDate).slice(0, 10)).toBe(today())
    },
  }),
  editor: (name) => ({
    prepare: (page) =>
      create(page, 'training-modules', aTrainingModule({ title: name, _status: 'draft' })),
    done: async (page, click) => {
      await click(page.getByRole('link', { name: new RegExp(`^Relire.*${name}`) }))
      await formIsReady(page)
      await click(page.getByRole('button', { name: /^Publier/ }).first())
      await expect(page.getByText('Statut').locator('..')).toContainText('Publié')
      const [published] = await read(page, `/api/training-modules?where[title][equals]=${name}`)
      expect(published?._status).toBe('published')
    },
  }),
  admin: (name) => ({
    done: async (page, click) => {
      await click(page.getByRole('link', { name: 'Inviter' }))
      await formIsReady(page)
      await page.getByRole('textbox', { name: 'Nom' }).fill(name)
      await page.getByRole('textbox', { name: 'E-mail' }).fill(`${name}@invited.example`)
      await click(page.getByRole('button', { name: 'Enregistrer' }))
      await expect(page.getByText(/C’est créé/)).toBeVisible()
    },
  }),
  'committee-member': () => ({
    done: async (page, click) => {
      const next = page.getByText('Prochaine séance').getByRole('link')
      await click(next)
      await expect(page.getByRole('region', { name: /^Ordre du jour/ })).toBeVisible()
    },
  }),
}

const sizes = {
  'on a desk': { width: 1440, height: 900 },
  'on a tablet': { width: 820, height: 1180 },
  'on a phone': { width: 390, height: 844 },
}

const most = 2

for (const [where, viewport] of Object.entries(sizes))
  describe(`from login to the first useful act, ${where}`, () => {
    for (const role of ['project-manager', 'editor', 'admin', 'committee-member'] as const)
      test(`in two clicks at most: ${role}`, async ({ visit }) => {
        const name = `zwyn${randomUUID().slice(0, 8)}`
        const act = acts[role](name)
        await act.prepare?.(await visit(role), name)

        const page = await visit('anonymous', { viewport })
        await page.goto('/admin')
        const account = inject('application').accounts[role]
        await formIsReady(page)
        await page.getByRole('textbox', { name: 'E-mail' }).fill(account.email)
        await page.getByRole('textbox', { name: 'Mot de passe' }).fill(account.password)
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Bonjour|le comité$/)

        let clicks = 0
        await act.done(page, async (target) => {
          clicks += 1
          await target.click()
        })
        expect(clicks).toBeLessThanOrEqual(most)
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(viewport.width)
      })
  })
