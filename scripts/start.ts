import './support/prepare'

import { build, isBuilt } from './support/build'
import { run, say } from './support/run'
import { findPortFree, serve } from './support/serve'

run(async () => {
  say('Résolument is starting.')
  await findPortFree()
  if (!(await isBuilt())) await build()
  await serve({ dev: false })
})
