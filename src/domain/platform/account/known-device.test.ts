import { describe, expect, it } from 'vitest'

import { linkKey } from '@/src/domain/platform/web/signed-link'

import { deviceKey, readDevice, writeDevice } from './known-device'

const [key, before] = ['a'.repeat(32), 'b'.repeat(32)].map(deviceKey)
const known = { user: 'f3a9', device: '1c2d', until: '2026-03-01T00:00:00.000Z' }
const now = '2026-02-28T23:59:59.000Z'

describe('a known device', () => {
  it('is read as it was written, by either key', () => {
    if (!key || !before) throw new Error('No key')
    expect(readDevice(writeDevice(known, key), [key], now)).toEqual(known)
    expect(readDevice(writeDevice(known, before), [key, before], now)).toEqual(known)
  })

  it('is not one that expired, was altered, or was signed by another', () => {
    if (!key || !before) throw new Error('No key')
    const cookie = writeDevice(known, key)
    expect(readDevice(cookie, [key], known.until)).toBeUndefined()
    for (const wrong of [
      cookie.replace('f3a9', 'f3aa'),
      cookie.replace('1c2d', '1c2e'),
      `${cookie}.x`,
      cookie.slice(0, -2),
      '',
      '...',
      writeDevice(known, before),
      writeDevice(known, linkKey('a'.repeat(32))),
    ])
      expect(readDevice(wrong, [key], now), wrong).toBeUndefined()
  })
})
