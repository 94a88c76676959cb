/** Loaded into a program: writes the most memory that it held, in KiB, into the file `?to=` says. */
import { writeFileSync } from 'node:fs'
import { URL } from 'node:url'

const to = new URL(import.meta.url).searchParams.get('to') ?? ''

process.on('exit', () => {
  writeFileSync(to, String(process.resourceUsage().maxRSS))
})
