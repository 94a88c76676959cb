import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'

/** How the server treats the next question: answers it, or fails in one of the ways that servers have. */
export type Manner =
  | 'answers'
  | 'knows nothing'
  | 'fails'
  | 'refuses'
  | 'has had enough'
  | 'hangs up'
  | 'stalls'
  | 'stalls halfway'
  | 'sends a page'
  | 'sends something else'
  | 'sends too much'
  | 'is nowhere'
  | 'is beyond the poles'
  | 'leads elsewhere'

type Properties = { label: string; type: string; name: string; postcode: string; city: string }

/** A feature as the Géoplateforme writes those of its index « address ». */
const featureOf = (
  { citycode, ...properties }: Properties & { citycode: string },
  coordinates: unknown = [3.0628, 50.6301],
) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: {
    ...properties,
    citycode,
    score: 0.97,
    id: `${citycode}_0001_00012`,
    banId: null,
    x: 704419.42,
    y: 7059893.11,
    oldcitycode: null,
    oldcity: null,
    context: '59, Nord, Hauts-de-France',
    importance: 0.71,
    _type: 'address',
  },
})

/** Made up: no such street is in these communes. */
const madeUp = {
  door: {
    label: '12 Rue du Zwyn 59000 Lille',
    type: 'housenumber',
    name: '12 Rue du Zwyn',
    postcode: '59000',
    city: 'Lille',
    citycode: '59350',
  },
  street: {
    label: 'Rue du Zwyn 59100 Roubaix',
    type: 'street',
    name: 'Rue du Zwyn',
    postcode: '59100',
    city: 'Roubaix',
    citycode: '59512',
  },
  faraway: {
    label: '12 Rue du Zwyn 75011 Paris',
    type: 'housenumber',
    name: '12 Rue du Zwyn',
    postcode: '75011',
    city: 'Paris',
    citycode: '75111',
  },
}

const collectionOf = (features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features, query: 'zwyn' })

/** What it finds, the first of them in a commune. */
const foundIn = (citycode: string) =>
  collectionOf([
    featureOf({ ...madeUp.door, citycode }),
    featureOf(madeUp.street, [3.1742, 50.6903]),
    featureOf(madeUp.faraway, [2.379, 48.859]),
  ])

const json = (res: ServerResponse, body: string, status = 200) => {
  res.writeHead(status, { 'content-type': 'application/json' }).end(body)
}

const treat: Record<Manner, (res: ServerResponse, found: string) => void> = {
  answers: (res, found) => {
    json(res, found)
  },
  'knows nothing': (res) => {
    json(res, collectionOf([]))
  },
  fails: (res) => {
    json(res, '{"code":500,"message":"Internal error"}', 500)
  },
  refuses: (res) => {
    json(res, '{"code":400,"message":"Failed parsing query","detail":["q: must start…"]}', 400)
  },
  'has had enough': (res) => {
    res.writeHead(429, { 'retry-after': '5' }).end()
  },
  'hangs up': (res) => {
    res.socket?.destroy()
  },
  stalls: () => undefined,
  'stalls halfway': (res, found) => {
    res.writeHead(200, { 'content-type': 'application/json' })
    res.write(found.slice(0, 100))
  },
  'sends a page': (res) => {
    res.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Maintenance</h1>')
  },
  'sends something else': (res) => {
    json(res, '{"results":[{"lat":"50.63","lon":"3.06"}]}')
  },
  'sends too much': (res, found) => {
    json(res, found.replace('zwyn', 'z'.repeat(2_000_000)))
  },
  'is nowhere': (res) => {
    json(res, collectionOf([featureOf(madeUp.door, ['NaN', null])]))
  },
  'is beyond the poles': (res) => {
    json(res, collectionOf([featureOf(madeUp.door, [3.06, 91])]))
  },
  'leads elsewhere': (res) => {
    res.writeHead(302, { location: '/elsewhere' }).end()
  },
}

/** A geocoder of this machine, which treats questions as servers do, and keeps what it was asked. */
export const startGeocoder = async ({ port = 0 }: { port?: number } = {}) => {
  const asked: URL[] = []
  /** How the next questions are treated, in their order; the last one stays. */
  let manners: Manner[] = ['answers']
  let found = foundIn(madeUp.door.citycode)

  const server = createServer((req, res) => {
    asked.push(new URL(req.url ?? '', 'http://geocoder.invalid'))
    const manner = manners.length > 1 ? manners.shift() : manners[0]
    treat[manner ?? 'answers'](res, found)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')

  return {
    url: `http://127.0.0.1:${String(address.port)}/geocodage`,
    asked,
    treats: (...next: [Manner, ...Manner[]]) => {
      manners = next
    },
    /** From now on, the first address that it finds is in this commune, by its INSEE code. */
    findsIn: (inseeCode: string) => {
      found = foundIn(inseeCode)
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
