import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, it } from 'vitest'

import { noProcessEnv } from './no-process-env.mjs'

Object.assign(RuleTester, { afterAll, describe, it })

const errors = [{ messageId: 'elsewhere' }]

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run(
  'no-process-env',
  noProcessEnv,
  {
    valid: [
      `import { env } from '@/src/env'`,
      `process.exit(1)`,
      `const { argv } = process`,
      `import { argv } from 'node:process'`,
      `start({ env: env.NODE_ENV })`,
    ],
    invalid: [
      { code: `const port = process.env.PORT`, errors },
      { code: `spawn('node', { env: { ...process.env } })`, errors },
      { code: `const secret = process['env'].PAYLOAD_SECRET`, errors },
      { code: `const port = process?.env.PORT`, errors },
      { code: `const port = globalThis.process.env.PORT`, errors },
      { code: `const { env } = process`, errors },
      { code: `const { env: { PORT } } = process`, errors },
      { code: `import { env } from 'node:process'`, errors },
    ],
  },
)
