import { expect, it } from 'vitest'

import { writeJsonLd } from './json-ld'

it('holds no text that would end the script it stands in', () => {
  const name = '</script><!-- <script>alert(1)</script> & « é »'
  const text = writeJsonLd([{ '@type': 'Dataset', name }])
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Dataset', name }],
  })
})
