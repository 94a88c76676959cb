/**
 * Runs what a script does and ends the process with the right code. The timer holds the process
 * open: a module that is still being loaded does not, and the process would end with 0 having done
 * nothing. An error is shown as its sentence; `--verbose` shows where it came from.
 */
export const run = (main: () => Promise<unknown>) => {
  const open = setInterval(() => undefined, 60_000)
  main()
    .then(
      () => 0,
      (error: unknown) => {
        const where = process.argv.includes('--verbose') && error instanceof Error && error.stack
        process.stderr.write(
          `${where || (error instanceof Error ? error.message : String(error))}\n`,
        )
        return 1
      },
    )
    .then((code) => {
      clearInterval(open)
      process.exit(code)
    })
}

/** Says on the terminal what is going on. */
export const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}
