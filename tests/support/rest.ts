import type { Answer } from './http'
import { problemsIn, statusOf } from './answers'

/** The status of an answer, and the parameters that it says are wrong. */
export const refusalIn = (answer: Answer) => ({
  status: statusOf(answer),
  paths: answer.status === 400 ? problemsIn(answer).map(({ path }) => path) : [],
})
