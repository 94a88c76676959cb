import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

import type { Page } from 'playwright'

/** What a page says once it is printed, sheet by sheet, spaces of all kinds told as one. */
export const printed = async (page: Page): Promise<string[]> => {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const child = spawn('pdftotext', ['-layout', '-', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(pdf)
  const said = await text(child.stdout)
  return said
    .split('\f')
    .map((sheet) => sheet.replace(/\s+/g, ' ').trim())
    .filter((sheet) => sheet !== '')
}
