import ts from 'typescript'

const documents = /^(count|create|delete|duplicate|find|restore|unlock|update)\w*$/
/** They join the transaction too, but a person's own account or a job asks for no access. */
const requestOnly = new Set([
  'forgotPassword',
  'login',
  'resetPassword',
  'verifyEmail',
  'jobs.cancel',
  'jobs.cancelByID',
  'jobs.queue',
])

/** @param {string} callee as it is written: `req.payload.find` */
const wantedBy = (callee) => {
  const operation = /\bpayload\.((?:jobs\.)?\w+)$/.exec(callee.replace(/[\s?!]/g, ''))?.[1]
  if (operation === undefined) return []
  return documents.test(operation)
    ? ['req', 'overrideAccess']
    : requestOnly.has(operation)
      ? ['req']
      : []
}

/**
 * A call of Payload's Local API passes `req`, or it leaves the transaction: on SQLite it then waits
 * for the writer that its own caller holds, until the time-out. And it states `overrideAccess`,
 * because Payload skips access unless told otherwise. The type of the argument tells: a spread or
 * a variable will do if what it holds is certain to be there. Where nobody asks (a script, the
 * seed, a test that prepares its data), the option `access: false` wants `req` alone.
 * @type {import('eslint').Rule.RuleModule}
 */
export const passTheRequest = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { access: { type: 'boolean' } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ access: true }],
    docs: { description: 'Local API calls pass `req` and state `overrideAccess`' },
    messages: {
      req: 'Pass `req`: without it the call leaves the transaction, and may wait for it until the time-out.',
      overrideAccess:
        'State `overrideAccess`: false, or true with the reason. Payload skips access by default.',
    },
  },
  create: (context) => {
    const { sourceCode, options } = context
    /** Whether the type of what is passed has the property for certain. */
    const isGiven = (argument, name) => {
      const property =
        argument && sourceCode.parserServices.getTypeAtLocation(argument).getProperty(name)
      return property !== undefined && !(property.flags & ts.SymbolFlags.Optional)
    }
    return {
      CallExpression: (node) => {
        for (const name of wantedBy(sourceCode.getText(node.callee)))
          if ((name === 'req' || options[0].access) && !isGiven(node.arguments[0], name))
            context.report({ node: node.callee, messageId: name })
      },
    }
  },
}
