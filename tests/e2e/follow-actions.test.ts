import type { Locator, Page } from 'playwright'
import { describe } from 'vitest'
import { z } from 'zod'

import { today } from '@/src/domain/platform/time/paris-day'
import { aMilestone, anAction, aProgressReport } from '@/tests/support/builders'
import {
  create,
  expect,
  formIsReady,
  openForm,
  openList,
  read,
  test,
  whoIs,
} from '@/tests/support/browser'

const listAddress = '/admin/collections/actions'

const followedAction = z.object({
  code: z.string(),
  title: z.string(),
  status: z.string(),
  endDate: z.string().nullish(),
  wordingToConfirm: z.boolean(),
  leadUsers: z.array(z.string()),
})

const allActions = async (page: Page) => {
  const docs = await read(page, '/api/actions?depth=0&limit=500&sort=rank&draft=true')
  return z.array(followedAction).parse(docs)
}

const anyOrientation = async (page: Page): Promise<string> => {
  const [orientation] = await read(page, '/api/orientations?depth=0&limit=1')
  return orientation?.id ?? ''
}

/** The codes of the actions that the list shows, each a link to its action. */
const codesIn = (page: Page) => page.getByRole('table').getByRole('link', { name: /^\d+\.\d+$/ })

const widthOfIcon = (badge: Locator) =>
  badge.evaluate((element) => getComputedStyle(element, '::before').width)

/** Clicks again when the page was just coming to life: Payload then forgets the first click. */
const choose = (filter: Locator) =>
  expect(async () => {
    await filter.click()
    await expect(filter).toHaveAttribute('aria-current', 'page', { timeout: 5_000 })
  }).toPass()

describe('the list of actions', () => {
  test('is filtered by one click, and keeps its filter when loaded again', async ({ visit }) => {
    const page = await visit('project-manager')
    const me = await whoIs(page)
    const actions = await allActions(page)
    const day = today()
    const shown: [string, typeof actions][] = [
      [
        'En retard',
        actions
          .filter(({ endDate }) => endDate && endDate.slice(0, 10) < day)
          .filter(({ status }) => !['done', 'dropped'].includes(status))
          .toSorted((one, other) => String(one.endDate).localeCompare(String(other.endDate))),
      ],
      ['Mes actions', actions.filter(({ leadUsers }) => leadUsers.includes(me.id))],
      ['Libellé à confirmer', actions.filter(({ wordingToConfirm }) => wordingToConfirm)],
      ['Toutes les actions', actions],
    ]
    expect(new Set(shown.map(([, some]) => JSON.stringify(some))).size).toBe(4)

    /** Late actions come by their end; those of one day in any order. */
    const listed = (name: string, some: typeof actions) =>
      expect(async () => {
        const codes = await codesIn(page).allTextContents()
        expect(codes.toSorted()).toEqual(some.map(({ code }) => code).sort())
        const found = codes.map((code) => actions.find((one) => one.code === code))
        const order = (one?: (typeof actions)[number]) =>
          name === 'En retard' ? one?.endDate : one?.code
        expect(found.map(order)).toEqual(some.map(order))
      }).toPass()

    await openList(page, listAddress)
    for (const [name, some] of shown) {
      const filter = page.getByRole('navigation').getByRole('link', { name, exact: true })
      await choose(filter)
      await listed(name, some)
      await page.reload()
      await expect(filter).toHaveAttribute('aria-current', 'page')
      await listed(name, some)
      await expect(page.locator('.list-controls__where')).toHaveCSS('height', '0px')
      const leave = page.getByRole('link', { name: `Quitter le filtre «\u00A0${name}\u00A0»` })
      await expect(leave).toHaveCount(name === 'Toutes les actions' ? 0 : 1)
    }
  })

  test('leaves a filter for all actions, in their order again', async ({ visit }) => {
    const page = await visit('project-manager')
    const codes = (await allActions(page)).map(({ code }) => code)
    await openList(page, listAddress)
    await choose(page.getByRole('navigation').getByRole('link', { name: 'En retard', exact: true }))
    await page.getByRole('link', { name: /^Quitter le filtre/ }).click()
    const all = page.getByRole('link', { name: 'Toutes les actions', exact: true })
    await expect(all).toHaveAttribute('aria-current', 'page')
    await expect(codesIn(page)).toHaveText(codes)
  })

  test('names anew what is silent, each time that it is loaded', async ({ visit }) => {
    const page = await visit('project-manager')
    const data = anAction({ orientation: await anyOrientation(page) })
    const action = await create(page, 'actions', data)
    await openList(page, listAddress)
    const filter = page.getByRole('link', { name: /^Sans point d’avancement/ })
    const code = page.getByRole('table').getByRole('link', { name: data.code, exact: true })
    await choose(filter)
    await expect(code).toBeVisible()

    await create(
      page,
      'progress-reports',
      aProgressReport({ action, date: new Date().toISOString() }),
    )
    await page.reload()
    await expect(filter).toHaveAttribute('aria-current', 'page')
    await expect(codesIn(page).first()).toBeVisible()
    await expect(code).toHaveCount(0)
  })

  test('is searched by title and by code', async ({ visit }) => {
    const page = await visit('project-manager')
    const found = (await allActions(page)).filter(({ title }) => title.includes('tiers-lieux'))
    expect(found.length).toBeGreaterThan(1)

    await openList(page, listAddress)
    const search = page.getByRole('textbox', { name: 'Rechercher par Code ou Titre' })
    await search.fill('tiers-lieux')
    await expect(codesIn(page)).toHaveText(found.map(({ code }) => code))
    await search.fill('13.4')
    await expect(codesIn(page)).toHaveText(['13.4'])
  })

  test('shows where an action stands', async ({ visit }) => {
    const page = await visit('project-manager')
    const data = anAction({
      orientation: await anyOrientation(page),
      status: 'in-progress',
      endDate: '2018-06-30T12:00:00.000Z',
      wordingToConfirm: true,
    })
    const action = await create(page, 'actions', data)
    for (const doneDate of ['2018-03-01T12:00:00.000Z', undefined])
      await create(page, 'milestones', aMilestone({ action, doneDate }))

    await openList(page, listAddress)
    const row = page.getByRole('row').filter({ has: page.getByText(data.code, { exact: true }) })
    const cells = row.getByRole('cell')
    await expect(cells.filter({ hasText: data.title })).toBeVisible()
    for (const word of ['En cours', 'En retard']) {
      const badge = cells.getByText(word, { exact: true })
      await expect(badge).toBeVisible()
      expect(await widthOfIcon(badge)).toBe('14px')
    }
    await expect(cells.getByText('1 / 2', { exact: true })).toBeVisible()
    await expect(cells.getByText('30/06/2018', { exact: true })).toBeVisible()
    await expect(page.getByRole('note')).toContainText(/\d\slibellés? à confirmer/)
  })
})

test('an action is corrected, kept as a draft, published and translated', async ({ visit }) => {
  const page = await visit('project-manager')
  const before = anAction({ orientation: await anyOrientation(page), publicNote: 'Avant.' })
  const id = await create(page, 'actions', before)
  const after = { title: `${before.title}, revue`, publicNote: 'Après « relecture ».' }
  const english = { title: `${before.title}, reviewed`, publicNote: 'After review.' }

  const anyone = await visit('anonymous')
  const published = async (locale: string) => {
    const [action] = await read(anyone, `/api/actions?where[id][equals]=${id}&locale=${locale}`)
    return action
  }
  const fillIn = async ({ title, publicNote }: typeof after) => {
    await page.getByRole('textbox', { name: /^Titre/ }).fill(title)
    await page.getByRole('button', { name: 'Présentation' }).click()
    await page.getByRole('textbox', { name: /^Note publique/ }).fill(publicNote)
  }

  await openList(page, listAddress)
  // The list may write its settings in its address once more, which undoes a click.
  await expect(async () => {
    await page.getByRole('link', { name: before.code, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(id), { timeout: 5000 })
  }).toPass()
  await expect(page).toHaveTitle(`${before.code} ${before.title} — Résolument`)
  await page.getByRole('link', { name: 'Modifier' }).click()
  await formIsReady(page)
  await expect(page).toHaveTitle(`${before.title} — Résolument`)
  await fillIn(after)
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(page.getByText('Le brouillon est enregistré.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: after.title })).toBeVisible()
  expect(await published('fr')).toMatchObject({ title: before.title, publicNote: 'Avant.' })

  await page.getByRole('button', { name: 'Publier les modifications' }).click()
  await expect(page.getByText('Statut : Publié')).toBeVisible()
  for (const locale of ['fr', 'en', 'nl'])
    await expect.poll(() => published(locale)).toMatchObject(after)

  await page.getByRole('button', { name: 'Langue du contenu' }).click()
  await page.getByRole('button', { name: 'Anglais' }).click()
  await expect(page.getByRole('textbox', { name: 'Titre * — en' })).toHaveValue('')
  await formIsReady(page)
  await fillIn(english)
  await page.getByRole('button', { name: 'Publier les modifications' }).click()
  await expect.poll(() => published('en')).toMatchObject(english)
  expect(await published('fr')).toMatchObject(after)
  expect(await published('nl')).toMatchObject(after)

  await openForm(page, `${listAddress}/${id}?locale=fr`)
  await expect(page.getByRole('textbox', { name: 'Titre * — fr' })).toHaveValue(after.title)
})

test('an action that contradicts itself says so in its form, and how to mend it', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const orientation = await anyOrientation(page)
  const { code, ...rest } = anAction({ orientation })
  const action = await create(page, 'actions', {
    ...rest,
    code,
    title: 'Ouvrir les données',
    slug: `action-${code.replace('.', '-')}`,
    status: 'done',
    endDate: '2018-06-30T12:00:00.000Z',
    wordingToConfirm: true,
  })
  await create(page, 'milestones', aMilestone({ action }))

  await openForm(page, `/admin/collections/actions/${action}`)
  const told = page.getByRole('status').filter({ hasText: 'jalon' }).getByRole('listitem')
  const notice = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await expect(told).toHaveCount(3)
  const open = notice('mais 1 jalon n’est pas fait, dont 1 en retard')
  await expect(open.getByRole('link', { name: 'Cocher les jalons' })).toBeVisible()
  await notice('reste marqué')
    .getByRole('button', { name: /^Retirer/ })
    .click()
  await expect(notice('reste marqué')).toHaveCount(0)
  await notice('celle du titre neutre').getByRole('button').click()
  await expect(notice('celle du titre neutre')).toHaveCount(0)
  const folded = page.locator('.collapsible').filter({ hasText: 'Provenance et adresse' })
  await folded.locator('.collapsible__toggle').first().click()
  await expect(page.locator('#field-slug')).toHaveValue('ouvrir-les-donnees')

  // What is chosen next is looked at before it is saved.
  await page.locator('#field-status').click()
  await page.getByRole('option', { name: 'À venir', exact: true }).click()
  await notice('la date de fin est passée').getByRole('button', { name: 'Passer en cours' }).click()
  await expect(notice('la date de fin est passée')).toHaveCount(0)
  await expect(page.locator('#field-status')).toContainText('En cours')
})
