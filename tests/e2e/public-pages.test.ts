import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

import { inject, onTestFinished } from 'vitest'
import { z } from 'zod'

import { pdf } from '@/tests/support/a-pdf'
import { aMilestone, anAction, anOrientation } from '@/tests/support/builders'
import { create, expect, read, test } from '@/tests/support/browser'
import { freePort } from '@/tests/support/served-application'

const written = z.object({ doc: z.object({ id: z.string() }) })

test('an action says how far it is, by the milestones that anyone may see', async ({ visit }) => {
  const manager = await visit('project-manager')
  const orientation = await create(manager, 'orientations', anOrientation())
  const data = anAction({ orientation, status: 'in-progress' })
  const action = await create(manager, 'actions', data)
  const [done, late] = ['2018-01-31T12:00:00.000Z', '2018-03-01T12:00:00.000Z']
  for (const milestone of [
    { label: 'Étude rendue', dueDate: done, doneDate: done },
    { label: 'Service ouvert', dueDate: late },
    { label: 'Encore secret', dueDate: done, doneDate: done, _status: 'draft' },
  ])
    await create(manager, 'milestones', { ...aMilestone({ action }), weight: 1, ...milestone })

  const anyone = await visit('anonymous')
  await anyone.goto(`/strategie/actions/${data.slug}`)
  await expect(anyone.getByText(/^50\s%, parce que 1 jalon sur 2 est fait/)).toBeVisible()
  await expect(anyone.locator('li', { hasText: 'Étude rendue' })).toContainText(
    'fait le 31 janvier',
  )
  await expect(anyone.locator('li', { hasText: 'Service ouvert' })).toContainText(
    /1er\smars\s2018, \d+\sjours de retard/,
  )
  await expect(anyone.getByText('Encore secret')).toHaveCount(0)
})

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

/** What a page weighs at most before it is compressed, but for the list of all that there is. */
const mostBytes = 60_000
/** What each orientation that another test left on the home page may add. */
const bytesOfOne = 2_000

const counted = z.object({ totalDocs: z.number() })

const pages = [
  '/',
  '/en',
  '/comite',
  '/experimentations',
  '/financement',
  '/donnees-ouvertes',
  '/strategie/orientations/{orientation}',
  '/strategie/actions/{action}',
]

test('each page is light, says itself without a script, and nothing in it moves', async ({
  visit,
}) => {
  const page = await visit('anonymous', { javaScriptEnabled: false })
  const [action] = await read(page, '/api/actions?where[code][equals]=1.1&depth=0')
  const [orientation] = await read(page, '/api/orientations?limit=1&depth=0')
  const { totalDocs } = counted.parse(
    await (await page.request.get('/api/orientations/count')).json(),
  )
  const most = mostBytes + Math.max(0, totalDocs - 13) * bytesOfOne
  const weights: Record<string, number> = {}
  for (const address of pages) {
    const path = address
      .replace('{action}', String(action?.slug))
      .replace('{orientation}', String(orientation?.slug))
    const response = await page.goto(path)
    weights[path] = (await response?.body())?.byteLength ?? 0
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveCount(1)
    await expect(page.locator('meta[property="og:title"]')).toHaveCount(1)
  }
  const heavy = Object.entries(weights).filter(([, bytes]) => bytes === 0 || bytes > most)
  expect(heavy).toEqual([])
  await page.goto('/strategie')
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(13 + 53)

  const alive = await visit('anonymous')
  await alive.goto('/')
  const moved = await alive.evaluate(async () => {
    await document.fonts.ready
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return observer.takeRecords().length
  })
  expect(moved).toBe(0)
})

test('a widget stands in the page of a partner, as high as what it holds, and no other page does', async ({
  browser,
}) => {
  const { origin } = inject('application')
  const page = await browser.newContext().then((context) => context.newPage())
  const body = `<iframe id="widget" src="${origin}/widgets/en/strategie?orientation=7&theme=dark" style="height: 9px"></iframe>
    <iframe id="page" src="${origin}/"></iframe>
    <script src="${origin}/widgets/cadre.js" async></script>`
  // A server, since a browser lets no page of nowhere ask this computer for anything.
  const port = await freePort()
  const partner = createServer((_, res) => res.setHeader('Content-Type', 'text/html').end(body))
  partner.listen(port, '127.0.0.1')
  onTestFinished(() => void partner.close())
  await page.goto(`http://127.0.0.1:${String(port)}/`)
  const widget = page.frameLocator('#widget')
  await expect(widget.getByRole('heading')).toContainText(/lieux et dispositifs créatifs/i)
  await expect(widget.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(widget.locator('html')).toHaveAttribute('lang', 'en')
  await expect
    .poll(() => page.locator('#widget').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(100)
  await expect(page.frameLocator('#page').getByRole('heading')).toHaveCount(0)
  for (const [asked, status] of [
    ['orientation=999', 404],
    ['theme=pink', 400],
    ['orientation=7', 200],
  ] as const)
    expect(
      (await page.request.get(`${origin}/widgets/fr/strategie?${asked}`)).status(),
      asked,
    ).toBe(status)
})

test('what a client says of the page that it has is no error', async () => {
  const { origin } = inject('application')
  for (const state of ['x', '%', '%5B%5D', '%5B%22%22%2C%7B%7D%5D']) {
    const headers = { rsc: '1', 'next-router-state-tree': state }
    const { status } = await fetch(`${origin}/strategie`, { headers })
    expect(status, state).toBe(200)
  }
})

test('an address that was published leads to the present one', async ({ visit }) => {
  const manager = await visit('project-manager')
  const orientation = await create(manager, 'orientations', anOrientation())
  const data = anAction({ orientation })
  const action = await create(manager, 'actions', data)
  const slug = randomUUID()
  const headers = { origin: inject('application').origin }
  await manager.request.patch(`/api/actions/${action}`, { data: { slug }, headers })
  const anyone = await visit('anonymous')
  for (const language of ['', '/en']) {
    const old = await anyone.request.get(`${language}/strategie/actions/${data.slug}`, {
      maxRedirects: 0,
    })
    expect(old.status()).toBe(308)
    expect(old.headers().location).toBe(`${language}/strategie/actions/${slug}`)
  }
  await manager.request.delete(`/api/actions/${action}`, { headers })
})

test('the feed, the map of the site and the addresses of figures are those of the pages', async ({
  visit,
}) => {
  const { request } = await visit('anonymous')
  const feed = await request.get('/en/actualites.atom')
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  const map = await (await request.get('/sitemap.xml')).text()
  for (const path of ['/strategie', '/comite', '/experimentations', '/financement'])
    expect(map).toContain(`${path}</loc>`)
  const home = await (await request.get('/')).text()
  const [, described = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(home) ?? []
  expect(described).toContain('/api/strategy/figures?format=csv&locale=fr')
})
