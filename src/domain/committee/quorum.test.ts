import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type AttendanceStatus, quorumOf, type SheetLine } from './quorum'

const present = (member: string): SheetLine => ({ member, status: 'present' })
const proxy = (member: string, representedBy: string): SheetLine => ({
  member,
  status: 'represented',
  representedBy,
})
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const half = { rule: 'half', members: ids.slice(0, 5), proxiesPerHolder: 1 } as const

describe('quorumOf', () => {
  it.each([
    { sheet: [], counted: 0, reached: false },
    { sheet: [present('a'), present('b')], counted: 2, reached: false },
    { sheet: [present('a'), present('b'), present('c')], counted: 3, reached: true },
    { sheet: [present('a'), present('b'), proxy('c', 'a')], counted: 3, reached: true },
  ])('counts $counted of $sheet', ({ sheet, counted, reached }) => {
    expect(quorumOf(sheet, half)).toMatchObject({ counted, needed: 3, reached })
  })

  it('counts no proxy whose holder is away', () => {
    const sheet: SheetLine[] = [present('a'), proxy('c', 'b'), { member: 'b', status: 'excused' }]
    expect(quorumOf(sheet, half)).toMatchObject({ present: 1, represented: 0 })
  })

  it('counts no more proxies than one may hold', () => {
    const sheet = [present('a'), proxy('b', 'a'), proxy('c', 'a'), proxy('d', 'a')]
    expect(quorumOf(sheet, half).counted).toBe(2)
    expect(quorumOf(sheet, { ...half, proxiesPerHolder: 2 }).counted).toBe(3)
  })

  it('counts nobody whose mandate is over, nor a proxy that they give or hold', () => {
    const former = (...lines: SheetLine[]) => quorumOf(lines, { ...half, members: ['a', 'b'] })
    expect(former(present('f'))).toMatchObject({ counted: 0, needed: 1, reached: false })
    expect(former(present('a'), proxy('f', 'a'))).toMatchObject({ present: 1, represented: 0 })
    expect(former(present('f'), proxy('b', 'f'))).toMatchObject({ present: 0, represented: 0 })
  })

  it.each([
    { rule: 'none', needed: [0, 0, 0] },
    { rule: 'third', needed: [2, 2, 3] },
    { rule: 'half', needed: [2, 3, 4] },
    { rule: 'majority', needed: [3, 3, 4] },
  ] as const)('needs $needed of 4, 5 and 7 members for $rule', ({ rule, needed }) => {
    const found = [4, 5, 7].map(
      (count) => quorumOf([], { ...half, rule, members: ids.slice(0, count) }).needed,
    )
    expect(found).toEqual(needed)
  })

  it('never counts more than the members on the sheet, whatever they hold', () => {
    const line = fc.record({
      status: fc.constantFrom<AttendanceStatus>('present', 'excused', 'absent', 'represented'),
      representedBy: fc.constantFrom(...ids),
    })
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: ids.length }),
        fc.nat(3),
        (lines, proxiesPerHolder) => {
          const sheet = lines.map((one, index) => ({ ...one, member: ids[index] ?? '' }))
          const { present, represented, counted } = quorumOf(sheet, { ...half, proxiesPerHolder })
          expect(counted).toBeLessThanOrEqual(sheet.length)
          expect(represented).toBeLessThanOrEqual(present * proxiesPerHolder)
        },
      ),
    )
  })
})
