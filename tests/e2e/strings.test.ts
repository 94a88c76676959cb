import type { Page } from 'playwright'
import { describe, inject } from 'vitest'

import { staffRoles } from '@/access/roles'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { expect, formIsReady, read, rightsOf, test } from '@/tests/support/browser'
import { follow, form, goThrough, list, type Screen, titled } from '@/tests/support/screens'
import { foreignLines, linesOn, writtenIn } from '@/tests/support/words-on-screen'

/** A form with the menu of its rich text, as one finds it by typing « / ». */
const richText = (address: string): Screen => ({
  name: `${address}, its rich text`,
  address,
  unfold: async (page) => {
    await formIsReady(page)
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

let sentences: Promise<string[]> | undefined

/** The sentences of every document, read once: none is a word of ours. */
const sentencesOf = (admin: Page): Promise<string[]> => {
  const readAll = async () => {
    const collections = await collectionsOf(admin)
    return Promise.all(
      collections.map(([slug]) => read(admin, `/api/${slug}?depth=0&limit=200&locale=fr`)),
    )
  }
  return (sentences ??= readAll().then(writtenIn))
}

const locales = { fr: 'fr-FR', en: 'en-GB' }

const seeing = (language: Language, written: readonly string[]) => async (page: Page) => {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const lines = await linesOn(page)
  expect(lines.length, page.url()).toBeGreaterThan(3)
  return foreignLines(lines, language, written)
}

describe('no screen has a word of the other language', () => {
  for (const language of ['fr', 'en'] as const)
    test(`in ${language}`, async ({ visit }) => {
      const page = await visit('admin', { locale: locales[language] })
      const see = seeing(language, language === 'fr' ? [] : await sentencesOf(page))
      expect(await goThrough(page, await screensOf(page), { open: follow, see })).toEqual({})
    }, 300_000)

  test('where each lands and signs in', async ({ visit }) => {
    const written = await sentencesOf(await visit('admin'))
    const { origin } = inject('application')
    await Promise.all(
      ([...staffRoles, 'anonymous'] as const).map(async (role) => {
        const page = await visit(role)
        for (const language of ['fr', 'en'] as const) {
          await page.context().addCookies([{ name: 'payload-lng', value: language, url: origin }])
          await page.goto('/admin')
          await expect(page.getByRole('heading').or(page.getByRole('button')).first()).toBeVisible()
          const see = seeing(language, language === 'fr' ? [] : written)
          expect(await see(page), role).toEqual([])
        }
      }),
    )
  })
})
