/** Says on the terminal what is going on. */
export const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}

/** An error as its sentence; `--verbose` also shows where it came from. */
export const sayWhatIsWrong = (error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error)
  const verbose = process.argv.includes('--verbose')
  const trace = verbose && error instanceof Error ? error.stack : undefined
  process.stderr.write(`${trace ?? sentence}\n`)
}

/**
 * Runs what a script does and ends the process with the right code. The timer holds the process
 * open: a promise that waits for nothing does not, and the process would end with 0 half-way.
 */
export const run = (main: () => Promise<void>) => {
  const open = setInterval(() => undefined, 60_000)
  void main()
    .then(
      () => 0,
      (error: unknown) => {
        sayWhatIsWrong(error)
        return 1
      },
    )
    .then((code) => {
      clearInterval(open)
      process.exit(code)
    })
}
