import * as migration_20261124_131956_initial from './20261124_131956_initial'

export const migrations = [
  {
    up: migration_20261124_131956_initial.up,
    down: migration_20261124_131956_initial.down,
    name: '20261124_131956_initial',
  },
]
