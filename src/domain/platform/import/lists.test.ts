import { expect, it } from 'vitest'

import { readCell } from './cells'
import type { Column, ColumnType } from './layout'

const label = (fr: string) => ({ fr, en: `${fr} in English` })

const read = (cell: string, type: ColumnType) => {
  const column: Column = { path: 'x', label: label('X'), type }
  const reading = readCell(cell, column, new Map())
  return reading.says === 'value' ? reading.value : reading.says
}

const families: ColumnType = {
  is: 'choices',
  choices: {
    fablab: label('Fablab, makerspace, hackerspace'),
    coworking: label('Bureaux partagés, coworking'),
    other: label('Autre'),
  },
  spellings: { other: 'AUTRES' },
}

it.each([
  ['Fablab', ['fablab']],
  ['fablab|Bureaux partages, coworking', ['fablab', 'coworking']],
  ['Makerspace, coworking', ['fablab', 'coworking']],
  ['Autres ; Autre\nother', ['other']],
  ['Fablab, makerspace, hackerspace', ['fablab']],
  ['Fablab;Danse', 'nonsense'],
  ['[effacer]', 'erase'],
  [' ', 'nothing'],
])('of a list, « %s » is %j', (cell, values) => {
  expect(read(cell, families)).toEqual(values)
})

it.each([
  ['mednum : 59-1', ['mednum : 59-1']],
  ['mednum:59-1; coop : a:b', ['mednum : 59-1', 'coop : a:b']],
  ['mednum : 1\ncoop : 2;3', ['mednum : 1', 'coop : 2;3']],
  ['59-1', 'nonsense'],
  ['mednum :', 'nonsense'],
  [`mednum : ${'x'.repeat(301)}`, 'nonsense'],
])('of rows of two texts, « %s » is %j', (cell, values) => {
  expect(read(cell, { is: 'texts', of: ['register', 'reference'] })).toEqual(values)
})
