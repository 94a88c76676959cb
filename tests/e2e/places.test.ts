import type { Page } from 'playwright'
import { describe, inject } from 'vitest'

import { aPlaceEntry } from '@/src/domain/places/a-place-entry.fixture'
import { pointsOf } from '@/src/domain/places/points'
import { violationsOf } from '@/tests/support/axe'
import { expect, test } from '@/tests/support/browser'
import { startGeocoder } from '@/tests/support/geocoder'

const mapOf = (page: Page) => page.getByRole('region', { name: 'Carte des tiers-lieux' })
const placesIn = (page: Page) => page.locator('[data-place]')
const countIn = (page: Page) => page.getByRole('status').filter({ hasText: /\d+\u00A0lieu/ })

/** Opens the page and waits until places are on its map. */
const openMap = async (page: Page, address = '/tiers-lieux') => {
  await page.goto(address)
  await expect(mapOf(page).getByRole('button', { name: /lieu/ }).first()).toBeVisible()
}

/** Presses Tab until something has the focus. */
const tabTo = async (page: Page, name: RegExp, most = 40) => {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => {
      const at = document.activeElement
      const [label] = at instanceof HTMLInputElement ? (at.labels ?? []) : []
      return at?.getAttribute('aria-label') ?? (label ?? at)?.textContent
    })
    if (name.test(words ?? '')) return
  }
  throw new Error(`Tab never reaches ${String(name)}.`)
}

test('by the keyboard alone: a filter, the map, a place, and back', async ({ visit }) => {
  const page = await visit('anonymous')
  await openMap(page)
  const before = await countIn(page).textContent()

  await tabTo(page, /^Famille/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Fabrication numérique/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/callFamily=making/)
  await expect(countIn(page)).not.toHaveText(before ?? '')
  await expect(page.getByRole('checkbox', { name: 'Fabrication numérique' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^Famille · 1/)).toBeFocused()

  await tabTo(page, /^Aller à la carte/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Carte des tiers-lieux/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/view=/)
  await tabTo(page, /d’exemple|lieux? proches|sans adresse précise/)
  const mark = mapOf(page).locator('button:focus')
  await expect(mark).toHaveCSS('outline-style', 'solid')
  // A cluster opens until it is a place, or a list.
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Fermer' })).toBeVisible({ timeout: 1_500 })
  }).toPass({ timeout: 15_000 })
  expect(await violationsOf(page)).toEqual([])

  await page.goBack()
  await page.goBack()
  await expect(page.locator('input[value="making"]')).not.toBeChecked()
  await expect(countIn(page)).toHaveText(before ?? '')
})

test('without scripts, on a telephone of 360 pixels: the same list, by a form', async ({
  visit,
}) => {
  const page = await visit('anonymous', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await page.goto('/tiers-lieux')
  const all = await placesIn(page).count()
  await page
    .getByText(/^Commune/)
    .first()
    .click()
  await page.getByRole('checkbox', { name: /^Tourcoing/ }).check()
  await page.getByRole('button', { name: 'Afficher les lieux' }).click()
  await expect(page).toHaveURL(/commune=59599/)
  await expect(placesIn(page).filter({ hasText: 'Le Champ libre' })).toBeVisible()
  expect(await placesIn(page).count()).toBeLessThan(all)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByRole('link', { name: 'Le Champ libre' }).click()
  await expect(page.getByText('Horaires à confirmer')).toBeVisible()

  const refused = await page.goto('/tiers-lieux?family=palace')
  expect(refused?.status()).toBe(400)
  await expect(page.getByText('Cette adresse ne veut rien dire')).toBeVisible()
})

test('around the reader: what to do when refused, then by distance; a list and a map on a telephone', async ({
  visit,
}) => {
  const page = await visit('anonymous', { viewport: { width: 360, height: 740 } })
  await page.goto('/tiers-lieux')
  const around = page.getByRole('button', { name: 'Autour de moi' })
  await around.click()
  await expect(page.getByRole('alert').filter({ hasText: 'autorisez-la' })).toContainText(
    'choisissez une commune',
  )

  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 50.6937, longitude: 3.1748 })
  await around.click()
  await expect(page).toHaveURL(/near=50\.6937(%2C|,)3\.1748/)
  await expect(placesIn(page).first()).toContainText(/\d,\d\u00A0km/)

  await expect(mapOf(page)).toBeHidden()
  await page.getByRole('button', { name: 'Carte', exact: true }).click()
  await expect(page).toHaveURL(/show=map/)
  await expect(mapOf(page).getByRole('button', { name: /lieu/ }).first()).toBeVisible()
  await expect(placesIn(page).first()).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.goBack()
  await expect(placesIn(page).first()).toBeVisible()
})

test('around an address: what to do when nobody finds it, then by distance, without scripts too', async ({
  visit,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit('anonymous', { javaScriptEnabled })
    const look = async (address: string) => {
      await page.goto('/tiers-lieux?callFamily=making')
      await page
        .getByText(/^Commune/)
        .first()
        .click()
      await page.getByLabel('Adresse', { exact: true }).fill(address)
      await page.getByRole('button', { name: 'Chercher l’adresse' }).click()
    }
    await look('12 rue du Zwyn, nulle part')
    await expect(
      page.getByRole('alert').filter({ hasText: 'choisissez une commune' }),
    ).toBeVisible()
    const geocoder = await startGeocoder({ port: inject('geocoderPort') })
    try {
      await look(`12 rue du Zwyn, Lille ${javaScriptEnabled ? '' : '!'}`)
      await expect(page).toHaveURL(/callFamily=making&near=50\.6301(%2C|,)3\.0628$/)
      await expect(placesIn(page).first()).toContainText(/km|\u00A0m/)
    } finally {
      await geocoder.stop()
    }
  }
})

test('the list and the map are one thing; a place from the map comes back to it', async ({
  visit,
}) => {
  const page = await visit('anonymous')
  await openMap(page, '/tiers-lieux?q=coroutine')
  await placesIn(page).first().hover()
  await expect(mapOf(page).locator('button[data-lit]')).toHaveAccessibleName(/^Lille/)
  await page.getByRole('button', { name: 'Voir sur la carte La Coroutine' }).click()
  await expect(page).toHaveURL(/place=la-coroutine/)
  await expect(mapOf(page).locator('button[aria-current]')).toHaveAccessibleName(/^Lille/)

  await page.getByRole('region', { name: 'Lieu choisi' }).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'La Coroutine' })).toBeVisible()
  await page.goBack()
  await expect(placesIn(page).filter({ hasText: 'La Coroutine' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

describe('with 5 000 places', () => {
  const places = Array.from({ length: 5_000 }, (_, index) =>
    aPlaceEntry({
      name: `Un lieu ${String(index)}`,
      slug: `un-lieu-${String(index)}`,
      latitude: 50.5 + (0.3 * ((index * 7) % 5_000)) / 5_000,
      longitude: 2.85 + (0.4 * ((index * 13) % 5_000)) / 5_000,
    }),
  )

  test('the map has a button for each group of them, wherever it is moved', async ({ visit }) => {
    const page = await visit('anonymous')
    const body = JSON.stringify(pointsOf(places))
    await page.route('**/api/places/points*', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await openMap(page)
    const ready = await page.evaluate(() => performance.now())

    await page.evaluate(() => {
      const long: number[] = []
      Object.assign(globalThis, { long })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration)
      }).observe({ type: 'longtask' })
    })
    await mapOf(page).focus()
    for (const key of ['+', 'ArrowRight', 'ArrowDown', '-', 'ArrowLeft', 'ArrowUp']) {
      const before = page.url()
      await page.keyboard.press(key)
      await expect(page).not.toHaveURL(before)
      expect(await mapOf(page).getByRole('button').count()).toBeLessThan(places.length / 10)
    }
    const held = Math.max(0, ...(await page.evaluate<number[]>('globalThis.long')))
    process.stdout.write(
      `The map of 5 000 places is there in ${ready.toFixed(0)} ms, and held for ${held.toFixed(0)} ms\n`,
    )
  })
})
