import type { Where } from 'payload'

import type { ActionProgress } from './progress'

/** So that an address stays short enough for any server and browser. */
const most = 200

const none: Where = { id: { exists: false } }

/**
 * The actions of which something holds that is computed and stored nowhere, as a question to the
 * database: it names them, up to 200, in their order.
 */
export const actionsOf = (
  progress: ReadonlyMap<string, ActionProgress>,
  holds: (one: ActionProgress) => boolean,
): Where => {
  const ids = [...progress].filter(([, one]) => holds(one)).map(([id]) => id)
  return ids.length === 0 ? none : { id: { in: ids.slice(0, most).join(',') } }
}

export const isSilent = (one: ActionProgress): boolean => one.isSilent
export const isStormy = ({ weather }: ActionProgress): boolean => weather.value === 'storm'
export const awaitsValue = ({ late }: ActionProgress): boolean => late.indicators.length > 0
