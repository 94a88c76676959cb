import type { Scope } from '@/src/queries/strategy/daily-actions'

type SearchParams = Record<string, string | string[] | undefined>

/** What the filter of a page asks, as its address says it. */
export const scopeIn = ({ orientation, mine }: SearchParams = {}): Scope => ({
  orientation: typeof orientation === 'string' && orientation ? orientation : undefined,
  mine: mine === 'true',
})
