import { describe, expect, it } from 'vitest'

import { readEnv } from './env'

const secret = 'f3'.repeat(20)
const read = (source: Record<string, string>) => readEnv(source, () => undefined)

describe('readEnv', () => {
  it('has a default for everything but the secret', () => {
    expect(read({ PAYLOAD_SECRET: secret })).toMatchObject({
      SERVER_URL: 'http://localhost:3000',
      DATABASE_URL: 'file:./.data/resolument.db',
      DEMO: true,
    })
  })

  it.each([
    [{ HOST: '0.0.0.0' }, 'http://localhost:3000'],
    [{ HOST: '::1', PORT: '8080' }, 'http://[::1]:8080'],
    [{ PORT: '80' }, 'http://localhost'], // as a browser says where it is
    [{ SERVER_URL: 'https://numerique.example.org:443/' }, 'https://numerique.example.org'],
  ])('is used at %j: %s', (given, origin) => {
    expect(read({ PAYLOAD_SECRET: secret, ...given }).SERVER_URL).toBe(origin)
  })

  it('refuses an address with a path', () => {
    const start = () =>
      read({ PAYLOAD_SECRET: secret, SERVER_URL: 'https://example.org/numerique' })
    expect(start).toThrow('SERVER_URL must be an address without a path')
  })

  it.each([
    [{ MAP_TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png', MAP_TILES_CREDIT: '© IGN' }],
    [{ MAP_TILES_URL: '' }],
  ])('takes %j', (given) => {
    expect(() => read({ PAYLOAD_SECRET: secret, ...given })).not.toThrow()
  })

  it.each([
    [{ MAP_TILES_URL: 'https://tiles.example/' }, 'MAP_TILES_URL must hold {z}, {x} and {y}'],
    [{ MAP_TILES_URL: 'javascript:{z}{x}{y}' }, 'MAP_TILES_URL must be the address'],
    [{ MAP_TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png' }, 'MAP_TILES_CREDIT must be set'],
  ])('refuses %j', (given, sentence) => {
    expect(() => read({ PAYLOAD_SECRET: secret, ...given })).toThrow(sentence)
  })

  it('lists every problem at once', () => {
    const start = () => read({ PORT: 'abc', DATABASE_URL: 'postgres://x', DEMO: 'perhaps' })
    expect(start).toThrow(/PORT[^]*DATABASE_URL[^]*PAYLOAD_SECRET[^]*DEMO/)
  })

  it('says which databases are accepted', () => {
    const start = () => read({ PAYLOAD_SECRET: secret, DATABASE_URL: 'postgres://localhost/x' })
    expect(start).toThrow(/DATABASE_URL must start with file: .* mongodb:\/\/ or mongodb\+srv:/)
  })

  it.each([
    ['file:./x.db', true],
    ['mongodb://localhost/x?replicaSet=rs0', true],
    ['mongodb+srv://cluster.example.org/x', true],
    ['mongodb://localhost/x', false],
  ])('accepts %s: %s', (DATABASE_URL, accepted) => {
    const start = () => read({ PAYLOAD_SECRET: secret, DATABASE_URL })
    if (accepted) expect(start().DATABASE_URL).toBe(DATABASE_URL)
    else expect(start).toThrow('replica set')
  })

  it.each(['short', 'change-me-change-me-change-me-change-me', ''])(
    'refuses the secret « %s » in production',
    (PAYLOAD_SECRET) => {
      expect(() => read({ NODE_ENV: 'production', PAYLOAD_SECRET })).toThrow('PAYLOAD_SECRET')
    },
  )

  it('takes the stored secret when none is given', () => {
    expect(readEnv({}, () => secret).PAYLOAD_SECRET).toBe(secret)
  })

  it('counts an empty variable as absent', () => {
    expect(read({ PAYLOAD_SECRET: secret, PORT: '' }).PORT).toBe(3000)
  })

  it.each([
    ['', 'https://data.geopf.fr/geocodage'],
    ['http://addok:7878', 'http://addok:7878'],
    ['https://me:secret@example.org/', undefined],
    ['https://example.org/?key=1', undefined],
    ['file:///etc/passwd', undefined],
    ['data.geopf.fr', undefined],
  ])('asks the geocoder at « %s »: %s', (GEOCODER_URL, address) => {
    const start = () => read({ PAYLOAD_SECRET: secret, GEOCODER_URL })
    if (address) expect(start().GEOCODER_URL).toBe(address)
    else expect(start).toThrow('GEOCODER_URL must be')
  })

  it.each([
    ['', []],
    ['127.0.0.1, 10.0.0.0/8,fd00::/8', ['127.0.0.1', '10.0.0.0/8', 'fd00::/8']],
    ['10.0.0.0/33', undefined],
    ['everyone', undefined],
  ])('trusts the proxies « %s »: %j', (TRUSTED_PROXIES, networks) => {
    const start = () => read({ PAYLOAD_SECRET: secret, TRUSTED_PROXIES })
    if (networks) expect(start().TRUSTED_PROXIES).toEqual(networks)
    else expect(start).toThrow('TRUSTED_PROXIES must list')
  })

  it.each([
    ['https://www.example.org,http://localhost:4000', true],
    ['*', true],
    ['https://www.example.org/', false],
    ['www.example.org', false],
  ])('opens the API to « %s »: %s', (CORS_ORIGINS, accepted) => {
    const start = () => read({ PAYLOAD_SECRET: secret, CORS_ORIGINS })
    if (accepted) expect(start().CORS_ORIGINS).toEqual(CORS_ORIGINS.split(','))
    else expect(start).toThrow('CORS_ORIGINS must list')
  })

  it.each([
    ['smtp://user:pass@mail.example.org:587', true],
    ['smtps://mail.example.org', true],
    ['http://mail.example.org', false],
    ['mail.example.org:25', false],
  ])('sends mail through %s: %s', (SMTP_URL, accepted) => {
    const start = () => read({ PAYLOAD_SECRET: secret, SMTP_URL, MAIL_FROM: 'R <r@example.org>' })
    if (accepted) expect(start().SMTP_URL).toBe(SMTP_URL)
    else expect(start).toThrow('SMTP_URL must be the address of an SMTP server')
  })

  it('sends no mail from nobody', () => {
    const start = () => read({ PAYLOAD_SECRET: secret, SMTP_URL: 'smtp://localhost:1025' })
    expect(start).toThrow('MAIL_FROM must be set')
  })
})
