import type { CollectionBeforeChangeHook } from 'payload'

import { codeProblem, rankOf } from '@/src/domain/strategy/action-code'
import { blockedProblem } from '@/src/domain/strategy/blocked-action'
import type { Action } from '@/src/payload-types'

import { checking } from './checking'

/** The rules of one action that look at more than one of its fields. */
export const checkAction = checking<Action>(
  (action) => (action.code ? codeProblem(action.code) : undefined) ?? blockedProblem(action),
)

/** Keeps the rank, by which actions are sorted, in step with the code. */
export const rankAction: CollectionBeforeChangeHook<Action> = ({ data }) =>
  data.code ? { ...data, rank: rankOf(data.code) } : data
