import { keepSecret } from '@/src/secret'

import { sayWhatIsWrong } from './run'

// Imported first, for its effects: the configuration, imported next, reads the secret, and what is
// wrong with it is to be a sentence on the terminal.
process.on('uncaughtException', (error) => {
  sayWhatIsWrong(error)
  process.exit(1)
})
keepSecret()
