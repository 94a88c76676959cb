import { mkdir } from 'node:fs/promises'

import { chromium } from 'playwright'
import sharp from 'sharp'

import { allTemplates, renderSample } from '@/src/emails/samples'

import { findChromium } from './support/chromium'
import { run, say } from './support/run'

const directory = 'docs/images/emails'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

const languages = ['fr', 'en'] as const
/** The one that is also pictured in the dark and on a phone: it holds every part of the layout. */
const whole = 'digest'

/** A picture of each mail, with its sample, for docs/emails.md. */
run(async () => {
  await mkdir(directory, { recursive: true })
  const browser = await chromium.launch({ executablePath: await findChromium(say), args: flags })
  const page = await browser.newPage()

  const picture = async (html: string, name: string, width = 640) => {
    await page.setViewportSize({ width, height: 320 })
    await page.setContent(html)
    const png = await page.screenshot({ fullPage: true })
    await sharp(png).png({ palette: true, effort: 10 }).toFile(`${directory}/${name}.png`)
  }

  for (const language of languages) {
    for (const name of allTemplates) {
      const { html } = await renderSample(name, language)
      await picture(html, `${name}-${language}`)
      if (name !== whole || language !== 'fr') continue
      await picture(html, `${name}-${language}-phone`, 360)
      await page.emulateMedia({ colorScheme: 'dark' })
      await picture(html, `${name}-${language}-dark`)
      await page.emulateMedia({ colorScheme: 'light' })
    }
  }
  await browser.close()
  say(`Written: ${directory}`)
})
