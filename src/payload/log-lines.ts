/**
 * What the drivers of SQL append to their sentence, in a line of JSON: all that they were asked to
 * write, whoever it is about. It goes up to the trace, or to the end of the text.
 */
const values = /\\nparams: (?:[^"\\]|\\(?!n {4}at )[^])*/g

/** The same again, as a list beside the sentence. */
const listed = /"params":\[(?:"(?:[^"\\]|\\.)*"|[^\]"])*\]/g

/**
 * A line of the log as it may be kept: where something failed and why, not what people had entered.
 * Payload 3.90 logs the error of the driver as it is: the whole text of a refused report, a name, an
 * address.
 */
export const lineWithoutValues = (line: string): string =>
  line.replace(values, '').replace(listed, '"params":[]')

/** The moment of a line, as the access log has it. */
export const lineTime = (): string => `,"time":"${new Date().toISOString()}"`
