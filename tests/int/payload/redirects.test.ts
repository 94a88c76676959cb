import { getSafeRedirect } from 'payload/shared'
import { expect, it } from 'vitest'

/** Where the page where one signs in leads next is in its address, and so is anyone's to choose. */
it.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/%2Felsewhere.example',
  '%2F%2Felsewhere.example',
  'javascript:alert(1)',
  '/javascript:alert(1)',
])('whoever signs in is not led to %s', (redirectTo) => {
  expect(getSafeRedirect({ redirectTo, fallbackTo: '/admin' })).toBe('/admin')
})
