import { operations } from './operations'

const experimentation = 4

/**
 * The six experiments that the deliberation names in its fourth volet, each an operation too. Their
 * protocol, dates, scores and conclusion are not public: they stay empty.
 */
export const experiments = operations
  .filter(({ workstream }) => workstream === experimentation)
  .map(({ title, slug, organisations, communes, source }) => ({
    title,
    slug,
    organisations,
    communes,
    source,
  }))
