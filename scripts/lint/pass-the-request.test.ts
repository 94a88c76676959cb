import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, it } from 'vitest'

import { passTheRequest } from './pass-the-request.mjs'

Object.assign(RuleTester, { afterAll, describe, it })

const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      projectService: { allowDefaultProject: ['*.ts'] },
      tsconfigRootDir: import.meta.dirname,
    },
  },
})

/** The code of a hook, of which only the types count. */
const hook = (code: string) => ({
  name: code,
  filename: 'hook.ts',
  code: `
    type Call = (options?: object) => object
    declare const req: { payload: Record<string, Call> & { jobs: Record<string, Call>; db: Record<string, Call> } }
    declare const payload: typeof req.payload
    declare const asked: { req: typeof req; overrideAccess: boolean }
    declare const perhaps: { req?: typeof req; overrideAccess?: boolean }
    ${code}`,
})

const inScript = (code: string) => ({
  ...hook(code),
  name: `${code} in a script`,
  options: [{ access: false }],
})

const lacks = (...names: ('req' | 'overrideAccess')[]) => ({
  errors: names.map((messageId) => ({ messageId })),
})

tester.run('pass-the-request', passTheRequest, {
  valid: [
    hook(`req.payload.find({ collection: 'actions', overrideAccess: false, req })`),
    hook(`payload.updateGlobal({ slug: 'site', data: {}, overrideAccess: true, req })`),
    hook(`payload.findByID({ collection: 'actions', id: '1', ...asked })`),
    hook(`payload.delete(asked)`),
    hook(`payload.jobs.queue({ task: 'digest', input: {}, req })`),
    hook(`payload.login({ collection: 'users', data: {}, req })`),
    inScript(`payload.create({ collection: 'actions', data: {}, req })`),
    // Not the Local API.
    hook(`payload.logger({})`),
    hook(`[1].find((n) => n > 0)`),
    hook(`payload.db.count({ collection: 'users' })`),
    hook(`payload.jobs.run()`),
  ],
  invalid: [
    { ...hook(`payload.find({ collection: 'actions' })`), ...lacks('req', 'overrideAccess') },
    { ...hook(`req.payload.count({ collection: 'users', req })`), ...lacks('overrideAccess') },
    { ...hook(`payload.create({ data: {}, overrideAccess: true })`), ...lacks('req') },
    { ...hook(`req.payload!.duplicate({ id: '1', req })`), ...lacks('overrideAccess') },
    { ...hook(`req?.payload?.restoreVersion({ id: '1', req })`), ...lacks('overrideAccess') },
    { ...hook(`payload.find({ ...perhaps })`), ...lacks('req', 'overrideAccess') },
    { ...hook(`payload.find(perhaps)`), ...lacks('req', 'overrideAccess') },
    { ...hook(`payload.find()`), ...lacks('req', 'overrideAccess') },
    { ...hook(`payload.jobs.queue({ task: 'digest', input: {} })`), ...lacks('req') },
    { ...inScript(`payload.create({ collection: 'actions', data: {} })`), ...lacks('req') },
  ],
})
