import { expect, it } from 'vitest'

import { advisoriesIn, inspectSbom } from './sbom'

const sbomWith = (...urls: string[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    components: [
      { name: 'zod', version: '4.6.7', externalReferences: [] },
      {
        name: 'next',
        externalReferences: [
          { type: 'website', url: 'https://nextjs.org' },
          ...urls.map((url) => ({ type: 'distribution', url })),
        ],
      },
    ],
  })

it('a list of components names no mirror of the house', () => {
  const ours = 'https://registry.npmjs.org/next/-/next-16.4.6.tgz'
  const mirror = 'https://npm.intranet.example/next/-/next-16.4.6.tgz'
  expect(inspectSbom(sbomWith(ours))).toEqual({ count: 2, elsewhere: [] })
  expect(inspectSbom(sbomWith(ours, mirror)).elsewhere).toEqual([mirror])
})

it('a list of nothing is none', () => {
  expect(() => inspectSbom(JSON.stringify({ bomFormat: 'CycloneDX', components: [] }))).toThrow()
})

it.each([
  ['', 'no answer'],
  ['<html>', 'a page'],
  ['{"message":"405 Method Not Allowed","statusCode":405}', 'a refusal'],
])('an audit that answers %j knows nothing: %s', (json) => {
  expect(advisoriesIn(json)).toBeUndefined()
})

it('an audit tells what is known, the worst first', () => {
  const one = { range: '<1.0.0', fixAvailable: true }
  const other = { range: '*', fixAvailable: { name: 'next', version: '17.0.0' } }
  const vulnerabilities = {
    a: { name: 'a', severity: 'low', ...one },
    b: { name: 'b', severity: 'critical', ...other },
    c: { name: 'c', severity: 'high', ...one, fixAvailable: false },
  }
  expect(advisoriesIn(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual([
    'critical: b * (mended by next 17.0.0)',
    'high: c <1.0.0 (nothing mends it yet)',
    'low: a <1.0.0 (mended by an update)',
  ])
  expect(advisoriesIn('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual([])
})
