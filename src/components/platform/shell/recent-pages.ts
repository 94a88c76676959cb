/** A page that someone was on: its address and its title. */
export type RecentPage = { href: string; title: string }

const most = 8

const keyOf = (account: string) => `resolument-recent-${account}`

const isPage = (value: unknown): value is RecentPage =>
  typeof value === 'object' &&
  value !== null &&
  'href' in value &&
  'title' in value &&
  typeof value.href === 'string' &&
  value.href.startsWith('/admin') &&
  typeof value.title === 'string'

/** The pages that an account was on in this browser, the last one first. */
export const recentPages = (account: string): RecentPage[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(account)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPage) : []
  } catch {
    return [] // what someone else wrote there, or a browser that stores nothing
  }
}

/** Remembers a page as the last one. A browser that stores nothing remembers nothing. */
export const rememberPage = (account: string, page: RecentPage): void => {
  const others = recentPages(account).filter(({ href }) => href !== page.href)
  try {
    localStorage.setItem(keyOf(account), JSON.stringify([page, ...others].slice(0, most)))
  } catch {
    // Full, or closed: only a convenience is lost.
  }
}
