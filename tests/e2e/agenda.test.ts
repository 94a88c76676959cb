import ICAL from 'ical.js'
import type { Page } from 'playwright'

import { violationsOf } from '@/tests/support/axe'
import { expect, read, test } from '@/tests/support/browser'
import { printed } from '@/tests/support/pdf'

const phone = { width: 390, height: 844 }

/** Where the programme of the sample edition is. */
const programmeOf = async (page: Page): Promise<string> => {
  const [event] = await read(page, '/api/events?where[sample][equals]=true&limit=1&depth=0')
  return `/agenda/${String(event?.slug)}`
}

const sessionIn = (page: Page, title: string) =>
  page.getByRole('button', { name: `Dans mon programme\u00A0: ${title}`, exact: true })

/** Opens the programme and waits until it has come to life: sessions can be chosen. */
const openProgramme = async (page: Page, address: string) => {
  await page.goto(address)
  await sessionIn(page, 'Session d’exemple 1').waitFor()
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Waits until the browser has kept the page that is open and all that it is made of. */
const isKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const scripts = [...document.scripts].flatMap((one) =>
          one.src === '' || one.noModule ? [] : [one.src],
        )
        const all = [location.href, ...scripts]
        const kept = await Promise.all(all.map((one) => caches.match(one, { ignoreVary: true })))
        return kept.every((one) => one !== undefined)
      }),
    )
    .toBe(true)

test('on a telephone: find a session, make a programme, take it along, share it, read it offline', async ({
  visit,
}) => {
  const page = await visit('anonymous', { viewport: phone })
  const address = await programmeOf(page)
  await openProgramme(page, address)
  await page.getByRole('searchbox').fill('exemple 7')
  await expect(page).toHaveURL(/q=exemple/)
  await expect(page.getByRole('heading', { name: 'Session d’exemple 7' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Session d’exemple 1', exact: true })).toBeHidden()
  await sessionIn(page, 'Session d’exemple 7').click()

  // At the same time, in another room.
  await page.getByRole('searchbox').fill('')
  await page.getByRole('heading', { name: 'Session d’exemple 5', exact: true }).waitFor()
  await sessionIn(page, 'Session d’exemple 5').click()
  await page.getByRole('link', { name: 'Mon programme · 2' }).click()
  await expect(page.getByText('Des sessions se chevauchent')).toBeVisible()
  expect(await widthOf(page)).toBeLessThanOrEqual(phone.width)

  const file = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href')
  const calendar = await page.request.get(file ?? '')
  const events = ICAL.Component.fromString(await calendar.text()).getAllSubcomponents('vevent')
  expect(events.map((event) => new ICAL.Event(event).summary).toSorted()).toEqual([
    'Session d’exemple 5',
    'Session d’exemple 7',
  ])
  const many = Array.from({ length: 101 }, (_, index) => `C${String(index)}`).join(',')
  for (const refused of [
    `${address}/mon-programme.ics?sessions=${many}`,
    `${address}/mon-programme?sessions=${many}`,
    `${address}?langue=klingon`,
  ])
    expect((await page.request.get(refused)).status()).toBe(400)

  const shared = await page.getByRole('link', { name: 'Partager' }).getAttribute('href')
  const friend = await visit('anonymous', { viewport: phone })
  await friend.goto(shared ?? '')
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText('Un programme partagé')
  await expect(friend.getByRole('link', { name: 'Session d’exemple 7' })).toBeVisible()
  await expect(friend.getByRole('link', { name: 'Mon programme à moi', exact: true })).toBeVisible()
  await friend.getByRole('button', { name: 'Ajouter à mon programme' }).click()
  await expect(friend.getByRole('link', { name: 'Mon programme à moi · 2' })).toBeVisible()

  await page.reload()
  await isKept(page)
  await page.goto(address)
  await isKept(page)
  await page.context().setOffline(true)
  await page.goto(`${address}?q=exemple`)
  await expect(page.getByText(/^Hors ligne, version du/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Session d’exemple 7' })).toBeVisible()
  await page.getByRole('link', { name: 'Mon programme · 2' }).click()
  await expect(page.getByText('Des sessions se chevauchent')).toBeVisible()
  await page.context().setOffline(false)
})

test('a room has its day on its door; without scripts the same programme is read and asked', async ({
  visit,
}) => {
  const page = await visit('anonymous', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const address = await programmeOf(page)
  await page.goto(address)
  await page
    .getByText(/^Format/)
    .first()
    .click()
  await page.getByRole('checkbox', { name: /^Atelier/ }).check()
  await page.getByRole('button', { name: 'Afficher' }).click()
  await expect(page).toHaveURL(/format=workshop/)
  await expect(
    page.getByRole('heading', { name: 'Session d’exemple 3', exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Session d’exemple 1', exact: true })).toBeHidden()
  expect(await widthOf(page)).toBeLessThanOrEqual(360)

  await page.goto(address)
  await page.getByRole('link', { name: 'Affiche du jour' }).click()
  await page.getByRole('link', { name: 'Porte\u00A0: Salle d’exemple 2' }).waitFor()
  const wall = await printed(page)
  expect(wall).toHaveLength(1)
  expect(wall[0]).toContain('Session d’exemple 4')
  await page.getByRole('link', { name: 'Porte\u00A0: Salle d’exemple 2' }).click()
  await page.getByRole('heading', { name: 'Salle d’exemple 2' }).waitFor()
  const [door, ...more] = await printed(page)
  expect(more).toEqual([])
  expect(door).toMatch(/Salle d’exemple 2 Jeudi .* 9:30 – 10:15 Session d’exemple 2/)
  expect(door).not.toContain('Session d’exemple 3')

  // Months before the doors open, a screen says when they do.
  await page.goto(`${address}/kiosque`)
  await page.getByText(/^Prochaine session \S+ \d+ \S+, 9:30$/).waitFor()
})

test('by the keyboard, and under the rules of accessibility on each page, in the light and in the dark', async ({
  visit,
}) => {
  const page = await visit('anonymous')
  const address = await programmeOf(page)
  await openProgramme(page, address)
  await page.locator('summary', { hasText: 'Salle' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/salle=/)
  await expect(page.getByRole('columnheader', { name: /^Salle/ })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('summary', { hasText: 'Salle · 1' })).toBeFocused()
  await sessionIn(page, 'Session d’exemple 1').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Mon programme · 1' })).toBeVisible()

  await page.goto(`${address}/sessions/EX01`)
  const speaker = page.getByRole('link', { name: /^Intervenant d’exemple/ }).first()
  const person = await speaker.getAttribute('href')
  const event = address.split('/').at(-1) ?? ''
  for (const path of [
    '/agenda',
    address,
    `/en${address}?affichage=liste`,
    `${address}/sessions/EX01`,
    person ?? '',
    `${address}/mon-programme`,
    `${address}/kiosque`,
    `${address}?impression=jour`,
    `/widgets/fr/agenda/${event}?theme=dark`,
  ]) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    expect(await violationsOf(page), path).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOf(page, { colours: 'alone' }), path).toEqual([])
  }
})
