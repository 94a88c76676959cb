import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { noProcessEnv } from './scripts/lint/no-process-env.mjs'
import { passTheRequest } from './scripts/lint/pass-the-request.mjs'

export default defineConfig(
  globalIgnores([
    '.next/',
    '.cache/',
    '.data/',
    'coverage/',
    // Generated; `npm run generate -- --check` watches over them.
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/migrations/*.ts',
    '!src/migrations/index.ts',
    'src/app/(payload)/admin/importMap.js',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: {
      house: { rules: { 'no-process-env': noProcessEnv, 'pass-the-request': passTheRequest } },
    },
  },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: { process: 'readonly' } },
    rules: { 'no-console': 'error', 'house/no-process-env': 'error' },
  },
  {
    // What browsers run as it is.
    files: ['public/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        ResizeObserver: 'readonly',
        URL: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    // What a browser runs beside its pages.
    files: ['public/**/service-worker.js'],
    languageOptions: {
      globals: { caches: 'readonly', fetch: 'readonly', Request: 'readonly', self: 'readonly' },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-console': 'error',
      // No text is ever run as code; the third of the kind is one of TypeScript's own rules.
      'no-eval': 'error',
      'no-new-func': 'error',
      'house/no-process-env': 'error',
      'house/pass-the-request': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      // No enum is here, and few classes: a quarter of the time went by looking for them.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNever: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
      // Of the operation that Payload tells a hook, one value is deprecated, not the field.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['operation'] }],
      // What TypeScript calls wrong is wrong: an expected error says why, the other comments are banned.
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    // What reads writes nothing: what does is in src/commands, src/jobs, or a hook.
    files: ['src/{components,domain,endpoints,formats,links,queries,rest}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['callee.object.property.name', 'callee.object.name'].map((of) => ({
          selector: `CallExpression[${of}=/^(payload|db)$/][callee.property.name=/^(create|update|upsert|delete|duplicate|restore)/]`,
          message: 'A read model, a page or an endpoint writes nothing: write in src/commands.',
        })),
      ],
    },
  },
  {
    // The first reads the environment of the application, the next two that of the tests; the others
    // hand it whole to a child or to Next, and read no variable.
    files: ['src/env.ts', 'vitest.config.ts', 'scripts/test.ts', 'scripts/support/child.ts'],
    rules: { 'house/no-process-env': 'off' },
  },
  {
    // Nobody asks here: there is no access to speak of, but there is a transaction.
    files: ['scripts/**', 'seed/**', 'tests/**', '**/*.test.{ts,tsx}'],
    ignores: ['src/database/**'],
    rules: { 'house/pass-the-request': ['error', { access: false }] },
  },
  {
    // These tests are about transactions, and look from outside at what one of them did.
    files: ['src/database/**/*.test.ts'],
    rules: { 'house/pass-the-request': 'off' },
  },
)
