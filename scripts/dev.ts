import './support/prepare'
import './support/development'

import { run, say } from './support/run'
import { findPortFree, serve } from './support/serve'

run(async () => {
  say('Résolument is starting, for development.')
  await findPortFree()
  await serve({ dev: true })
})
