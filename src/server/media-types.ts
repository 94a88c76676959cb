/** Whether an answer is JSON, or a kind of it. */
export const isJson = ({ headers }: Response): boolean =>
  /^application\/(\w+\+)?json\b/.test(headers.get('content-type') ?? '')
