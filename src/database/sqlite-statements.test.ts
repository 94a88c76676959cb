import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest'

import { keepStatements } from './sqlite-statements'

let directory: string
let database: Database.Database
let prepare: Mock

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'resolument-statements-'))
  database = new Database(join(directory, 'test.db'))
  database.exec('create table one (id integer, parent integer)')
  database.exec('insert into one values (1, null), (2, 1), (3, 2)')
  prepare = vi.fn(database.prepare.bind(database))
  Object.assign(database, { prepare })
  keepStatements(database)
})
afterEach(async () => {
  database.close()
  await rm(directory, { recursive: true, force: true })
})

const [a, b, c, d] = [
  '3f2a9c10_5717_4562_b3fc_2c963f66afa6',
  'a0b1c2d3_0001_4002_8003_000000000004',
  'ffffffff_1111_4222_9333_444444444444',
  '00000000_0000_4000_8000_000000000000',
]

/** The grandparent of a row, through tables of these names. */
const grandparent = (first: string, second: string) =>
  `select "${second}"."parent" from one join one "${first}" on "${first}"."id" = one.parent ` +
  `join one "${second}" on "${second}"."id" = "${first}"."id" where one.id = ?`

describe('a statement', () => {
  test('is prepared once, whatever Payload calls the tables that it joins', () => {
    expect(database.prepare(grandparent(a, b)).all(3)).toEqual([{ parent: 1 }])
    expect(database.prepare(grandparent(c, d)).all(3)).toEqual([{ parent: 1 }])
    expect(prepare).toHaveBeenCalledTimes(1)
  })

  test('keeps a text that looks like such a name', () => {
    const text = `it''s "${a}"`
    const asked = database.prepare(`select "${b}"."id", '${text}' as said from one "${b}"`)
    expect(asked.all()[0]).toEqual({ id: 1, said: `it's "${a}"` })
  })

  test('is another where the tables are joined otherwise', () => {
    const of = (name: string) =>
      `select "${name}"."id" from one "${a}" join one "${b}" on "${b}"."id" = "${a}"."parent" where "${a}"."id" = 3`
    expect(database.prepare(of(a)).all()).toEqual([{ id: 3 }])
    expect(database.prepare(of(b)).all()).toEqual([{ id: 2 }])
    expect(prepare).toHaveBeenCalledTimes(2)
  })
})
