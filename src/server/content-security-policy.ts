import { playgroundPath } from './api'
import { isUnder } from './exchange'

/** Pages that partner sites may show inside theirs. */
const widgets = '/widgets'

type Policy = Record<string, readonly string[]>

const none = ["'none'"]
const self = ["'self'"]

/** Ours alone; a script or a style in the page itself needs the nonce of this very answer. */
const publicPage = (nonce: string): Policy => ({
  'default-src': self,
  'script-src': [...self, `'nonce-${nonce}'`],
  'style-src': [...self, `'nonce-${nonce}'`],
  'img-src': [...self, 'data:'],
  'object-src': none,
  'base-uri': none,
  'form-action': self,
  'frame-ancestors': none,
})

const adminPage = (nonce: string): Policy => ({
  ...publicPage(nonce),
  // Payload's lists of choices (react-select, through emotion), its drag and drop (dnd-kit) and the
  // editor write styles into the page, and none of them takes a nonce.
  'style-src': [...self, "'unsafe-inline'"],
  // An image is shown before it is uploaded.
  'img-src': [...self, 'data:', 'blob:'],
})

const playgroundPage = (nonce: string): Policy => ({
  ...publicPage(nonce),
  // GraphiQL's dialogs and menus write styles into the page, without a nonce; its own style sheet
  // holds its fonts.
  'style-src': [...self, "'unsafe-inline'"],
  'font-src': [...self, 'data:'],
})

/**
 * The same page while it is developed: Next runs the code that has changed as text, hears of it by a
 * socket, and writes styles of its own into the page.
 */
const changing = (page: Policy): Policy => ({
  ...page,
  'script-src': [...(page['script-src'] ?? self), "'unsafe-eval'"],
  'style-src': [...self, "'unsafe-inline'"],
  'connect-src': [...self, 'ws:', 'wss:'],
})

const widget = (nonce: string): Policy => ({ ...publicPage(nonce), 'frame-ancestors': ['*'] })

/** An answer of the API is data: whatever it holds, a browser that shows it runs nothing. */
const data: Policy = {
  'default-src': none,
  'object-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
}

/** The browser's own reader of PDF is an object with styles in the page. */
const file: Policy = {
  ...data,
  'img-src': self,
  'object-src': self,
  'style-src': ["'unsafe-inline'"],
}

const pagePolicy = (path: string, nonce: string): Policy => {
  if (isUnder(path, playgroundPath)) return playgroundPage(nonce)
  if (isUnder(path, '/admin')) return adminPage(nonce)
  return isUnder(path, widgets) ? widget(nonce) : publicPage(nonce)
}

/** The same page where a map has tiles of another server: pictures, and nothing else, may come from there. */
const withTiles = (page: Policy, tilesUrl: string): Policy => ({
  ...page,
  'img-src': [...(page['img-src'] ?? self), new URL(tilesUrl).origin],
})

type Options = {
  /** While it is developed. */
  hotReload: boolean
  /** Where maps find their tiles, if any are configured. */
  tilesUrl?: string | undefined
}

const policyOf = (path: string, nonce: string, { hotReload, tilesUrl }: Options): Policy => {
  if (isUnder(path, '/api/media/file')) return file
  if (isUnder(path, '/api') && !isUnder(path, playgroundPath)) return data
  const page = pagePolicy(path, nonce)
  const policy = tilesUrl === undefined ? page : withTiles(page, tilesUrl)
  return hotReload ? changing(policy) : policy
}

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')

/** Of an answer that is data, whatever was asked. */
export const dataPolicy = written(data)

/** What the page at this address may load and run; more while it is developed (`hotReload`). */
export const contentSecurityPolicy = (path: string, nonce: string, options: Options): string =>
  written(policyOf(path, nonce, options))
