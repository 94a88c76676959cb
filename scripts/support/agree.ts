import { createInterface } from 'node:readline/promises'

/** Whether who runs a script answers a question so that it goes on; nobody answers out of a terminal. */
export const isAgreed = async (question: string, yes: RegExp): Promise<boolean> => {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return yes.test(answer.trim())
}
