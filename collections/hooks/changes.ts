import { isDeepStrictEqual } from 'node:util'

/** An absent value is written in several ways. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify([value], (_, one: unknown) => one ?? undefined))

/** Whether a write changes anything in a document but the fields that are free to change. */
export const changes = (data: object, before: object, free: readonly string[]): boolean =>
  Object.entries(data).some(
    ([name, value]) =>
      !free.includes(name) && !isDeepStrictEqual(plain(value), plain(Reflect.get(before, name))),
  )
