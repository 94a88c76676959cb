import * as migration_20261124_133944_initial from './20261124_133944_initial'
import * as migration_20261124_234844_data_model from './20261124_234844_data_model'
import * as migration_20261125_015328_follow_up from './20261125_015328_follow_up'
import * as migration_20261125_025054_mail from './20261125_025054_mail'
import * as migration_20261125_043806_index_translations from './20261125_043806_index_translations'
import * as migration_20261127_074812_status_since from './20261127_074812_status_since'
import * as migration_20261127_131613_former_statuses from './20261127_131613_former_statuses'
import * as migration_20261128_131301_face from './20261128_131301_face'
import * as migration_20261128_165247_identity from './20261128_165247_identity'
import * as migration_20261128_203445_committee_question from './20261128_203445_committee_question'
import * as migration_20261128_232404_committee_screen from './20261128_232404_committee_screen'
import * as migration_20261129_032345_places_network_and_checks from './20261129_032345_places_network_and_checks'
import * as migration_20261129_064242_agenda_programme from './20261129_064242_agenda_programme'

export const migrations = [
  {
    up: migration_20261124_133944_initial.up,
    down: migration_20261124_133944_initial.down,
    name: '20261124_133944_initial',
  },
  {
    up: migration_20261124_234844_data_model.up,
    down: migration_20261124_234844_data_model.down,
    name: '20261124_234844_data_model',
  },
  {
    up: migration_20261125_015328_follow_up.up,
    down: migration_20261125_015328_follow_up.down,
    name: '20261125_015328_follow_up',
  },
  {
    up: migration_20261125_025054_mail.up,
    down: migration_20261125_025054_mail.down,
    name: '20261125_025054_mail',
  },
  {
    up: migration_20261125_043806_index_translations.up,
    down: migration_20261125_043806_index_translations.down,
    name: '20261125_043806_index_translations',
  },
  {
    up: migration_20261127_074812_status_since.up,
    down: migration_20261127_074812_status_since.down,
    name: '20261127_074812_status_since',
  },
  {
    up: migration_20261127_131613_former_statuses.up,
    down: migration_20261127_131613_former_statuses.down,
    name: '20261127_131613_former_statuses',
  },
  {
    up: migration_20261128_131301_face.up,
    down: migration_20261128_131301_face.down,
    name: '20261128_131301_face',
  },
  {
    up: migration_20261128_165247_identity.up,
    down: migration_20261128_165247_identity.down,
    name: '20261128_165247_identity',
  },
  {
    up: migration_20261128_203445_committee_question.up,
    down: migration_20261128_203445_committee_question.down,
    name: '20261128_203445_committee_question',
  },
  {
    up: migration_20261128_232404_committee_screen.up,
    down: migration_20261128_232404_committee_screen.down,
    name: '20261128_232404_committee_screen',
  },
  {
    up: migration_20261129_032345_places_network_and_checks.up,
    down: migration_20261129_032345_places_network_and_checks.down,
    name: '20261129_032345_places_network_and_checks',
  },
  {
    up: migration_20261129_064242_agenda_programme.up,
    down: migration_20261129_064242_agenda_programme.down,
    name: '20261129_064242_agenda_programme',
  },
]
