import type { Locator, Page } from 'playwright'
import { describe } from 'vitest'

import { violationsOf } from '@/tests/support/axe'
import { expect, formIsReady, listIsReady, openList, read, test } from '@/tests/support/browser'
import { follow, form, goThrough, list, load, type Screen, titled } from '@/tests/support/screens'

/** The narrowest page that WCAG 1.4.10 wants read without scrolling sideways. */
const narrow = { width: 320, height: 640 }

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** What is wrong with a page on a desk, in the dark, where only the colours differ, and in the hand, where they do not. */
const examine = async (page: Page, turn: (scheme: 'light' | 'dark') => Promise<unknown>) => {
  const wrong: Record<string, string[]> = {}
  await page.setViewportSize(desktop)
  await turn('dark')
  wrong.dark = await violationsOf(page, { colours: 'alone' })
  await turn('light')
  wrong.desktop = await violationsOf(page)
  await page.setViewportSize(phone)
  wrong.phone = await violationsOf(page, { colours: false })
  await page.setViewportSize(narrow)
  await expect.poll(() => widthOf(page), { message: page.url() }).toBeLessThanOrEqual(narrow.width)
  await page.setViewportSize(desktop)
  return Object.fromEntries(Object.entries(wrong).filter(([, broken]) => broken.length > 0))
}

describe('the public pages break no rule', () => {
  const addresses = {
    fr: [
      '/',
      '/strategie/orientations/{orientation}',
      '/strategie/actions/{action}',
      '/strategie',
      '/comite',
      '/experimentations',
      '/financement',
      '/tiers-lieux',
      '/tiers-lieux/la-coroutine',
      '/donnees-ouvertes',
      '/tiers-lieux/proposer',
      '/widgets/fr/strategie?orientation=7',
      '/widgets/fr/tiers-lieux',
      '/mentions-legales',
      '/accessibilite',
      '/confidentialite',
      '/nope',
    ],
    en: ['/', '/strategie/actions/{action}'], // what differs is words
  }
  for (const language of ['fr', 'en'] as const)
    test(`in ${language}`, async ({ visit }) => {
      const page = await visit('anonymous')
      const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
      const [orientation] = await read(page, '/api/orientations?limit=1&depth=0')
      const screens = addresses[language].map((address): Screen => {
        const path = address
          .replace('{action}', String(action?.slug))
          .replace('{orientation}', String(orientation?.slug))
        return {
          name: address,
          address: language === 'fr' ? path : `/en${path}`,
          unfold: (one) => expect(one.locator('html')).toHaveAttribute('lang', language),
        }
      })
      const see = (one: Page) => examine(one, (colorScheme) => one.emulateMedia({ colorScheme }))
      expect(await goThrough(page, screens, { open: load, see })).toEqual({})
    })
})

describe('in forced colours', () => {
  test('the home page and the comparison of two meetings break no rule', async ({ visit }) => {
    for (const [reader, address] of [
      ['anonymous', '/'],
      ['committee-member', '/admin/comparaison'],
    ] as const) {
      const page = await visit(reader, { viewport: desktop })
      await page.emulateMedia({ forcedColors: 'active' })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await violationsOf(page), address).toEqual([])
    }
  })
})

/** What a page folds is looked at too. */
const unfold = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.toggleAttribute('open', true)
  })
}

/** Payload's own setting would need the page anew. */
const examineAdmin = (page: Page) =>
  examine(page, (scheme) =>
    page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, scheme),
  )

const anyOf = async (page: Page, collection: string) => {
  const [document] = await read(page, `/api/${collection}?limit=1&depth=0`)
  return `${collection}/${document?.id ?? ''}`
}

const expenses = '/admin/collections/expenses'

describe('the back-office breaks no rule', () => {
  test('on lists and forms', async ({ visit }) => {
    const page = await visit('admin')
    const documents = await Promise.all(
      ['actions', 'orientations', 'users', 'financing-plans', 'milestones'].map((collection) =>
        anyOf(page, collection),
      ),
    )
    const screens: Screen[] = [
      ...documents.map((document) => form(`/admin/collections/${document}`)),
      { ...list('/admin/collections/actions'), unfold: listIsReady },
      list(expenses),
      {
        name: `${expenses}, its filters`,
        address: expenses,
        unfold: async (one) => {
          await list(expenses).unfold(one)
          await one.getByRole('button', { name: 'Filtres' }).click()
          await one.getByRole('button', { name: 'Ajouter un filtre' }).click()
          await expect(one.getByRole('combobox', { name: 'Champ' })).toBeVisible()
        },
      },
      form('/admin/collections/media/create'),
      form('/admin/collections/expenses/create'),
    ]
    expect(await goThrough(page, screens, { open: load, see: examineAdmin })).toEqual({})
  })

  test('on the pages of every day, and where one reads', async ({ visit }) => {
    const page = await visit('project-manager')
    const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
    const some = `orientation=${String(action?.orientation)}`
    const sheets = await Promise.all(
      [
        ...['actions', 'orientations', 'meetings', 'decisions', 'financing-plans', 'tiers-lieux'],
        ...['indicators', 'events'],
      ].map(async (collection) => `/admin/fiche/${await anyOf(page, collection)}`),
    )
    const addresses = [
      '/admin',
      '/admin/tableau-de-bord',
      '/admin/comparaison',
      `/admin/kanban?${some}`,
      `/admin/calendrier?${some}`,
      `/admin/saisie?all=true&${some}`,
      '/admin/recherche?q=strategie',
      '/admin/courriels?template=digest',
      `/admin/collections/actions/${action?.id ?? ''}/versions`,
      '/admin/collections/actions/trash',
      '/admin/activite',
      '/admin/account',
      '/admin/import',
      '/admin/programme',
      ...sheets,
    ]
    const screens = addresses.map((address) => ({ ...titled(address), unfold }))
    expect(await goThrough(page, screens, { open: follow, see: examineAdmin })).toEqual({})
  })

  test('on the page where one signs in', async ({ visit }) => {
    const page = await visit('anonymous')
    await page.goto('/admin/login')
    await formIsReady(page)
    expect(await examineAdmin(page)).toEqual({})
  })
})

/** Presses Tab until one link after the other has the focus, and sees that it shows. */
const tabThrough = async (page: Page, links: Locator[]) => {
  for (const link of links) {
    await page.keyboard.press('Tab')
    await expect(link).toBeFocused()
    await expect(link).toHaveCSS('outline-style', 'solid')
  }
}

describe('the keyboard', () => {
  test('goes through a public page from end to end, after a link to its content', async ({
    visit,
  }) => {
    const page = await visit('anonymous')
    await page.goto('/accessibilite')
    const links = await page.getByRole('link').all()
    await tabThrough(page, links)
    await page.keyboard.press('Tab')
    for (const link of links) await expect(link).not.toBeFocused()

    await page.goto('/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  })

  test('opens the menu, where it is not open already', async ({ visit }) => {
    const page = await visit('project-manager', { viewport: { width: 820, height: 1000 } })
    await page.goto('/admin')
    const menu = page.getByRole('button', { name: /^(Ouvrir|Fermer) le menu$/ }).first()
    const link = page.getByRole('navigation').getByRole('link', { name: /^Actions/ })
    await expect(async () => {
      await menu.focus()
      if ((await menu.getAttribute('aria-label'))?.startsWith('Ouvrir'))
        await page.keyboard.press('Enter')
      await expect(link).toBeInViewport({ timeout: 2_000 })
    }).toPass()
  })

  test('reaches the saved filters, where one sees it, and opens one', async ({ visit }) => {
    const page = await visit('project-manager')
    await openList(page, '/admin/collections/actions')
    const filters = page.getByRole('navigation', { name: 'Filtres' }).getByRole('link')
    const [first, ...others] = await filters.all()
    // The list writes its settings in its address, and may take the focus away while it does.
    await expect(async () => {
      await page.getByRole('button', { name: 'Filtres' }).focus()
      await page.keyboard.press('Tab')
      await expect(filters.first()).toBeFocused({ timeout: 2_000 })
    }).toPass()
    if (first) await expect(first).toHaveCSS('outline-style', 'solid')
    await tabThrough(page, others)
    const last = page.getByRole('link', { name: 'Libellé à confirmer', exact: true })

    // Again when the list was just writing its settings in its address, which undoes it.
    await expect(async () => {
      await last.focus()
      await page.keyboard.press('Enter')
      await expect(last).toHaveAttribute('aria-current', 'page', { timeout: 5_000 })
    }).toPass()
  })

  test('goes through the figures of the dashboard, and opens the list behind one', async ({
    visit,
  }) => {
    const page = await visit('committee-member')
    await page.goto('/admin/tableau-de-bord')
    const region = page.getByRole('region', { name: /réalisées?, \d+ en cours/ })
    await expect(region).toBeVisible()
    const links = await region.getByRole('link').all()
    await links[0]?.focus()
    await page.keyboard.press('Shift+Tab')
    await tabThrough(page, links)
    await region.getByRole('link', { name: 'En cours' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/liste=actions/)
  })

  test('reaches the links of the landing page, where one sees it', async ({ visit }) => {
    const page = await visit('project-manager')
    await page.goto('/admin')
    const region = page.getByRole('region', { name: 'Mes actions' })
    await expect(region.getByRole('link').nth(2)).toBeVisible()
    const links = await region.getByRole('link').all()
    await links[0]?.focus()
    await page.keyboard.press('Shift+Tab')
    await tabThrough(page, links)
  })
})
