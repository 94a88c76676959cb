import { existsSync } from 'node:fs'

import { z } from 'zod'

import { storedSecret } from './secret'
import { isNetwork } from './domain/platform/web/ip-address'

const notSecrets = /change.?me|example|secret|password|resolument/i

const databaseUrl = z.string().superRefine((url, context) => {
  if (url.startsWith('file:') || url.startsWith('mongodb+srv://')) return
  if (!url.startsWith('mongodb://'))
    context.addIssue(
      'must start with file: (SQLite, e.g. file:./.data/resolument.db), mongodb:// or mongodb+srv://',
    )
  else if (!url.includes('replicaSet='))
    context.addIssue(
      'must name a replica set (?replicaSet=rs0): without one MongoDB has no transactions and a failed write could stay half done',
    )
})

const secret = z
  .string('must be set: 32 random characters or more, e.g. from `openssl rand -hex 32`')
  .min(32, 'must have 32 characters or more, e.g. from `openssl rand -hex 32`')

/** Several values of one variable, separated by commas. */
const listOf = (isValid: (item: string) => boolean, error: string) =>
  z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((item) => item.trim() || []))
    .refine((list) => list.every(isValid), { error })

const isOrigin = (origin: string) =>
  origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)

/** Where a map finds its tiles: an address with {z}, {x} and {y}, as servers of tiles write theirs. */
const tilesUrl = z
  .url({
    protocol: /^https?$/,
    error:
      'must be the address of a server of tiles, e.g. https://tiles.example.org/{z}/{x}/{y}.png',
  })
  .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), {
    error: 'must hold {z}, {x} and {y}, e.g. https://tiles.example.org/{z}/{x}/{y}.png',
  })

/** Nothing but where it is: a path may be added to it, and it may be shown. */
const isPlainAddress = (address: string) => {
  if (!URL.canParse(address)) return false
  const { username, password, search, hash } = new URL(address)
  return [username, password, search, hash].every((part) => part === '')
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('localhost'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65535).default(3000),
  SERVER_URL: z
    .url({ protocol: /^https?$/, error: 'must be the public address, with https:// or http://' })
    .refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`, {
      error: 'must be an address without a path, e.g. https://numerique.example.org',
    })
    .optional(),
  DATABASE_URL: databaseUrl.default('file:./.data/resolument.db'),
  PAYLOAD_SECRET: secret,
  PAYLOAD_SECRET_PREVIOUS: secret.optional(),
  TRUSTED_PROXIES: listOf(
    isNetwork,
    'must list addresses or networks of proxies, e.g. 127.0.0.1,10.0.0.0/8',
  ),
  CORS_ORIGINS: listOf(isOrigin, 'must list origins, e.g. https://www.example.org, or be *'),
  MEDIA_DIR: z.string().min(1).default('./.data/media'),
  DEMO: z.stringbool('must be true or false').default(true),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      hostname: /^.+$/,
      error: 'must be the address of an SMTP server: smtp://user:password@host:587, or smtps://',
    })
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  GEOCODER_URL: z
    .url({
      protocol: /^https?$/,
      hostname: /^.+$/,
      error: 'must be the address of a geocoder, with https:// or http://',
    })
    .refine(isPlainAddress, {
      error: 'must be an address alone, without a name, a password, « ? » nor « # »',
    })
    .default('https://data.geopf.fr/geocodage'),
  JOBS: z.enum(['server', 'worker'], 'must be server or worker').default('server'),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  MAP_TILES_URL: tilesUrl.optional(),
  MAP_TILES_CREDIT: z.string().optional(),
  PUBLISHER: z.string().optional(),
  CONTACT: z.string().optional(),
})

export type Env = Omit<z.infer<typeof schema>, 'SERVER_URL'> & { SERVER_URL: string }

/** What a browser of this machine calls an address to listen on. */
const nameOf = (host: string) => {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/**
 * The configuration of the process. Throws one error that lists every problem with its variable;
 * an empty variable counts as absent.
 */
export const readEnv = (
  source: Record<string, string | undefined>,
  fallbackSecret: () => string | undefined = storedSecret,
): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema
    .refine((env) => env.NODE_ENV !== 'production' || !notSecrets.test(env.PAYLOAD_SECRET), {
      path: ['PAYLOAD_SECRET'],
      error: 'must not be a default one in production: make one with `openssl rand -hex 32`',
    })
    .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
      path: ['MAIL_FROM'],
      error: 'must be set with SMTP_URL: who the mails are from, e.g. Name <name@example.org>',
    })
    .refine(({ MAP_TILES_URL, MAP_TILES_CREDIT }) => !MAP_TILES_URL || MAP_TILES_CREDIT, {
      path: ['MAP_TILES_CREDIT'],
      error: 'must be set with MAP_TILES_URL: whom the tiles are by, e.g. © IGN',
    })
    .safeParse({ ...given, PAYLOAD_SECRET: given.PAYLOAD_SECRET ?? fallbackSecret() })
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.')} ${message}`,
    )
    throw new Error(`The configuration cannot be used:\n${problems.join('\n')}`)
  }
  const { HOST, PORT } = parsed.data
  // As browsers write it: without the port that goes without saying.
  const { origin } = new URL(parsed.data.SERVER_URL ?? `http://${nameOf(HOST)}:${String(PORT)}`)
  return { ...parsed.data, SERVER_URL: origin }
}

// A variable of the environment wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')

/** Read once, when first asked for: a bad configuration stops the start. */
export const env = readEnv(process.env)
