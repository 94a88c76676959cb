import type { Purpose } from '@/src/domain/platform/web/signed-link'
import type { Answer } from '@/src/links/answer'

import { choosePassword } from './choose-password'
import { decisionDone } from './decision-done'
import { knowDevice } from './know-device'
import { milestoneDone } from './milestone-done'
import { preferences } from './preferences'
import { reportForm } from './report-form'
import { reportUnchanged } from './report-unchanged'
import { unsubscribe } from './unsubscribe'

export const answers: Record<Purpose, Answer> = {
  'choose-password': choosePassword,
  'report-unchanged': reportUnchanged,
  'milestone-done': milestoneDone,
  'decision-done': decisionDone,
  'report-form': reportForm,
  unsubscribe,
  preferences,
  'know-device': knowDevice,
}
