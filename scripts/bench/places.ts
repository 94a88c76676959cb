import { randomUUID } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'

import { type Client, createClient } from '@libsql/client'
import { z } from 'zod'

import { samplePlaces } from '@/seed/demo/places'

import { median } from './figures'
import { npmStart, startServer } from './server'

export type PlacesCost = { places: number; statements: number; p50: number }

/** How many times what it takes of a thousand places a page of a hundred thousand may take. */
export const mostForPlaces = 3

const sizes = [1_000, 100_000] as const

/** How many times longer the most of them take. */
export const placesGrowth = (costs: readonly PlacesCost[]): number =>
  (costs.at(-1)?.p50 ?? NaN) / (costs[0]?.p50 ?? NaN)

/**
 * Where a sixth of the places are: the page is full, among a thousand as among a hundred thousand. Another box each
 * time, a step of ten metres to the east: what was read of the database before answers none of them.
 */
const boxAt = (step: number) => [3.02 + step / 1e4, 50.6, 3.18 + step / 1e4, 50.72].join(',')

const warmUp = 20
const requests = 100

const columns = {
  id: 'id',
  name: 'name',
  slug: 'slug',
  state: 'state',
  street: 'street',
  postal_code: 'postalCode',
  commune_id: 'commune',
  latitude: 'latitude',
  longitude: 'longitude',
  approximate_position: 'approximatePosition',
  opening_hours: 'openingHours',
  accessibility_wheelchair: 'accessibility.wheelchair',
  network_member: 'networkMember',
  siret: 'siret',
  source: 'source',
  sample: 'sample',
  _status: '_status',
}

const lists = {
  tiers_lieux_families: 'families',
  tiers_lieux_call_families: 'callFamilies',
  tiers_lieux_services: 'services',
  tiers_lieux_audiences: 'audiences',
}

/** Places given as JSON, each by one statement a table: through Payload it would take an hour. */
const insert = async (client: Client, places: readonly object[]) => {
  const json = JSON.stringify(places)
  const values = Object.values(columns).map((name) => `value ->> '$.${name}'`)
  await client.execute({
    sql: `INSERT INTO tiers_lieux (${Object.keys(columns).join(', ')})
      SELECT ${values.join(', ')} FROM json_each(?)`,
    args: [json],
  })
  await client.execute({
    sql: `INSERT INTO tiers_lieux_locales (_locale, _parent_id, summary)
      SELECT 'fr', value ->> '$.id', value ->> '$.summary' FROM json_each(?)`,
    args: [json],
  })
  for (const [table, name] of Object.entries(lists))
    await client.execute({
      sql: `INSERT INTO ${table} ("order", parent_id, value, id)
        SELECT list.key + 1, place.value ->> '$.id', list.value, lower(hex(randomblob(16)))
        FROM json_each(?) place, json_each(place.value, '$.${name}') list`,
      args: [json],
    })
}

const centre = z.object({ id: z.string(), latitude: z.number(), longitude: z.number() })

/** Of which one statement is made. */
const together = 2_000

/** As many sample places as asked, those that are there counted. */
const fillUpTo = async (database: string, count: number) => {
  const client = createClient({ url: `file:${database}` })
  const { rows } = await client.execute('SELECT id, latitude, longitude FROM communes')
  const communes = z.array(centre).parse(rows)
  const there = await client.execute('SELECT count(*) AS places FROM tiers_lieux WHERE sample')
  const places = samplePlaces(count, communes)
    .slice(Number(there.rows[0]?.places))
    .map((place) => ({ ...place, id: randomUUID() }))
  await client.execute('BEGIN')
  for (let from = 0; from < places.length; from += together)
    await insert(client, places.slice(from, from + together))
  await client.execute('COMMIT')
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
}

const measureOf = async (
  directory: string,
  initial: string,
  places: number,
): Promise<PlacesCost> => {
  const database = join(directory, `places-${String(places)}.db`)
  await copyFile(initial, database)
  await fillUpTo(database, places)
  const server = await startServer({
    ...npmStart(),
    name: `places-${String(places)}`,
    directory,
    database: `file:${database}`,
  })
  try {
    const ask = async (step: number) => {
      const began = performance.now()
      const path = `/api/places?format=geojson&limit=100&bbox=${boxAt(step)}`
      const answer = await fetch(`${server.origin}${path}`, { headers: { cookie: 'bench=1' } })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path} was answered by ${String(answer.status)}.`)
      return performance.now() - began
    }
    for (let step = 0; step < warmUp; step += 1) await ask(step)
    const before = await server.look()
    const taken: number[] = []
    for (let step = warmUp; step < warmUp + requests; step += 1) taken.push(await ask(step))
    const after = await server.look()
    const statements = (after.statements - before.statements) / requests
    return { places, statements, p50: median(taken) }
  } finally {
    await server.stop()
  }
}

/** What a page of places within a box takes, of a thousand and of a hundred thousand, asked once at a time. */
export const measurePlaces = async (directory: string, initial: string): Promise<PlacesCost[]> => {
  const costs = []
  for (const size of sizes) costs.push(await measureOf(directory, initial, size))
  return costs
}
