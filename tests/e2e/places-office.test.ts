import type { Page } from 'playwright'
import { describe, inject } from 'vitest'

import { violationsOf } from '@/tests/support/axe'
import { create, expect, openForm, openPage, read, test } from '@/tests/support/browser'
import { aSupportRecord, aTiersLieu } from '@/tests/support/builders'
import { startGeocoder } from '@/tests/support/geocoder'

const communeOf = async (page: Page, inseeCode: string) => {
  const [commune] = await read(page, `/api/communes?where[inseeCode][equals]=${inseeCode}&depth=0`)
  return commune?.id ?? ''
}

describe('where a place is', () => {
  test('is found by its address, moved by the arrows and by hand, and given back when asked', async ({
    visit,
  }) => {
    const page = await visit('editor', { reducedMotion: 'reduce' }) // the map is at once where it goes
    const [lille, roubaix] = [await communeOf(page, '59350'), await communeOf(page, '59512')]
    const typed = {
      street: '1 rue saisie',
      postalCode: '59100',
      latitude: 50.6366,
      longitude: 3.0635,
    }
    const id = await create(page, 'tiers-lieux', { ...aTiersLieu({ commune: roubaix }), ...typed })
    const other = { ...aTiersLieu({ commune: roubaix }), name: 'La Zwynerie numérique' }
    await create(page, 'tiers-lieux', { ...other, street: typed.street })
    await openForm(page, `/admin/collections/tiers-lieux/${id}`)
    await page.locator('#field-name').fill('La zwynerie numerique')
    const likely = page.getByRole('region', { name: 'Doublons probables' }) // before anything is saved
    await expect(likely.getByRole('link', { name: other.name })).toBeVisible()
    const disagreement = 'La position est dans la commune de Lille, la fiche dit Roubaix'
    await expect(page.getByText(disagreement).first()).toBeVisible()
    await page.getByRole('button', { name: 'Adresse et horaires' }).click()
    await expect(page.getByText(disagreement)).toHaveCount(2) // where it is mended too

    const field = (name: string) => page.locator(`#field-${name}`)
    const search = page.getByRole('combobox', { name: 'Chercher une adresse' })
    const pin = page.getByRole('button', { name: /^Le lieu/ })

    // Nobody answers: it is said, and nothing that was typed is lost.
    await search.fill('12 rue du Zwyn')
    await expect(page.getByText('Le géocodeur ne répond pas')).toBeVisible()
    await expect(search).toHaveValue('12 rue du Zwyn')
    await expect(field('street')).toHaveValue(typed.street)

    const geocoder = await startGeocoder({ port: inject('geocoderPort') })
    try {
      await search.press('End')
      await search.pressSequentially(' !')
      await expect(page.getByText('3 adresses')).toBeVisible()
      await expect(page.getByRole('option', { name: /Paris/ })).toContainText(
        'hors de la métropole',
      )
      expect(await violationsOf(page)).toEqual([])
      await search.press('ArrowDown')
      await search.press('ArrowUp')
      await search.press('Enter')
    } finally {
      await geocoder.stop()
    }
    await expect(field('street')).toHaveValue('12 Rue du Zwyn')
    await expect(field('postalCode')).toHaveValue('59000')
    await expect(field('commune')).toContainText('Lille')
    await expect(page.getByText(disagreement)).toHaveCount(1) // that of the page, as it was saved

    await pin.press('ArrowRight')
    await expect(page.getByText('Latitude 50,63010')).toBeVisible()
    await expect(field('longitude')).not.toHaveValue('3.0628')
    await expect(pin).toBeFocused()
    await page.getByRole('button', { name: 'Rétablir' }).click()
    await expect(field('street')).toHaveValue(typed.street)
    await expect(field('longitude')).toHaveValue(String(typed.longitude))
    await expect(field('commune')).toContainText('Roubaix')

    await page.getByRole('button', { name: 'Placer au centre de la commune' }).click()
    await expect(page.getByRole('checkbox', { name: 'Position approximative' })).toBeChecked()
    await expect(page.getByText(disagreement)).toHaveCount(1)
    const centre = await field('longitude').inputValue()
    await expect(pin).toBeInViewport()
    const box = await pin.boundingBox()
    if (!box) throw new Error('The pin is not drawn.')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 30, { steps: 5 })
    await page.mouse.up()
    await expect(field('longitude')).not.toHaveValue(centre)
    await expect(page.getByRole('checkbox', { name: 'Position approximative' })).not.toBeChecked()

    const longitude = Number(await field('longitude').inputValue())
    await page.getByRole('button', { name: 'Publier les modifications' }).click()
    await expect
      .poll(async () => (await read(page, `/api/tiers-lieux?where[id][equals]=${id}&depth=0`))[0])
      .toMatchObject({ longitude, approximatePosition: false, commune: roubaix })
    expect(lille).not.toBe(roubaix)

    await page.setViewportSize({ width: 390, height: 844 })
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  })
})

describe('the board of support', () => {
  test('moves a place by the keyboard and by hand, asks before there is no way back, and undoes', async ({
    visit,
  }) => {
    const page = await visit('project-manager')
    const commune = await communeOf(page, '59599')
    const place = aTiersLieu({ commune })
    const id = await create(page, 'support-records', {
      ...aSupportRecord({ place: await create(page, 'tiers-lieux', place) }),
      nextStep: { what: 'Rappeler', date: '2018-03-01T12:00:00.000Z' },
    })
    await openPage(page, `/admin/accompagnement?commune=${commune}`)
    const column = (name: string) => page.getByRole('region', { name })
    const card = (name: string) =>
      column(name).getByRole('listitem').filter({ hasText: place.name })
    const said = page.locator('main p[role="status"]')
    await expect(card('Premier contact')).toContainText(/Rappeler · en retard de \d+\sjours/)
    expect(await violationsOf(page)).toEqual([])

    await card('Premier contact').locator('summary').press('Enter')
    await expect(card('Premier contact')).toContainText('Il ne reviendra pas')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(card('Diagnostic').getByRole('link')).toBeFocused()
    await expect(said).toContainText('«\u00A0Diagnostic\u00A0». Enregistré.')

    const drag = async (from: string, to: string) => {
      const [start, end] = [await card(from).boundingBox(), await column(to).boundingBox()]
      if (!start || !end) throw new Error('The board is not drawn.')
      await page.mouse.move(start.x + 20, start.y + 20)
      await page.mouse.down()
      await page.mouse.move(start.x + 40, start.y + 40, { steps: 3 })
      await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 10 })
      await page.mouse.up()
    }
    await drag('Diagnostic', 'Autonome')
    await expect(said).toContainText('ne peut devenir que «\u00A0Accompagnement\u00A0»')
    await drag('Diagnostic', 'Accompagnement')
    const confirm = card('Diagnostic').getByRole('button', { name: /Accompagnement/ })
    await expect(confirm).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card('Accompagnement')).toBeVisible()

    await drag('Accompagnement', 'Autonome')
    await expect(card('Autonome')).toBeVisible()
    await said.getByRole('button', { name: 'Annuler' }).click()
    await expect(card('Accompagnement')).toBeVisible()
    expect(await read(page, `/api/support-records?where[id][equals]=${id}&depth=0`)).toMatchObject([
      { stage: 'accompaniment' },
    ])
  })
})

test('the places in figures lead to the tables behind them', async ({ visit }) => {
  const page = await visit('committee-member')
  await openPage(page, '/admin/tableau-de-bord')
  await page.getByRole('link', { name: 'En chiffres' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /tiers-lieux dans \d+ communes/,
  )
  await page.getByText('En tableau').first().click()
  await expect(
    page
      .getByRole('table')
      .first()
      .getByRole('row', { name: /^Lille / }),
  ).toBeVisible()
  await expect(page.getByText('779\u202F973\u00A0€')).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
})
