import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

/** What loads the configuration, which reads the secret when it loads. */
const loading = /^import .*'(\.\/support\/(configuration|serve)|@\/(payload\.config|src\/env))'$/m

const scripts = readdirSync('scripts')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(`scripts/${file}`, 'utf8') }))
  .filter(({ text }) => loading.test(text))

/** A clone has no secret yet: it is made before the configuration asks for it. */
it.each(scripts)('$file makes the secret before it loads the configuration', ({ text }) => {
  const [first] = text.split('\n').filter((line) => line.startsWith('import '))
  expect(first).toBe("import './support/prepare'")
})
