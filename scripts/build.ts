import './support/prepare'

import { build } from './support/build'
import { run } from './support/run'

run(build)
