import fc from 'fast-check'
import { expect, it } from 'vitest'

import { fileNameFrom } from './file-name'

it.each([
  ['photo.png', 'photo.png'],
  ['Compte rendu du 9 mars.pdf', 'Compte rendu du 9 mars.pdf'],
  ['L’été à Lille — n°2.webp', 'L’été à Lille — n°2.webp'],
  ['sans-extension', 'sans-extension'],
  ['archive.tar.gz', 'archive.tar.gz'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system.ini', 'system.ini'],
  ['C:\\photos\\a.png', 'a.png'],
  ['a\0b.p\0ng', 'ab.png'],
  ['a\r\nSet-Cookie: x.png', 'aSet-Cookie x.png'],
  ['photo-\u202Egpj.exe', 'photo-gpj.exe'],
  ['a\u200Bb.png', 'ab.png'],
  ['con.png', 'fichier.png'],
  ['LPT1', 'fichier'],
  ['.png', 'fichier.png'],
  ['...', 'fichier'],
  ['', 'fichier'],
  ['.htaccess', 'fichier.htaccess'],
  ['a.png ', 'a.png'],
  ['a.b<c>d', 'a.bcd'],
  ['\ud800.png', 'fichier.png'],
  ['e\u0301.png', 'é.png'],
])('%j is kept as « %s »', (given, kept) => {
  expect(fileNameFrom(given)).toBe(kept)
})

it('is short enough for its sizes, whatever the characters', () => {
  for (const character of ['x', 'é', '事', '😀'])
    expect(Buffer.byteLength(fileNameFrom(`${character.repeat(300)}.png`))).toBeLessThan(200)
})

it('is one that is kept as it is, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const name = fileNameFrom(given)
      expect(fileNameFrom(name)).toBe(name)
      expect(name).toMatch(/^[^/\\\0\r\n:*?"<>|]+$/)
    }),
  )
})
