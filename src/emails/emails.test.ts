import { describe, expect, it } from 'vitest'

import { tonesOf } from '@/src/domain/platform/identity/accent'
import { defaultSite } from '@/src/domain/platform/identity/site'
import { digestKinds } from '@/src/domain/strategy/digest'
import { frenchTypography } from '@/src/i18n/french-typography'

import { templates } from './index'
import { renderStored } from './render-stored'
import { allTemplates, renderSample } from './samples'

const locales = ['fr', 'en'] as const

/** Ordinary spaces where a printer wants others: the typography has a test of its own. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, one]) => one)

const cases = allTemplates.flatMap((name) => locales.map((locale) => ({ name, locale })))

describe.each(cases)('$name in $locale', ({ name, locale }) => {
  it('reads well as text alone', async () => {
    const { subject, text } = await renderSample(name, locale)
    await expect(`${plain(subject)}\n\n${plain(text)}\n`).toMatchFileSnapshot(
      `./samples/${name}.${locale}.txt`,
    )
  })

  it('is a page in its language, with the headings and the links of the text', async () => {
    const { subject, html, text } = await renderSample(name, locale)
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain(`<td lang="${locale}"`)
    expect(html).toContain('<meta name="color-scheme" content="light dark"/>')
    expect(html).toContain(`<title>${subject}</title>`)

    const headings = all(html, /<h[12][^>]*>(.*?)<\/h[12]>/g)
    expect(all(html, /<h1[^>]*>(.*?)<\/h1>/g)).toHaveLength(1)
    expect(text.split('\n').filter((line) => headings.includes(line))).toEqual(headings)
    expect(all(text, /(https:\S+)/g)).toEqual(all(html, /href="(.*?)"/g))
  })

  it('loads nothing: no image, no font, no script', async () => {
    const { html } = await renderSample(name, locale)
    expect(html).not.toMatch(/<(img|script|link|iframe|svg)|src=|url\(|@import/i)
  })
})

it.each(allTemplates)('%s has French spaces, and no break in a date', async (name) => {
  const { subject, text } = await renderSample(name, 'fr')
  const lines = [subject, ...text.split('\n')].filter((line) => !line.includes('https:'))
  expect(lines).toEqual(lines.map(frenchTypography))
  expect(text).not.toMatch(/\d (jours?|janvier|mars|décembre|sujets?)/)
})

describe('what people wrote', () => {
  const script = '<script>alert("1")</script>'

  it('is text in the page, never markup', async () => {
    const { html, text } = await templates['stale-data'].render(
      {
        ...templates['stale-data'].sample,
        name: script,
        actions: [{ code: '1.1', title: script, days: 1, link: 'https://example.org/?a=1&b="2"' }],
      },
      'fr',
      defaultSite,
    )
    expect(html).not.toContain('<script')
    expect(html).toContain('1.1 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(html).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"')
    expect(text).toContain(`1.1 ${script}`)
    expect(text).toContain('https://example.org/?a=1&b="2"')
  })

  it('keeps its line breaks in a decision', async () => {
    const { sample, render } = templates['decision-assigned']
    const { html, text } = await render(
      { ...sample, text: 'Ouvrir.\r\nPublier <tout>.' },
      'en',
      defaultSite,
    )
    expect(html).toContain('Ouvrir.<br/>Publier &lt;tout&gt;.')
    expect(text).toContain('> Ouvrir.\n> Publier <tout>.')
  })

  it('adds no header to a message', async () => {
    const { sample, render } = templates['decision-due']
    const number = '2017-04\r\nBcc: everyone@example.org\u2028\u0000\u0085X'
    const { subject } = await render({ ...sample, number }, 'fr', defaultSite)
    expect(plain(subject)).toBe(
      'Décision 2017-04 Bcc: everyone@example.org X à faire pour le 9 mars 2017',
    )
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  })
})

it('says nothing of an answer that the reader may not give, nor of a date that there is not', async () => {
  for (const name of ['decision-assigned', 'decision-due', 'decision-overdue'] as const) {
    const { sample, render } = templates[name]
    const { subject, text } = await render(
      { ...sample, answer: null, dueDate: null },
      'fr',
      defaultSite,
    )
    expect(text).not.toContain('Décision faite')
    expect(plain(text)).toContain('Échéance : aucune')
    expect(subject).not.toContain('null')
  }
})

it('leaves out of the digest a section without a line, and counts by one', async () => {
  const { sample, render } = templates.digest
  const [late, ...others] = sample.sections.map((section, index) =>
    index === 0 ? section : { ...section, lines: [] },
  )
  const { subject, text } = await render(
    { ...sample, sections: late ? [late, ...others] : others },
    'fr',
    defaultSite,
  )
  expect(plain(subject)).toBe('1 sujet à voir au 6 mars 2017')
  expect(text).toContain('Actions en retard')
  expect(text).not.toContain('Décisions')
})

it.each(digestKinds)('sends a digest with %s, as it was written down', async (kind) => {
  const { sample } = templates.digest
  const [{ lines } = { lines: [] }] = sample.sections
  const { text } = await renderStored(
    'digest',
    { ...sample, sections: [{ kind, lines }] },
    'fr',
    defaultSite,
  )
  expect(text).toContain(lines[0]?.title)
})

it('writes in the name and the colours of the house', async () => {
  const tones = tonesOf('#A3195B')
  const { html } = await renderSample('invitation', 'fr', { name: 'Métropole d’essai', tones })
  expect(html).toContain('Métropole d’essai')
  for (const tone of [tones.light, tones.dark]) expect(html).toContain(tone)
  expect(html).not.toMatch(/#1b4fb5|#8fb1ff/)
})

it('refuses data of another shape than its template, and says what is missing', async () => {
  await expect(renderStored('invitation', { name: 'Camille' }, 'fr', defaultSite)).rejects.toThrow(
    'until',
  )
})
