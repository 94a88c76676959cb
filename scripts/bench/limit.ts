import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { partner, signIn } from './account'
import { idleMeanwhile, onTheirOwnCores } from './cores'
import { median } from './figures'
import { h2load, hasGenerators, wrk } from './generators'
import { ask, graphql, type Question } from './questions'
import type { BenchServer } from './server'

/** Requests a second, by one generator; the share of its core that had nothing to do, the least of all rounds. */
export type Pace = { here: number; bare: number; idle: number }

/** What is cached, beside what sending the same bytes takes a bare server. */
export type LimitCost = {
  name: string
  encoding: string
  bytes: number
  wrk: Pace
  /** None where each request differs. */
  h2load?: Pace
  /** Whether a share of it is promised. */
  isPromised: boolean
}

/** By each generator. */
export const pacesOf = ({ wrk, h2load }: LimitCost): Pace[] => (h2load ? [wrk, h2load] : [wrk])

/** The share of a bare server's requests that is promised. */
export const leastOfLimit = 0.75

const encodings = ['identity', 'gzip', 'br'] as const
const rounds = 3
const seconds = 1

const started = z.object({ port: z.number(), bytes: z.number() })

const headersOf = ({ headers }: Question): Record<string, string> =>
  Object.fromEntries(
    headers.map((header) => {
      const [name = '', ...value] = header.split('=')
      return [name, value.join('=')]
    }),
  )

/** A bare server of the answer to one question. */
const startSame = async (origin: string, question: Question) => {
  const asked = JSON.stringify({ ...question, origin, headers: headersOf(question) })
  const child = fork('scripts/bench/same-bytes.mjs', [asked], { execArgv: [] })
  const messages: unknown[] = await once(child, 'message')
  const { port, bytes } = started.parse(messages[0])
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    pid: child.pid ?? 0,
    bytes,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}

type Asked = {
  name: string
  question: Question
  /** In other bytes each time: it is read as a request, and no share of it is promised. */
  isVarying?: boolean
  /** By who has the answer: that it has not changed is all that is sent. */
  isKnown?: boolean
}

/** The same question by who has its answer. */
const fromWhoHas = async (origin: string, question: Question): Promise<Question> => {
  const answer = await fetch(`${origin}${question.path}`, { headers: headersOf(question) })
  const etag = answer.headers.get('etag')
  if (etag === null) throw new Error(`${question.path} has no ETag.`)
  return { ...question, headers: [...question.headers, `if-none-match=${etag}`] }
}

const compare = async (
  ours: BenchServer,
  { name, question, isVarying = false, isKnown = false }: Asked,
  encoding: string,
  directory: string,
): Promise<LimitCost> => {
  const encoded = { ...question, headers: [...question.headers, `accept-encoding=${encoding}`] }
  const asked = isKnown ? await fromWhoHas(ours.origin, encoded) : encoded
  const same = await startSame(ours.origin, asked)
  const paceBy = async (generator: typeof wrk): Promise<Pace> => {
    const taken: Pace[] = []
    const from = ({ origin }: { origin: string }) =>
      generator(`${origin}${asked.path}`, asked, { seconds, directory, isVarying })
    for (let round = 0; round <= rounds; round += 1) {
      const here = await idleMeanwhile(() => from(ours))
      const bare = await idleMeanwhile(() => from(same))
      const idle = Math.min(here.idle, bare.idle)
      if (round > 0) taken.push({ here: here.result, bare: bare.result, idle }) // the first is for the compiler
    }
    return {
      here: median(taken.map(({ here }) => here)),
      bare: median(taken.map(({ bare }) => bare)),
      idle: Math.min(...taken.map(({ idle }) => idle)),
    }
  }
  try {
    return await onTheirOwnCores([ours, same], async () => ({
      name,
      encoding,
      bytes: same.bytes,
      wrk: await paceBy(wrk),
      h2load: isVarying ? undefined : await paceBy(h2load),
      isPromised: !isVarying,
    }))
  } finally {
    await same.stop()
  }
}

const get = (name: string, path: string, headers: readonly string[] = []): Asked => ({
  name,
  question: { method: 'GET', path, headers },
})

const byWhoHasIt = (asked: Asked): Asked => ({
  ...asked,
  name: `${asked.name}, by who has it (304)`,
  isKnown: true,
})

/** Each second, what cannot show in an answer: someone signs in, and saves a draft. */
const whileWorking = async <T>(ours: BenchServer, action: string, work: () => Promise<T>) => {
  const done = new AbortController()
  const working = (async () => {
    while (!done.signal.aborted) {
      const token = await signIn(ours.origin)
      const saved = await fetch(`${ours.origin}/api/actions/${action}?draft=true`, {
        method: 'PATCH',
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Brouillon', _status: 'draft' }),
      })
      if (!saved.ok) throw new Error(`The draft was not saved: ${await saved.text()}`)
      await sleep(1_000)
    }
  })()
  try {
    return await work()
  } finally {
    done.abort()
    await working
  }
}

/** What is cached, of the API and of public pages, beside the limit; nothing where no generator is there. */
export const measureLimit = async (
  ours: BenchServer,
  ids: { action: string; slug: string },
  directory: string,
): Promise<LimitCost[]> => {
  if (!(await hasGenerators())) return []
  const action = get('one action', `/api/actions/${ids.action}`)
  const list = get('53 actions with their orientation', '/api/actions?limit=53&depth=1')
  const home = get('the home page', '/')
  const asked = [
    action,
    { ...action, name: 'one action, in other bytes each time', isVarying: true },
    byWhoHasIt(action),
    list,
    get('the same by a partner site, by its key', list.question.path, [
      `authorization=users API-Key ${partner.apiKey}`,
    ]),
    get('their number', '/api/actions/count'),
    get('the progress of everything', '/api/strategy/progress'),
    { name: 'GraphQL: orientations → actions → milestones', question: ask(graphql) },
    home,
    byWhoHasIt(home),
    get('the page of an orientation', `/strategie/orientations/${ids.slug}`),
    get('the feed of what is new', '/actualites.atom'),
  ]
  const costs: LimitCost[] = []
  for (const one of asked)
    for (const encoding of encodings) costs.push(await compare(ours, one, encoding, directory))
  const busy = {
    ...list,
    name: `${list.name}, while someone signs in and saves a draft each second`,
  }
  costs.push(await whileWorking(ours, ids.action, () => compare(ours, busy, 'identity', directory)))
  return costs
}
