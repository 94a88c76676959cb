/** Items by each of their keys, in their order; one without a key is in no group. Linear. */
export const groupBy = <Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (Key | undefined)[],
): ReadonlyMap<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  return groups
}
