import DataLoader from 'dataloader'
import { headers } from 'next/headers'
import { createLocalReq, type DefaultServerCellComponentProps, type Payload } from 'payload'
import { cache } from 'react'

import { readMilestoneTallies } from '@/src/queries/strategy/milestone-tallies'

import { actionOfRow } from './action-of-row'

/** One loader a page: the cells of a list ask one by one, the database is asked once. */
const loaderFor = cache(async (payload: Payload) => {
  const { user } = await payload.auth({ headers: await headers() })
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return new DataLoader(async (actions: readonly string[]) => {
    const tallies = await readMilestoneTallies(actions, req)
    return actions.map((action) => tallies.get(action))
  })
})

/** « 3 / 5 »: the milestones done among all those of an action. */
export const MilestoneTallyCell = async (props: DefaultServerCellComponentProps) => {
  const action = actionOfRow(props)
  const tally = action && (await (await loaderFor(props.payload)).load(action))
  return tally ? `${String(tally.done)} / ${String(tally.all)}` : '—'
}
