import type { Locator, Page } from 'playwright'
import { describe } from 'vitest'

import { today } from '@/src/domain/platform/time/paris-day'
import { richText } from '@/tests/support/any-document'
import { violationsOf } from '@/tests/support/axe'
import { aMilestone, anAction, anOrientation } from '@/tests/support/builders'
import { create, expect, openForm, openPage, read, test, whoIs } from '@/tests/support/browser'
import { printed } from '@/tests/support/pdf'

/** An orientation of its own, with two actions that someone leads. */
const prepare = async (page: Page) => {
  const me = await whoIs(page)
  const orientation = await create(page, 'orientations', anOrientation())
  const [first, second] = [{ endDate: '2018-06-30T12:00:00.000Z' }, {}].map((dates) =>
    anAction({
      orientation,
      leadUsers: [me.id],
      startDate: dates.endDate && '2018-01-01T12:00:00.000Z',
      description: richText('Relier les habitants.'),
      objectives: 'Cent communes équipées.',
      ...dates,
    }),
  )
  if (!first || !second) throw new Error('Two actions are needed.')
  const ids: string[] = []
  for (const data of [first, second]) ids.push(await create(page, 'actions', data))
  const [dated = '', undated = ''] = ids
  await create(
    page,
    'milestones',
    aMilestone({ action: dated, label: 'Marché notifié', doneDate: '2018-03-01T12:00:00.000Z' }),
  )
  await create(page, 'milestones', aMilestone({ action: dated, label: 'Pilote ouvert' }))
  return { orientation, first: { ...first, id: dated }, second: { ...second, id: undated } }
}

/** Goes on with Tab until something has the focus. */
const tabTo = async (page: Page, target: Locator) => {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

describe('the grid of the month', () => {
  test('is filled in by the keyboard alone, and loses nothing', async ({ visit }) => {
    const page = await visit('project-manager')
    const { orientation, first, second } = await prepare(page)
    page.on('dialog', (dialog) => void dialog.accept()) // it warns before it is left
    const field = (name: string, { code }: { code: string }) =>
      page.getByLabel(`${name} ${code}`, { exact: true })
    const said = page.locator('p[role="status"]:visible')

    await openPage(page, `/admin/saisie?orientation=${orientation}`)
    await expect(page).toHaveTitle('Saisie du mois — Résolument')
    await tabTo(page, field('Météo', first))
    await page.keyboard.type('So')
    await expect(field('Météo', first)).toHaveValue('sun')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Le pilote a ouvert.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Les retards sont rattrapés.')
    await page.keyboard.press('Enter')
    await expect(field('Ce qui a été fait', second)).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('O')
    await expect(field('Météo', second)).toHaveValue('storm')
    await page.keyboard.press('ArrowUp')
    await expect(field('Météo', first)).toBeFocused()
    await expect(field('Météo', first)).toHaveValue('sun')

    // The line is cut: what was entered is still there after the page is loaded again.
    await page.route('**/api/strategy/monthly-progress', (route) => route.abort())
    await page.keyboard.press('Control+Enter')
    await expect(said).toContainText('vos lignes sont peut-être enregistrées')
    await expect(said).toContainText('gardée sur cet appareil')
    await page.unroute('**/api/strategy/monthly-progress')
    await page.reload()
    await expect(field('Ce qui a été fait', first)).toHaveValue('Le pilote a ouvert.')
    await expect(field('Météo', second)).toHaveValue('storm')

    await tabTo(page, field('Météo', second))
    await page.keyboard.press('Control+Enter')
    await expect(said).toContainText('1 ligne enregistrée, 1 refusée')
    await expect(page.getByText('Dites en une ligne ce qui a été fait.')).toBeVisible()
    await expect(field('Ce qui a été fait', second)).toBeFocused()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.type('Le prestataire renonce.')
    await page.keyboard.press('Control+Enter')
    await expect(said).toContainText('0 ligne enregistrée, 1 refusée')
    const reason = page.getByLabel('Pourquoi cette météo')
    await expect(reason).toBeFocused()
    await expect(reason).toHaveAttribute('aria-invalid', 'true')
    await expect(reason).toHaveAccessibleDescription(/dites pourquoi/)
    await expect(field('Ce qui a été fait', second)).not.toHaveAttribute('aria-invalid')
    await page.keyboard.type('Le marché est infructueux.')
    await page.keyboard.press('Control+Enter')
    await expect(said).toContainText('1 ligne enregistrée, 0 refusée')
    await expect(page.getByRole('button', { name: 'Rien à enregistrer' })).toBeVisible()

    const reports = async (id: string) =>
      read(page, `/api/progress-reports?where[action][equals]=${id}&depth=0`)
    expect(await reports(first.id)).toMatchObject([
      { weather: 'sun', weatherReason: 'Les retards sont rattrapés.', done: 'Le pilote a ouvert.' },
    ])
    expect(await reports(second.id)).toMatchObject([
      { weather: 'storm', done: 'Le prestataire renonce.' },
    ])
  })

  test('says the next step and the risk, ticks a milestone, and then shows the last report', async ({
    visit,
  }) => {
    const page = await visit('project-manager')
    const { orientation, first } = await prepare(page)
    page.on('dialog', (dialog) => void dialog.accept())
    const field = (name: string) => page.getByLabel(`${name} ${first.code}`, { exact: true })
    const line = page.getByRole('row').filter({ hasText: first.title })
    const said = page.locator('p[role="status"]:visible')

    await openPage(page, `/admin/saisie?orientation=${orientation}`)
    await expect(line).toContainText('Aucun point d’avancement')
    await expect(line).toContainText('la date de fin est passée') // why the weather would be that
    await field('Ce qui a été fait').focus()
    await page.keyboard.type('Le pilote a ouvert.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Recruter un animateur')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(field('Risques')).toBeFocused()
    await page.keyboard.type('Le prestataire peut renoncer')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const milestone = page.getByRole('checkbox', { name: /^Pilote ouvert/ })
    await expect(milestone).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /^Marché notifié/ })).toHaveCount(0)
    const doneOn = page.getByLabel('Fait le Pilote ouvert')
    await expect(doneOn).toHaveValue(today())
    await doneOn.fill('2018-03-15')
    expect(await violationsOf(page)).toEqual([])

    await page.reload()
    await expect(milestone).toBeChecked()
    await expect(doneOn).toHaveValue('2018-03-15')
    await expect(field('Risques')).toHaveValue('Le prestataire peut renoncer')

    // Someone else notes it meanwhile, on another day: the line says so where it is ticked.
    const [open] = await read(
      page,
      `/api/milestones?where[action][equals]=${first.id}&where[label][equals]=Pilote ouvert`,
    )
    const note = (doneDate: string | null) =>
      page.request.patch(`/api/milestones/${open?.id ?? ''}`, {
        data: { doneDate },
        headers: { origin: new URL(page.url()).origin },
      })
    await note('2018-03-01T12:00:00.000Z')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: 'Enregistrer 1 ligne' }).click()
    await expect(milestone).toBeFocused()
    await expect(milestone).toHaveAccessibleDescription(/déjà noté fait le 1er\smars\s2018/)
    await note(null)
    await page.getByRole('button', { name: 'Enregistrer 1 ligne' }).click()
    await expect(said).toContainText('1 ligne enregistrée, 0 refusée')
    await expect(line).toContainText(/Dernier point\s: .+, orage/)
    await expect(milestone).toHaveCount(0)
    expect(
      await read(page, `/api/progress-reports?where[action][equals]=${first.id}&depth=0`),
    ).toMatchObject([{ next: 'Recruter un animateur', risks: 'Le prestataire peut renoncer' }])
    expect(await read(page, `/api/milestones?where[id][equals]=${open?.id ?? ''}`)).toMatchObject([
      { doneDate: '2018-03-15T12:00:00.000Z' },
    ])
  })

  test('keeps what is typed while it is being saved', async ({ visit }) => {
    const page = await visit('project-manager')
    const { orientation, first } = await prepare(page)
    page.on('dialog', (dialog) => void dialog.accept())
    const done = page.getByLabel(`Ce qui a été fait ${first.code}`, { exact: true })
    await openPage(page, `/admin/saisie?orientation=${orientation}`)
    await page.getByLabel(`Météo ${first.code}`, { exact: true }).selectOption({ label: 'Soleil' })
    await page.getByLabel('Pourquoi cette météo').fill('Le retard est rattrapé.')
    await done.fill('Le pilote a ouvert.')

    await page.route('**/api/strategy/monthly-progress', async (route) => {
      await done.fill('Le pilote a ouvert à Roubaix.')
      await route.continue()
    })
    await page.getByRole('button', { name: 'Enregistrer 1 ligne' }).click()
    await expect(page.locator('p[role="status"]:visible')).toContainText('1 ligne enregistrée')
    await expect(done).toHaveValue('Le pilote a ouvert à Roubaix.')
    await page.reload()
    await expect(done).toHaveValue('Le pilote a ouvert à Roubaix.')
  })

  test('keeps a date with the lines entered under it, and no longer', async ({ visit }) => {
    const page = await visit('project-manager')
    const { orientation, first } = await prepare(page)
    page.on('dialog', (dialog) => void dialog.accept())
    const said = page.locator('p[role="status"]:visible')
    const date = page.getByLabel('Date du point')
    const done = page.getByLabel(`Ce qui a été fait ${first.code}`, { exact: true })
    const weather = page.getByLabel(`Météo ${first.code}`, { exact: true })
    const suggested = /^D’après les faits\s:\s(.+)$/

    await openPage(page, `/admin/saisie?orientation=${orientation}`)
    await expect(date).toHaveValue(today())
    const option = weather.getByRole('option', { name: suggested })
    const [, likely = ''] = suggested.exec((await option.textContent()) ?? '') ?? []
    expect(likely).not.toBe('')
    await date.fill('2018-02-28')
    await done.fill('x')
    await done.fill('')
    await openPage(page, `/admin/saisie?orientation=${orientation}`)
    await expect(date).toHaveValue(today())

    // What the facts say today, they may not have said then: the line may say why.
    await date.fill('2018-02-28')
    await expect(option).toHaveCount(0)
    await weather.selectOption({ label: likely.charAt(0).toUpperCase() + likely.slice(1) })
    await page.getByLabel('Pourquoi cette météo').fill('Le marché est infructueux.')
    await done.fill('Le cahier des charges est écrit.')
    await page.reload()
    await expect(date).toHaveValue('2018-02-28')
    await expect(done).toHaveValue('Le cahier des charges est écrit.')

    // What the server says of the whole is said as it is.
    const errors = [{ message: 'La base est occupée.' }]
    await page.route('**/api/strategy/monthly-progress', (route) =>
      route.fulfill({ status: 503, json: { errors } }),
    )
    await page.getByRole('button', { name: 'Enregistrer 1 ligne' }).click()
    await expect(said).toContainText('La base est occupée.')
    await page.unroute('**/api/strategy/monthly-progress')
    await page.getByRole('button', { name: 'Enregistrer 1 ligne' }).click()
    await expect(said).toContainText('1 ligne enregistrée, 0 refusée')
    await expect(date).toHaveValue('2018-02-28')
    await page.reload()
    await expect(date).toHaveValue(today())
    expect(
      await read(page, `/api/progress-reports?where[action][equals]=${first.id}&depth=0`),
    ).toMatchObject([{ date: '2018-02-28T12:00:00.000Z' }])
  })
})

describe('the board', () => {
  test('moves a card by the keyboard, and says why it may not', async ({ visit }) => {
    const page = await visit('project-manager')
    const { orientation, first } = await prepare(page)
    await openPage(page, `/admin/kanban?orientation=${orientation}`)
    const column = (name: string) => page.getByRole('region', { name })
    const card = (name: string) =>
      column(name).getByRole('listitem').filter({ hasText: first.title })
    const target = page.getByRole('listitem').filter({ hasText: first.title })

    await tabTo(page, card('En cours').locator('summary'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Bl')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(card('En cours')).toContainText('Dites ce qui bloque l’action')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Marché infructueux')
    await page.keyboard.press('Enter')
    await expect(card('Bloqué')).toBeVisible()
    await expect(page.locator('p[role="status"]:visible')).toContainText(first.code)
    await expect(card('Bloqué').getByRole('link')).toBeFocused()
    const [action] = await read(page, `/api/actions?where[id][equals]=${first.id}&depth=0`)
    expect(action).toMatchObject({ status: 'blocked', blocked: { reason: 'Marché infructueux' } })

    // Someone else writes meanwhile.
    await page.request.patch(`/api/actions/${first.id}`, {
      data: { priority: 'high' },
      headers: { origin: new URL(page.url()).origin },
    })
    await tabTo(page, target.locator('summary'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('R')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(card('Bloqué')).toContainText('Ce document a changé depuis')

    // Late until nothing more is expected of it, and at once no longer.
    await openPage(page, `/admin/kanban?orientation=${orientation}`)
    await expect(card('Bloqué')).toContainText('En retard')
    await target.locator('summary').click()
    await target.getByLabel('Déplacer vers…').selectOption({ label: 'Réalisé' })
    await target.getByRole('button', { name: 'Déplacer' }).click()
    await expect(card('Réalisé')).toBeVisible()
    await expect(card('Réalisé')).not.toContainText('En retard')
  })

  test('drags a card to another status, and asks there why it is blocked', async ({ visit }) => {
    const page = await visit('project-manager')
    const { orientation, first } = await prepare(page)
    await openPage(page, `/admin/kanban?orientation=${orientation}`)
    const column = (name: string) => page.getByRole('region', { name })
    const card = (name: string) =>
      column(name).getByRole('listitem').filter({ hasText: first.title })
    const drag = async (from: string, to: string) => {
      const [start, end] = [await card(from).boundingBox(), await column(to).boundingBox()]
      if (!start || !end) throw new Error('The board is not drawn.')
      await page.mouse.move(start.x + 20, start.y + 20)
      await page.mouse.down()
      await page.mouse.move(start.x + 40, start.y + 40, { steps: 3 })
      await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 10 })
      await page.mouse.up()
    }

    await drag('En cours', 'En pause')
    await expect(card('En pause')).toBeVisible()
    await expect(page.locator('p[role="status"]:visible')).toContainText('«\u00A0En pause\u00A0»')
    await expect(page).toHaveURL(/kanban/)

    await drag('En pause', 'Bloqué')
    const reason = card('En pause').getByLabel('Ce qui bloque')
    await expect(reason).toBeFocused()
    await page.keyboard.type('Marché infructueux')
    await page.keyboard.press('Enter')
    await expect(card('Bloqué')).toBeVisible()
    await expect(page.locator('p[role="status"]:visible')).toContainText('Enregistré')
    const [action] = await read(page, `/api/actions?where[id][equals]=${first.id}&depth=0`)
    expect(action).toMatchObject({ status: 'blocked', blocked: { reason: 'Marché infructueux' } })
  })

  test('shows every status at once on a tablet, without scrolling', async ({ visit }) => {
    const page = await visit('project-manager', { viewport: { width: 820, height: 1180 } })
    await openPage(page, '/admin/kanban')
    await page.evaluate(() => {
      document.querySelector('section[aria-labelledby^="column-"]')?.scrollIntoView()
    })
    for (const status of ['À venir', 'En cours', 'Réalisé', 'En pause', 'Abandonné', 'Bloqué'])
      await expect(page.getByRole('region', { name: status })).toBeInViewport({ ratio: 0.9 })
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  })

  test('is in English for who reads English: its title, and what it says', async ({ visit }) => {
    const page = await visit('project-manager', { locale: 'en-GB' })
    const { orientation, first } = await prepare(page)
    await openPage(page, `/admin/kanban?orientation=${orientation}`)
    await expect(page).toHaveTitle('Actions by status — Résolument')
    const card = page.getByRole('listitem').filter({ hasText: first.title })
    await card.locator('summary').click()
    await card.getByLabel('Move to…').selectOption({ label: 'On hold' })
    await card.getByRole('button', { name: 'Move' }).click()
    await expect(page.locator('p[role="status"]:visible')).toHaveText(
      `${first.code}: “On hold”. Saved.`,
    )
  })
})

test('the timeline is read in words, and printed', async ({ visit }) => {
  const page = await visit('committee-member')
  const { orientation, first, second } = await prepare(await visit('project-manager'))
  await openPage(page, `/admin/calendrier?orientation=${orientation}`)
  const row = (title: string) => page.getByRole('row').filter({ hasText: title })
  await expect(row(first.title)).toContainText('En retard')
  await expect(row(first.title)).toContainText('du 1er janvier 2018 au 30 juin 2018')
  await expect(row(first.title)).toContainText('1 fait, 1 en retard')
  await expect(row(first.title).locator('[data-milestone]')).toHaveCount(2)
  await expect(row(second.title)).toContainText('Sans dates')
  await expect(row(second.title)).toContainText('Sans jalon')

  await tabTo(page, page.locator('summary'))
  await page.keyboard.press('Enter')
  const milestones = page.getByRole('table', { name: 'Jalons par échéance' })
  await expect(milestones.getByRole('row', { name: 'Marché notifié' })).toContainText(
    'Fait le 1er mars 2018',
  )
  await expect(milestones.getByRole('row', { name: 'Pilote ouvert' })).toContainText('En retard')

  const [sheet = ''] = await printed(page)
  expect(sheet).toContain(first.title)
  expect(sheet).toContain('Sans dates')
  expect(sheet).toContain('brouillons compris, état au')
})

test('the page of an action is opened from its form and printed whole, its presentation too', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const { first } = await prepare(page)
  const report = {
    action: first.id,
    date: '2018-03-31T12:00:00.000Z',
    weather: 'not-given',
    done: 'Le cahier des charges est écrit.',
    next: 'Ouvrir le pilote.',
    _status: 'published',
  }
  const completes = await create(page, 'progress-reports', report)
  for (const done of ['Précisé.', 'Revu.', 'Relu.', 'Corrigé.', 'Annexé.'])
    await create(page, 'progress-reports', { ...report, done })
  await create(page, 'progress-reports', {
    ...report,
    date: '2018-04-01T12:00:00.000Z',
    weather: 'storm',
    weatherReason: 'Le prestataire renonce.',
    completes,
  })
  await openForm(page, `/admin/collections/actions/${first.id}`)
  await page.getByRole('link', { name: 'Lire', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${first.code} ${first.title}`)

  const sheets = await printed(page)
  const all = sheets.join(' ')
  for (const words of [
    `${first.code} ${first.title}`,
    'En cours',
    'En retard',
    'du 1er janvier 2018 au', // in a narrow cell, the rest is on the next line
    '30 juin 2018',
    '50 % parce que 1 jalon sur 2 est fait',
    'Marché notifié',
    'Pilote ouvert',
    'Le cahier des charges est écrit.',
    'Ouvrir le pilote.',
    'Complète le point du 31 mars 2018',
    'Pourquoi cette météo : Le prestataire renonce.',
    'Un point plus ancien',
    'Relier les habitants.',
    'Cent communes équipées.',
    'Aucune décision.',
    'Aucun indicateur.',
  ])
    expect(all).toContain(words)
  for (const [index, sheet] of sheets.entries())
    expect(sheet).toMatch(new RegExp(`${String(index + 1)} ?/ ?${String(sheets.length)}$`))
  expect(sheets[0]).toContain(`${first.code} ${first.title}. Source : Résolument, état au`)
  for (const words of ['Modifier', 'Faire le point', 'Saisir une valeur'])
    expect(all).not.toContain(words)
})

test('what is looked for is found from the search, whatever the accents', async ({ visit }) => {
  const page = await visit('committee-member')
  await page.goto('/admin')
  await page.getByRole('button', { name: 'Rechercher' }).click()
  await page.getByRole('combobox', { name: 'Mots recherchés' }).fill('MEDIATHEQUE')
  await expect(page.getByRole('option', { name: /médiathèque/ }).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await openPage(page, '/admin/recherche')
  await page.getByRole('searchbox', { name: 'Mots recherchés' }).fill('MEDIATHEQUE pass-pass')
  await page.keyboard.press('Enter')
  const found = page.getByRole('link', { name: /médiathèque/ }).first()
  await expect(page.getByRole('heading', { name: /^\d+ résultat/ })).toBeVisible()
  await found.click()
  await expect(page.getByRole('heading', { level: 1, name: /médiathèque/ })).toBeVisible()
})
