import type { Step } from './exchange'

/**
 * HEAD wherever GET is: the steps below see a GET, and Node, which knows better, leaves the body
 * out. So the headers are those of GET to the last one.
 */
export const answerHead: Step = ({ req }, next) => {
  if (req.method === 'HEAD') req.method = 'GET'
  return next()
}
