/*
 * Keeps the pages of a programme that were opened, for where there is no network: the network first, and
 * what is kept when it does not answer. It is told of /agenda/ and /en/agenda/ alone, and no other page
 * comes by it.
 */
const version = 'programme-1'
const most = 200
/** The pages that were answered from what is kept, by their clients. */
const fromKept = new Set()

/** An address has one answer here, whatever a page varies by. */
const anyKind = { ignoreVary: true }

const isAsset = ({ pathname }) => pathname.startsWith('/_next/static/')

const keep = async (request, response) => {
  if (!response.ok || response.type !== 'basic') return
  const cache = await caches.open(version)
  await cache.delete(request) // the last that came is the last to go
  await cache.put(request, response)
  const all = await cache.keys()
  for (const old of all.slice(0, Math.max(0, all.length - most))) await cache.delete(old)
}

const asset = async (request) => {
  const kept = await caches.match(request, anyKind)
  if (kept) return kept
  const response = await fetch(request)
  await keep(request, response.clone())
  return response
}

const page = async ({ request, resultingClientId }) => {
  try {
    const response = await fetch(request)
    await keep(request, response.clone())
    return response
  } catch (error) {
    const kept =
      (await caches.match(request, anyKind)) ??
      (await caches.match(request, { ...anyKind, ignoreSearch: true }))
    if (!kept) throw error
    fromKept.add(resultingClientId)
    return kept
  }
}

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const begin = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('programme-') && name !== version) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(begin())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isAsset(url)) event.respondWith(asset(request))
  else if (request.mode === 'navigate' && !/\.\w+$/.test(url.pathname))
    event.respondWith(page(event))
})

/* A page says what it is made of, and is told whether it is a kept one. */
self.addEventListener('message', (event) => {
  const { data, source } = event
  if (fromKept.has(source.id)) {
    source.postMessage('kept')
    return
  }
  const keepAll = async () => {
    for (const address of data.keep) {
      const url = new URL(address, self.location.origin)
      if (isAsset(url)) await asset(new Request(url.href))
      else await fetch(url.href).then((response) => keep(url.href, response))
    }
    source.postMessage('ready')
  }
  event.waitUntil(keepAll().catch(() => undefined))
})
