import { describe, expect, it } from 'vitest'

import { secondValueProblem } from './indicator-value.rules'

describe('secondValueProblem', () => {
  const value = { value: 1234.5, date: '2018-03-01T12:00:00.000Z' }

  it('names the value there is', () => {
    expect(secondValueProblem(value, 'm²').message).toEqual({
      fr: 'L’indicateur a déjà une valeur au 1er\u00A0mars\u00A02018, 1\u202F234,5\u00A0m²\u00A0: corrigez-la ou choisissez une autre date.',
      en: 'The indicator already has a value on 1\u00A0March\u00A02018, 1,234.5\u00A0m²: correct it or choose another date.',
    })
  })

  it('says where it is when nobody sees it', () => {
    const trashed = { ...value, deletedAt: '2018-04-01T00:00:00.000Z' }
    expect(secondValueProblem(trashed, null).message.fr).toContain('dans la corbeille')
  })
})
