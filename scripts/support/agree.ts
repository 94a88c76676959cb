import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'

/** Whether who runs a script answers a question so that it goes on; a closed input does not. */
export const isAgreed = async (question: string, yes: RegExp): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const nobody = once(terminal, 'close').then(() => '')
  const answer = await Promise.race([terminal.question(question), nobody])
  terminal.close()
  return yes.test(answer.trim())
}
