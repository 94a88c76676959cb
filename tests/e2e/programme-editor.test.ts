import { createClient } from '@libsql/client'
import type { Page } from 'playwright'
import { inject } from 'vitest'

import { anEvent, anEventSession, aRoom, aSpeaker } from '@/tests/support/builders'
import { violationsOf } from '@/tests/support/axe'
import { create, expect, openPage, read, test } from '@/tests/support/browser'

const day = '2031-03-20'

/** An event of two rooms, and two sessions of one person that have no time yet. */
const createProgramme = async (page: Page) => {
  const event = await create(
    page,
    'events',
    anEvent({ startDate: `${day}T12:00:00.000Z`, endDate: '2031-03-21T12:00:00.000Z' }),
  )
  const rooms = [
    await create(page, 'rooms', aRoom({ event, name: 'Salle Barzouille' })),
    await create(page, 'rooms', aRoom({ event, name: 'Salle Chatouille' })),
  ]
  const speakers = [await create(page, 'speakers', aSpeaker({ name: 'Zoé Barzouille' }))]
  const sessions: string[] = []
  for (const title of ['Première barzouille', 'Seconde barzouille'])
    sessions.push(
      await create(page, 'event-sessions', anEventSession({ event, title, start: null, speakers })),
    )
  return { event, rooms, sessions }
}

const cardOf = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^${title}`) })
const savedIn = (page: Page) => page.getByRole('status').filter({ hasText: 'Tout est enregistré' })

const slotsOf = async (page: Page, event: string) => {
  const address = `/api/event-sessions?where[event][equals]=${event}&sort=title&depth=0&draft=true`
  return (await read(page, address)).map(({ start, duration, room }) => ({ start, duration, room }))
}

test('by the keyboard a day is built: a clash appears, and goes; the last move is taken back', async ({
  visit,
}) => {
  const page = await visit('project-manager')
  const { event, rooms } = await createProgramme(page)
  const [north, south] = rooms
  await openPage(page, `/admin/programme/${event}`)
  const [first, second] = [cardOf(page, 'Première'), cardOf(page, 'Seconde')]

  await first.press('Enter')
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(first).toContainText('9\u00A0h\u00A0– 9\u00A0h\u00A045')
  await expect(first).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(savedIn(page)).toBeVisible()

  await second.press('Enter')
  await page.keyboard.press('ArrowDown') // where the room is free
  await expect(second).toContainText('9\u00A0h\u00A045')
  await page.keyboard.press('ArrowUp')
  await expect(second).toContainText('Salle occupée deux fois')
  await expect(page.locator('[aria-live="assertive"]').first()).toContainText('en même temps')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('ArrowRight')
  await expect(second).toContainText('Intervenant attendu deux fois')
  await expect(second).not.toContainText('Salle occupée deux fois')
  await expect(second).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(second).not.toContainText('attendu deux fois')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Enter')
  await expect(savedIn(page)).toBeVisible()
  const built = [
    { start: `${day}T08:00:00.000Z`, duration: 45, room: north },
    { start: `${day}T08:45:00.000Z`, duration: 60, room: south },
  ]
  expect(await slotsOf(page, event)).toEqual(built)

  await first.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(first).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(
    page.getByRole('region', { name: /^Sans horaire/ }).getByRole('button', { name: 'Seconde' }),
  ).toBeFocused()
  await expect(savedIn(page)).toBeVisible()
  expect(await slotsOf(page, event)).toEqual([built[0], { start: null, duration: 45, room: null }])
})

test('a session is dragged, stretched, and put back; what someone else moved meanwhile is shown', async ({
  visit,
}) => {
  const page = await visit('project-manager', { viewport: { width: 1440, height: 1000 } })
  const { event, rooms, sessions } = await createProgramme(page)
  await openPage(page, `/admin/programme/${event}`)
  const card = cardOf(page, 'Première')
  const dragTo = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, from.y + 10, { steps: 3 })
    await page.mouse.move(to.x, to.y, { steps: 5 })
    // A hand lets go once it sees where: what is below is known when it is drawn.
    await page.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn))
        }),
    )
    await page.mouse.up()
  }
  const boxOf = async () => (await card.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const room = await page.getByRole('region', { name: /^Salle Chatouille/ }).boundingBox()
  const waiting = await boxOf()
  await dragTo(
    { x: waiting.x + 40, y: waiting.y + 4 },
    { x: (room?.x ?? 0) + 60, y: (room?.y ?? 0) + 48 + 96 + 4 }, // an hour below the first one drawn
  )
  await expect(card).toContainText('9\u00A0h\u00A0– 9\u00A0h\u00A045')
  await expect(savedIn(page)).toBeVisible()
  const there = await boxOf()
  const end = { x: there.x + 40, y: there.y + there.height - 2 }
  await dragTo(end, { x: end.x, y: end.y + 48 })
  await expect(card).toContainText('9\u00A0h\u00A0– 10\u00A0h\u00A015')
  await expect(savedIn(page)).toBeVisible()
  expect((await slotsOf(page, event))[0]).toEqual({
    start: `${day}T08:00:00.000Z`,
    duration: 75,
    room: rooms[1],
  })

  // Elsewhere someone moves it to the other room: what is dropped here is refused, and theirs shown.
  const other = await visit('admin')
  await other.request.post(`/api/event-sessions/${sessions[0] ?? ''}/slot`, {
    data: { start: `${day}T10:00:00.000Z`, duration: 45, room: rooms[0] },
    headers: { origin: inject('application').origin },
  })
  await card.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Quelqu’un d’autre' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Salle Barzouille/ })).toContainText('11\u00A0h')

  const editor = await visit('editor')
  await openPage(editor, `/admin/programme/${event}`)
  await expect(editor.getByRole('link', { name: 'Première barzouille' })).toBeVisible()
  await expect(cardOf(editor, 'Première')).toHaveCount(0)
})

/** Many sessions like one, in rooms over two days, written at once: by the API each takes its time. */
const copySession = async (session: string, rooms: readonly string[], count: number) => {
  const client = createClient({ url: inject('application').database })
  const copy = "'00000000-0000-4000-8000-' || printf('%012x', n)"
  const version = "'00000000-0000-4000-9000-' || printf('%012x', n)"
  const start = `strftime('%Y-%m-%dT%H:%M:%fZ', '${day} 07:00', '+' || (n % 2) || ' days', '+' || (n / 20 * 25) || ' minutes')`
  const room = `json_extract('${JSON.stringify(rooms)}', '$[' || (n / 2 % 10) || ']')`
  const source = `(SELECT id FROM _event_sessions_v WHERE parent_id = '${session}' AND latest = 1)`
  for (const [table, where, values] of [
    ['event_sessions', `id = '${session}'`, { id: copy, code: "'C' || n", start, room_id: room }],
    ['event_sessions_locales', `_parent_id = '${session}'`, { _parent_id: copy }],
    [
      '_event_sessions_v',
      `id = ${source}`,
      {
        id: version,
        parent_id: copy,
        version_code: "'C' || n",
        version_start: start,
        version_room_id: room,
      },
    ],
    ['_event_sessions_v_locales', `_parent_id = ${source}`, { _parent_id: version }],
  ] as const) {
    const { rows } = await client.execute(`SELECT name FROM pragma_table_info('${table}')`)
    const names = rows
      .flatMap(({ name }) => (typeof name === 'string' ? name : []))
      .filter((name) => name !== 'id' || !table.endsWith('_locales'))
    const written: Partial<Record<string, string>> = values
    await client.execute(
      `WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${String(count - 1)})
       INSERT INTO ${table} (${names.join(', ')})
       SELECT ${names.map((name) => written[name] ?? name).join(', ')} FROM ${table}, numbers WHERE ${where}`,
    )
  }
  client.close()
}

test('with 500 sessions, dragging one draws no other again', async ({ visit }) => {
  const page = await visit('project-manager', { viewport: { width: 1440, height: 1000 } })
  const { event, rooms, sessions } = await createProgramme(page)
  for (let n = rooms.length; n < 10; n += 1)
    rooms.push(await create(page, 'rooms', aRoom({ event, order: n })))
  await copySession(sessions[0] ?? '', rooms, 500)
  await openPage(page, `/admin/programme/${event}`)
  await expect(page.locator('[data-session]')).toHaveCount(250 + 2)
  const from = await cardOf(page, 'Seconde').boundingBox()
  const [x, y] = [(from?.x ?? 0) + 40, (from?.y ?? 0) + 4]

  await page.evaluate(() => {
    const long: number[] = []
    const changed = new Set<Element>()
    Object.assign(globalThis, { long, changed })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration)
    }).observe({ type: 'longtask' })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const card = target instanceof Element && target.closest('[data-session]')
        if (card) changed.add(card)
      }
    }).observe(document.body, { attributes: true, childList: true, subtree: true })
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let n = 1; n <= 12; n += 1) await page.mouse.move(x + 60 * n, y + 20 * n)
  await expect(page.locator('[data-dragging]')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('[data-dragging]')).toHaveCount(0)

  const held = Math.max(0, ...(await page.evaluate<number[]>('globalThis.long')))
  process.stdout.write(`500 sessions: a drag holds the page ${held.toFixed(0)} ms\n`)
  const drawn = await page.evaluate<number>('globalThis.changed.size')
  expect(drawn).toBeGreaterThan(0)
  expect(drawn).toBeLessThan(10)
})
