import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { createProjectGraphAsync } from 'nx/src/devkit-exports.js';
import tseslint from 'typescript-eslint';
import maillage from './tools/eslint/architecture.mjs';
import { orderOf, roomsIn, TABLES } from './tools/eslint/order.mjs';

// without a graph in its cache (a fresh clone) the boundary rule would be skipped, with a mere warning
await createProjectGraphAsync({ exitOnError: true });

const maxLines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];
const tests = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.samples.ts', 'api/src/testing/**'];
const domainFolders = orderOf('domain');
const handMadeConflict = {
  selector: "NewExpression > Literal[value='STALE_VERSION']",
  message: 'What has a version is changed by `platform/writes`: one lock, one check, one conflict.',
};
const limitOfItsOwn = 'How long a text may be is told once, in the …_LIMITS of libs/domain: by the API and on the field.';

// Each rule below is proven to fire by `npm run check:gates`.
export default tseslint.config(
  { ignores: ['**/node_modules', 'dist', 'tmp', '.angular', '.nx', '.data', '**/*.generated.ts', 'client/src/generated'] },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // modules and root parts of the frameworks are empty classes
      '@typescript-eslint/no-empty-function': 'off', // silence is a valid implementation of an interface
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['../tools/browser.mjs'], // the journeys' browser
          depConstraints: [
            { sourceTag: 'scope:client', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:domain', 'scope:migrations'] },
            { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:migrations', onlyDependOnLibsWithTags: ['scope:migrations'] },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:domain'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,mjs}'],
    plugins: { maillage },
    rules: {
      'max-lines': maxLines(400),
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'maillage/whole-tests': 'error',
    },
  },
  { files: ['**/*.resolver.ts'], rules: { 'max-lines': maxLines(150) } },
  // tools that are configured by a default export
  {
    files: ['**/*.config.{mjs,ts}', 'codegen.ts', 'api/jest/*.ts', 'tools/jest-report.mjs', 'tools/eslint/*.mjs', 'e2e/support/*-reporter.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/{utils,util,helpers,helper,common}.*', '**/*[-.]{utils,util,helpers,helper,common}.*', '**/{utils,util,helpers,helper,common}/**'],
    rules: { 'maillage/file-name': 'error' },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: tests,
    rules: {
      'maillage/clock': 'error',
      'maillage/tables': ['error', { root: 'api/src', order: orderOf('api'), tables: TABLES }],
      'maillage/layers': [
        'error',
        {
          root: 'api/src',
          order: orderOf('api'),
          open: ['platform'],
        },
        ...roomsIn('api/src'),
      ],
    },
  },
  { files: ['api/src/platform/clock/*.ts'], rules: { 'maillage/clock': 'off' } },
  { files: ['api/src/**/*.ts'], ignores: [...tests, 'api/src/platform/writes/*.ts'], rules: { 'no-restricted-syntax': ['error', handMadeConflict] } },
  {
    files: ['api/src/**/*.{args,input,inputs,type}.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        handMadeConflict,
        { selector: 'Decorator > CallExpression > ObjectExpression > Property[key.name=max] > Literal', message: limitOfItsOwn },
      ],
    },
  },
  {
    files: ['client/src/app/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':matches(CallExpression[callee.name=maxLength], Property[key.name=maxLength]) > Literal', message: limitOfItsOwn },
      ],
    },
  },
  {
    files: ['{api/src,client/src/app,libs/domain/src}/**/*.ts'],
    ignores: tests,
    rules: { 'maillage/circles': 'error', '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: [...tests, 'libs/domain/src/index.ts'],
    rules: {
      'maillage/docstring': 'error',
      'maillage/layers': ['error', { root: 'libs/domain/src', order: domainFolders, open: domainFolders }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!d3-(?:scale|shape|geo)$)[^.]', message: 'libs/domain imports nothing, save the pure arithmetic of charts: its rules run anywhere.' },
          ],
        },
      ],
    },
  },
  {
    files: ['migrations/[0-9]*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!typeorm$)', message: 'A migration stands alone: it must still run when the code has moved on.' },
            { regex: '^typeorm$', allowTypeImports: true, message: 'A migration imports only types.' },
          ],
        },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['client/src/app/**/*.ts'],
    ignores: [...tests, '**/*-gateway.ts', 'client/src/app/{core,errors}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(apollo-angular|@apollo/client)(/|$)',
              message: 'Only a *-gateway.ts speaks GraphQL (core provides Apollo, errors words its refusals).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['client/src/app/**/*.ts'],
    ignores: [...tests, 'client/src/app/core/shell/**'], // the shell composes, as the routes do
    rules: {
      'maillage/layers': [
        'error',
        {
          root: 'client/src/app',
          order: orderOf('client'),
          open: [
            'ui',
            'faces/dossier-part',
            'faces/dossiers',
            'faces/journal-table',
            'journal/journal-entries',
            'deadlines/ccas-tab',
            'asks/in-campaign',
            'initiatives/words',
            'pickers/absent-persons',
            'pickers/held-back',
            'scope/cohorts-gateway',
            'scope/new-cohorts-gateway',
            'scope/old-scope.guard',
            'scope/own-part.guard',
            'scope/scope-choices',
          ], // an index brings all that it names: the first screen loads the parts that it shows, and forms are none of them (docs/performance.md)
        },
        ...roomsIn('client/src/app'),
      ],
    },
  },
  { files: ['client/src/app/**/*.ts'], ignores: tests, rules: { 'maillage/french-spaces': 'error' } },
  {
    files: ['client/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    plugins: { maillage },
    rules: {
      'maillage/french-spaces': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: `:matches(TextAttribute[name=type], BoundAttribute[name=type]):matches([value=/^(date|datetime-local|month|week|time|number)$/], [value.source=/(date|month|week|time|number)/])`,
          message: 'A native field reads what is half-typed as empty: ui-date-input, ui-date-time-input and ui-number-input refuse it with words (ADR 25).',
        },
      ],
    },
  },
  prettier,
);
