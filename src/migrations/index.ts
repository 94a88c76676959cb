import * as migration_20261124_133944_initial from './20261124_133944_initial'

export const migrations = [
  {
    up: migration_20261124_133944_initial.up,
    down: migration_20261124_133944_initial.down,
    name: '20261124_133944_initial',
  },
]
