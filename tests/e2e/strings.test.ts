import type { Page } from 'playwright'
import { describe } from 'vitest'

import { staffRoles } from '@/access/roles'
import { expect, openForm, openList, read, rightsOf, test } from '@/tests/support/browser'
import { foreignLines, linesOn, writtenIn } from '@/tests/support/words-on-screen'

type Screen = { name: string; open: (page: Page) => Promise<unknown> }

const titled = (address: string): Screen => ({
  name: address,
  open: async (page) => {
    await page.goto(address)
    await expect(page.getByRole('heading').first()).toBeVisible()
  },
})

/** A list, with the columns that it may have. */
const list = (address: string): Screen => ({
  name: address,
  open: async (page) => {
    await openList(page, address)
    const columns = page.getByRole('button', { name: /^(Colonnes|Columns)$/ })
    if ((await columns.count()) > 0) await columns.first().click()
  },
})

const form = (address: string): Screen => ({
  name: address,
  open: (page) => openForm(page, address),
})

/** A form with the menu of its rich text, as one finds it by typing « / ». */
const richText = (address: string): Screen => ({
  name: `${address}, its rich text`,
  open: async (page) => {
    await openForm(page, address)
    await page.getByRole('button', { name: /^(Présentation|Description)$/ }).click()
    await page.locator('.ContentEditable__root').first().click()
    await page.keyboard.type('/')
    await expect(page.locator('.slash-menu-popup')).toBeVisible()
  },
})

/** What the back-office has no page for. */
const internal = /^payload-|^used-links$/

/** What opens on a page to read. */
const readable = [
  'actions',
  'orientations',
  'meetings',
  'decisions',
  'financing-plans',
  'tiers-lieux',
  'place-suggestions',
  'indicators',
]

const collectionsOf = async (page: Page) =>
  Object.entries(await rightsOf(page)).filter(([slug, { read }]) => read && !internal.test(slug))

/**
 * Where something is drawn by a component of ours. What the configuration says of all collections is
 * looked at in tests/int/platform/labels.test.ts, which needs no screen.
 */
const drawnByUs = new Set([
  ...[
    'actions',
    'communes',
    'events',
    'expenses',
    'financing-plans',
    'media',
    'meetings',
    'messages',
  ],
  ...['milestones', 'orientations', 'place-suggestions', 'progress-reports', 'tiers-lieux'],
  ...['training-modules', 'training-paths', 'users'],
])

/** Each kind of screen of the back-office, as an administrator goes through them. */
const screensOf = async (page: Page): Promise<Screen[]> => {
  const collections = (await collectionsOf(page)).filter(([slug]) => drawnByUs.has(slug))
  const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
  const [version] = await read(
    page,
    `/api/actions/versions?where[parent][equals]=${action?.id ?? ''}&limit=1&depth=0`,
  )
  const [edition] = await read(page, '/api/events?where[sample][equals]=true&limit=1&depth=0')
  const actionAddress = `/admin/collections/actions/${action?.id ?? ''}`
  const sheets = await Promise.all(
    readable.map(async (slug) => {
      const [document] = await read(page, `/api/${slug}?limit=1&depth=0`)
      return titled(`/admin/fiche/${slug}/${document?.id ?? ''}`)
    }),
  )
  return [
    ...collections.flatMap(([slug, may]) => {
      const address = `/admin/collections/${slug}`
      return [list(address), ...(may.create ? [form(`${address}/create`)] : [])]
    }),
    form(actionAddress),
    richText('/admin/collections/actions/create'),
    titled(`${actionAddress}/versions`),
    titled(`${actionAddress}/versions/${version?.id ?? ''}`),
    ...sheets,
    list('/admin/collections/actions/trash'),
    form('/admin/account'),
    ...[
      'tableau-de-bord',
      'comparaison',
      'administration',
      'import',
      'saisie',
      'lieux-a-verifier',
      'kanban',
      'calendrier',
      'accompagnement',
      'lieux',
      'programme',
      'recherche?q=strategie',
      'activite',
      'courriels',
      `programme/${edition?.id ?? ''}/versions`,
      `programme/${edition?.id ?? ''}/versions?version=1`,
      'nope',
    ].map((path) => titled(`/admin/${path}`)),
  ]
}

/** Four pages at a time: one waits for the server while another is drawn. */
const goThrough = async (page: Page, screens: Screen[], see: (page: Page) => Promise<string[]>) => {
  const found: Record<string, string[]> = {}
  const left = [...screens]
  const context = page.context()
  const pages = [page, ...(await Promise.all([1, 2, 3].map(() => context.newPage())))]
  await Promise.all(
    pages.map(async (one) => {
      for (let screen = left.shift(); screen; screen = left.shift()) {
        await screen.open(one)
        const lines = await see(one)
        if (lines.length > 0) found[screen.name] = lines
      }
    }),
  )
  return found
}

/** The sentences of every document: none is a word of ours. */
const sentencesOf = async (page: Page): Promise<string[]> => {
  const documents = await Promise.all(
    (await collectionsOf(page)).map(([slug]) =>
      read(page, `/api/${slug}?depth=0&limit=200&locale=fr`),
    ),
  )
  return writtenIn(documents)
}

const locales = { fr: 'fr-FR', en: 'en-GB' }

describe('no screen has a word of the other language', () => {
  for (const language of ['fr', 'en'] as const) {
    const locale = locales[language]
    const seeing = (written: string[]) => async (page: Page) => {
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const lines = await linesOn(page)
      expect(lines.length, page.url()).toBeGreaterThan(3)
      return foreignLines(lines, language, written)
    }

    test(`in ${language}`, async ({ visit }) => {
      const page = await visit('admin', { locale })
      const see = seeing(language === 'fr' ? [] : await sentencesOf(page))
      expect(await goThrough(page, await screensOf(page), see)).toEqual({})
    }, 300_000)

    test(`in ${language}, where each lands and signs in`, async ({ visit }) => {
      const see = seeing(language === 'fr' ? [] : await sentencesOf(await visit('admin')))
      for (const role of [...staffRoles, 'anonymous'] as const) {
        const page = await visit(role, { locale })
        await page.goto('/admin')
        await expect(page.getByRole('heading').or(page.getByRole('button')).first()).toBeVisible()
        expect(await see(page), role).toEqual([])
      }
    })
  }
})
