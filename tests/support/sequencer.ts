import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What asks thousands of questions of every collection comes first, while the documents are few: all
 * files share a database and leave theirs in it, and asked last they took three times as long.
 */
const first = [
  'graphql/query-surface',
  'platform/query-surface',
  'platform/query-answers',
  'graphql/joins',
  'graphql/order',
  'platform/back-office-filters',
  'payload/doc-access',
  'payload/own-dates',
  'platform/given-ids',
  'platform/old-days',
  'platform/fuzz',
  'access/absent-targets',
  'seed/remove-demo',
  'access/leaks',
]

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = first.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return rank < 0 ? first.length : rank
}

/** The order of the files in a process. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
