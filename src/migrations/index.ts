import * as migration_20261124_133944_initial from './20261124_133944_initial'
import * as migration_20261124_222607_committee from './20261124_222607_committee'

export const migrations = [
  {
    up: migration_20261124_133944_initial.up,
    down: migration_20261124_133944_initial.down,
    name: '20261124_133944_initial',
  },
  {
    up: migration_20261124_222607_committee.up,
    down: migration_20261124_222607_committee.down,
    name: '20261124_222607_committee',
  },
]
