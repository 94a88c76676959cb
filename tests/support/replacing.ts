/** Does something while parts of an object are others, such as hooks that are taken out, and puts them back. */
export const replacing = async <T extends object, Answer>(
  target: T,
  parts: Partial<T>,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const before = { ...target }
  Object.assign(target, parts)
  try {
    return await work()
  } finally {
    Object.assign(target, before)
  }
}
