import { actions } from '../strategy/actions'

/** The ids of the actions that the seed knows by these slugs, from the ids by code. */
export const linkedActions = (slugs: readonly string[], ids: ReadonlyMap<unknown, string>) =>
  actions.filter(({ slug }) => slugs.includes(slug)).flatMap(({ code }) => ids.get(code) ?? [])
