import type { AfterErrorHook, Plugin, SanitizedConfig } from 'payload'

import { closeInternal } from '@/access/internal'

import { askingRulesFirst } from './asking-rules-first'
import { boundingFields } from './bounding-fields'
import { checkArguments } from './check-arguments'
import { hideAbsence } from './doc-access'
import { answerBrokenLink } from './errors/broken-link'
import { answerLocked } from './errors/document-locked'
import { answerEnglish } from './errors/english-sentences'
import { answerFullDisk } from './errors/full-disk'
import { answerFullMedia } from './errors/full-media'
import { answerLostFile } from './errors/lost-file'
import { answerNotSignedIn } from './errors/not-signed-in'
import { answerQueryError } from './errors/query-error'
import { answerTakenId } from './errors/taken-id'
import { answerConflict } from './errors/write-conflict'
import { fetchNoAddress } from './fetch-no-address'
import { answeringFilters } from './filters'
import { registerFirstOnce } from './first-register'
import { refuseStaleWrites } from './if-match'
import { keepReplacedFiles } from './keep-files'
import { keepPublished } from './keep-published'
import { sayingLabels } from './labels'
import { sayingLexical } from './lexical-sentences'
import { listWithoutJoins } from './lists-without-joins'
import { keepLocksToWriters } from './locks'
import { nameTrashed } from './name-trashed'
import { keepDates } from './own-dates'
import { boundPreferences } from './preferences'
import { publishWithinRights } from './publish-within-rights'
import { checkQueries } from './query-access'
import { readFirst } from './read-first'
import { namingRelations } from './relation-cells'
import { requiringFrench } from './required-in-french'
import { requiringWords } from './required-texts'
import { restoreWithinRights } from './restore-within-rights'
import { retryWrites } from './retry-writes'
import { checkingRichTexts } from './rich-texts'
import { ignoreStampsAhead } from './scheduler-stamps'
import { guardTrash } from './trash'
import { removeUnusedEndpoints } from './unused-endpoints'

/** What is corrected where Payload's plugins reach: our own collections, before it completes them. */
export const plugins: Plugin[] = [
  listWithoutJoins,
  restoreWithinRights,
  publishWithinRights,
  refuseStaleWrites,
  checkQueries,
  fetchNoAddress,
  keepPublished,
  nameTrashed,
  guardTrash,
  ignoreStampsAhead,
  readFirst,
  keepReplacedFiles,
]

/** Failures that Payload answers in English, as 500, or with what is inside: each in a sentence. */
export const afterError: AfterErrorHook[] = [
  answerConflict,
  answerFullDisk,
  answerFullMedia,
  answerBrokenLink,
  answerLostFile,
  answerTakenId,
  answerLocked,
  answerNotSignedIn,
  answerQueryError,
  answerEnglish,
]

/**
 * What plugins cannot reach, since Payload adds it after them: its own collections, endpoints and
 * fields. What checks a request runs before what was put in place earlier in this list.
 */
const steps: ((config: SanitizedConfig) => SanitizedConfig)[] = [
  askingRulesFirst,
  closeInternal,
  keepLocksToWriters,
  registerFirstOnce,
  boundPreferences,
  keepDates,
  hideAbsence,
  sayingLabels,
  sayingLexical,
  namingRelations,
  requiringWords,
  requiringFrench,
  checkingRichTexts,
  removeUnusedEndpoints,
  answeringFilters,
  boundingFields,
  checkArguments,
  retryWrites,
]

/** The configuration that Payload has completed, corrected. */
export const corrected = (config: SanitizedConfig): SanitizedConfig =>
  steps.reduce((before, correct) => correct(before), config)
