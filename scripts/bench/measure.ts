import { isDeepStrictEqual } from 'node:util'

import { isRecord } from '@/src/domain/platform/data/record'

import { type Load, load } from './load'
import type { Question, Subject } from './questions'
import type { BenchServer, Both } from './server'

const rounds = 4
const warmUp = { seconds: 2 }
const duration = { seconds: 4 }
/** Enough to know what one request costs, once all is warm. */
const sample = { requests: 50 }

export type Round = { ours: Load; other: Load }
export type Measured = {
  subject: Subject
  rounds: Round[]
  cost: { ours: Cost; other: Cost }
}
/** Of one request. */
export type Cost = { statements: number; cpuMs: number }

const ask = async (origin: string, { method, path, headers, body }: Question) => {
  const named = headers.map((header) => /^([^=]+)=(.*)$/.exec(header)?.slice(1) ?? [])
  const response = await fetch(`${origin}${path}`, {
    method,
    body,
    headers: Object.fromEntries(named.map(([name = '', value = '']) => [name, value])),
  })
  const answer: unknown = await response.json()
  return answer
}

/** The same with its lists in one order: a bare Payload gives the related documents as they come. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value
      .map((one) => JSON.stringify(ordered(one)))
      .sort((one, other) => one.localeCompare(other))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ordered(one)]))
}

/** A comparison of two answers that differ would compare nothing. */
const checkSame = async ({ ours, other }: Both, { name, question }: Subject) => {
  const answers = [await ask(ours.origin, question), await ask(other.origin, question)]
  if (!isDeepStrictEqual(ordered(answers[0]), ordered(answers[1])))
    throw new Error(`The two servers do not give the same answer: ${name}`)
}

const costOf = async ({ origin, look }: BenchServer, question: Question): Promise<Cost> => {
  const before = await look()
  const { requests } = await load(origin, question, sample)
  const after = await look()
  return {
    statements: (after.statements - before.statements) / requests,
    cpuMs: (after.cpuMs - before.cpuMs) / requests,
  }
}

/** One subject on both, in turn: what slows the machine down for a while slows both. */
export const measure = async (
  both: Both,
  subject: Subject,
  say: (line: string) => void,
): Promise<Measured> => {
  const { ours, other } = both
  const { question, name } = subject
  await checkSame(both, subject)
  for (const { origin } of [ours, other]) await load(origin, question, warmUp)
  const cost = { ours: await costOf(ours, question), other: await costOf(other, question) }

  const measured: Round[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? 'ours' : 'other'
    const begun = await load(both[first].origin, question, duration)
    const second = first === 'ours' ? 'other' : 'ours'
    const ended = await load(both[second].origin, question, duration)
    const figures = first === 'ours' ? { ours: begun, other: ended } : { ours: ended, other: begun }
    measured.push(figures)
    say(
      `  ${name}: ${figures.ours.perSecond.toFixed(0)} against ${figures.other.perSecond.toFixed(0)} requests/s`,
    )
  }
  return { subject, rounds: measured, cost }
}
