/** The fields of a row as a document holds them: « blocked.reason » is within « blocked ». */
export const nested = (
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const document: Record<string, unknown> = {}
  for (const [path, value] of Object.entries(fields)) {
    const [name = '', inner] = path.split('.')
    document[name] = inner ? Object.assign({}, document[name], { [inner]: value }) : value
  }
  return document
}
