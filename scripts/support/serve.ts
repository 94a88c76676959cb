import './prepare'

import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { getPayload } from 'payload'

import config from '@/payload.config'
import { seedEmpty } from '@/seed'
import { lastChanges, readsActivity } from '@/src/database'
import { env } from '@/src/env'
import { workHere } from '@/src/jobs'
import { stopDelivering } from '@/src/jobs/mail-task'
import { tidyReplacedFiles } from '@/src/payload/keep-files'
import { applicationReadiness, mailActivityOf } from '@/src/server/health'
import { createHttpServer } from '@/src/server/http-server'
import { close, listen } from '@/src/server/listen'

import { accessLog } from './access-log'
import { accountLines } from './accounts'
import { sayHowMailLeaves } from './mail'
import { leavingContexts, watchContexts } from './page-contexts'
import { say } from './run'

/** Throws a sentence when the port is taken: known at once, not after a build of two minutes. */
export const findPortFree = async (): Promise<void> => {
  const probe = createServer()
  await listen(probe, env.HOST, env.PORT)
  await close(probe)
}

/** What draws the pages, once it is loaded. */
const startPages = async (dev: boolean, hotReload: Server) => {
  watchContexts()
  const { default: next } = await import('next')
  // It would listen for upgrades of protocol on the server that serves it, and leave them without an
  // answer: it is given one that never listens, and they are answered as if they asked for none. Only
  // while developing does it hear of them: by one, pages learn that a source has changed.
  const pages = next({ dev, hostname: env.HOST, port: env.PORT, httpServer: hotReload })
  await pages.prepare()
  return { draw: leavingContexts(pages.getRequestHandler()), close: () => pages.close() }
}

/** Serves the application until it is asked to stop; with `dev`, Next draws pages from their sources. */
export const serve = async ({ dev }: { dev: boolean }): Promise<void> => {
  say('Opening the database…')
  if (env.JOBS === 'server') workHere()
  const payload = await getPayload({ config, cron: true })
  await tidyReplacedFiles(payload)
  const accounts = await seedEmpty(payload, { demo: env.DEMO, say })
  const hotReload = createServer()
  let started: ReturnType<typeof startPages> | undefined
  const pages = () => (started ??= startPages(dev, hotReload))
  const server = createHttpServer({
    config,
    pages: async (req, res) => (await pages()).draw(req, res),
    hotReload: dev ? hotReload : undefined,
    logger: payload.logger,
    ready: applicationReadiness(payload),
    mail: mailActivityOf(payload),
    metricsToken: env.METRICS_TOKEN,
    contact: env.CONTACT,
    serverUrl: env.SERVER_URL,
    tilesUrl: env.MAP_TILES_URL,
    lastChanges,
    reads: readsActivity,
    log: accessLog(),
    trustedProxies: env.TRUSTED_PROXIES,
    corsOrigins: env.CORS_ORIGINS,
  })
  await listen(server, env.HOST, env.PORT)
  // Heard from here on: whoever reads « ready » may stop it at once.
  const asked = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  // What draws pages takes as long to load as all the rest: the API answers meanwhile, and who asks for a page waits.
  const { close: closePages } = await pages()

  say(`\nRésolument is ready.
  Back-office  ${env.SERVER_URL}/admin
  REST         ${env.SERVER_URL}/api/actions
  GraphQL      ${env.SERVER_URL}/api/graphql`)
  sayHowMailLeaves()
  accountLines(accounts, env.SERVER_URL).forEach(say)

  await asked
  process.once('SIGTERM', () => process.exit(1)).once('SIGINT', () => process.exit(1))
  say('Stopping: requests in flight are answered first.')
  await close(server)
  await closePages()
  await stopDelivering()
  await payload.destroy()
}
