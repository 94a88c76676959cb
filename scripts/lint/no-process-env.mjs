/**
 * The environment is read and validated once, in src/env.ts: anywhere else a misspelt or absent
 * variable would be found late, by whoever uses the product. The few files that hand it on say so.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noProcessEnv = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'process.env is read in src/env.ts alone' },
    messages: { elsewhere: 'Import `env` from src/env.ts: the environment is read there alone.' },
  },
  create: (context) => {
    /** @param {import('eslint').Rule.Node} node */
    const report = (node) => {
      context.report({ node, messageId: 'elsewhere' })
    }
    const fromProcess = 'ImportDeclaration[source.value=/^(node:)?process$/]'
    return {
      'MemberExpression[object.name="process"]:matches([property.name="env"], [property.value="env"])':
        report,
      'MemberExpression[object.property.name="process"][property.name="env"]': report,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': report,
      [`${fromProcess} > ImportSpecifier[imported.name="env"]`]: report,
    }
  },
}
