import { fileNameFrom } from '@/src/domain/platform/web/file-name'

/** The same form, its files under names that any system keeps. */
export const withSafeNames = (form: FormData): FormData => {
  const safe = new FormData()
  for (const [name, value] of form.entries())
    if (typeof value === 'string') safe.append(name, value)
    else safe.append(name, new File([value], fileNameFrom(value.name), { type: value.type }))
  return safe
}
