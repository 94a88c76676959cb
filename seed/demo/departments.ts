import { departmentNames } from './strategy'

/** The departments that lead the actions in the demonstration: made up, as they say. */
export const sampleDepartments = departmentNames.map((name) => ({
  name,
  slug: name.toLowerCase().replaceAll(' ', '-'),
  kind: 'department' as const,
  sample: true,
  _status: 'published' as const,
}))
