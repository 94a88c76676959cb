import type { Purpose } from '@/src/domain/platform/web/signed-link'
import type { Answer, HolderAnswer } from '@/src/links/answer'

import { choosePassword } from './choose-password'
import { decisionDone } from './decision-done'
import { knowDevice } from './know-device'
import { milestoneDone } from './milestone-done'
import { placeCorrection } from './place-correction'
import { placeStillTrue } from './place-still-true'
import { preferences } from './preferences'
import { reportForm } from './report-form'
import { reportUnchanged } from './report-unchanged'
import { speakerComes } from './speaker-comes'
import { unsubscribe } from './unsubscribe'

/** What whoever holds the link may do, without an account. */
export const holderAnswers = {
  'place-still-true': placeStillTrue,
  'place-correction': placeCorrection,
  'speaker-comes': speakerComes,
} satisfies Partial<Record<Purpose, HolderAnswer>>

/** What is done in the name of an account. */
export const answers: Record<Exclude<Purpose, keyof typeof holderAnswers>, Answer> = {
  'choose-password': choosePassword,
  'report-unchanged': reportUnchanged,
  'milestone-done': milestoneDone,
  'decision-done': decisionDone,
  'report-form': reportForm,
  unsubscribe,
  preferences,
  'know-device': knowDevice,
}
