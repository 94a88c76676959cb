import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { renderSample } from './samples'

test('what moved is sent as an invitation, what is cancelled as a cancellation', async () => {
  const { attachments = [] } = await renderSample('programme-change', 'fr')
  const told = attachments.map(({ filename, contentType, content }) => {
    const calendar = ICAL.Component.fromString(content)
    const uids = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('uid'))
    return { filename, contentType, method: calendar.getFirstPropertyValue('method'), uids }
  })
  expect(told).toEqual([
    {
      filename: 'invitation.ics',
      contentType: 'text/calendar; charset=utf-8; method=REQUEST',
      method: 'REQUEST',
      uids: ['a@resolument.example.org'],
    },
    {
      filename: 'annulation.ics',
      contentType: 'text/calendar; charset=utf-8; method=CANCEL',
      method: 'CANCEL',
      uids: ['b@resolument.example.org'],
    },
  ])
})
