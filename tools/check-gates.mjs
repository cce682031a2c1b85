// A gate that has never been seen red is decoration: for each rule of eslint.config.mjs, one deliberate violation at the
// place where it would be written. Exactly the expected rule must fire. The text is linted under its path; no file is left.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { ownersIn } from './eslint/architecture.mjs';
import { TABLES } from './eslint/order.mjs';
import { faces, tooHeavy } from './client-weight.mjs';
import { FEATURES, PAGES_OVER, reachesTooFar, sources } from './feature-reach.mjs';

const lines = (count) => Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join('\n');
const documented = (code) => `/** Documented. */\n${code}`;

const violations = [
  ['the client imports the API', '@nx/enforce-module-boundaries', 'client/src/app/home/probe.ts', `export * from '../../../../api/src/features';`],
  ['the client imports the migrations', '@nx/enforce-module-boundaries', 'client/src/app/home/probe.ts', `export * from '@maillage/migrations';`],
  ['the API imports the client', '@nx/enforce-module-boundaries', 'api/src/probe.ts', `export * from '../../client/src/main';`],
  ['a journey imports the API', '@nx/enforce-module-boundaries', 'e2e/probe.ts', `export * from '../api/src/features';`],
  ['a migration imports the domain', '@nx/enforce-module-boundaries', 'migrations/probe.ts', `export * from '@maillage/domain';`],
  ['platform imports a feature', 'maillage/layers', 'api/src/platform/probe.ts', `export * from '../network';`],
  ['a feature imports one above it', 'maillage/layers', 'api/src/territories/probe.ts', `export * from '../initiatives';`],
  ['a feature imports the inside of another', 'maillage/layers', 'api/src/initiatives/probe.ts', `export * from '../network/ccas.entity';`],
  ['a feature imports the composition root', 'maillage/layers', 'api/src/network/probe.ts', `export * from '../features';`],
  ['a client feature imports one above it', 'maillage/layers', 'client/src/app/journal/probe.ts', `export * from '../home';`],
  ['a client feature imports the inside of another', 'maillage/layers', 'client/src/app/home/probe.ts', `export * from '../network/dossier/dossier';`],
  ['a room of a feature imports one above it', 'maillage/layers', 'api/src/indicators/derivation/probe.ts', `export * from '../imports';`],
  ['a room of a feature imports what composes it', 'maillage/layers', 'api/src/indicators/values/probe.ts', `export * from '../indicators.module';`],
  ['a room of the client imports one above it', 'maillage/layers', 'client/src/app/indicators/words/probe.ts', `export * from '../portrait/portrait-types';`],
  ['two files import each other', 'maillage/circles', 'api/src/platform/declarations/subject.ts', `export * from './feature';`],
  ['two files import each other’s types', 'maillage/circles', 'api/src/platform/declarations/subject.ts', `export type { Feature } from './feature';`],
  [
    'what may be missing is said to be there',
    '@typescript-eslint/no-non-null-assertion',
    'client/src/app/home/probe.ts',
    'export const first = (texts: string[]): string => texts[0]!;',
  ],
  ['a type is imported in passing', 'maillage/circles', 'api/src/platform/declarations/subject.ts', `export type Probe = import('./feature').Feature;`],
  [
    'a version is checked by hand',
    'no-restricted-syntax',
    'api/src/network/probe.ts',
    `import { DomainError } from '../platform/errors/domain-error';\nexport const stale = (): Error => new DomainError('STALE_VERSION');`,
  ],
  [
    'a limit of the API’s own',
    'no-restricted-syntax',
    'api/src/network/probe.input.ts',
    `import { Text } from '../platform/graphql/validation';\nexport class Probe {\n  @Text({ max: 12 })\n  name!: string;\n}`,
  ],
  ['a limit of the field’s own', 'no-restricted-syntax', 'client/src/app/home/probe.ts', `export const field = { key: 'name', maxLength: 12 };`],
  ['SQL reads a feature above its own', 'maillage/tables', 'api/src/network/probe.ts', 'export const probe = `SELECT id FROM adoption`;'],
  ['SQL joins a feature above its own by USING', 'maillage/tables', 'api/src/network/probe.ts', 'export const probe = `DELETE FROM ccas c USING adoption a`;'],
  ['SQL reads a listed table above its own', 'maillage/tables', 'api/src/accounts/probe.ts', `export const probe = 'SELECT 1 FROM indicator_period';`],
  ['a rule imports a folder above it', 'maillage/layers', 'libs/domain/src/errors/probe.ts', `export * from '../accounts/password-rule';`],
  ['the domain imports a package', 'no-restricted-imports', 'libs/domain/src/network/probe.ts', `export * from 'rxjs';`],
  ['the domain imports Node', 'no-restricted-imports', 'libs/domain/src/network/probe.ts', `export * from 'node:fs';`],
  ['a domain symbol has no docstring', 'maillage/docstring', 'libs/domain/src/network/probe.ts', 'export const probe = 1;'],
  ['a migration imports code', '@typescript-eslint/no-restricted-imports', 'migrations/1-probe.ts', `export { Table } from 'typeorm';`],
  ['a migration imports its neighbour', '@typescript-eslint/no-restricted-imports', 'migrations/1-probe.ts', `export * from './index';`],
  ['a page speaks GraphQL', 'no-restricted-imports', 'client/src/app/network/probe.ts', `export { Apollo } from 'apollo-angular';`],
  ['a service reads the time', 'maillage/clock', 'api/src/network/probe.ts', 'export const probe = new Date();'],
  ['a service reads the time in ms', 'maillage/clock', 'api/src/network/probe.ts', 'export const probe = Date.now();'],
  ['a file is too long', 'max-lines', 'api/src/network/probe.ts', lines(401)],
  ['a resolver is too long', 'max-lines', 'api/src/network/probe.resolver.ts', lines(151)],
  ['a default export', 'no-restricted-exports', 'api/src/network/probe.ts', 'export default class Probe {}'],
  ['a file named utils', 'maillage/file-name', 'api/src/network/utils.ts', 'export const probe = 1;'],
  ['a file named …-helpers', 'maillage/file-name', 'client/src/app/home/date-helpers.ts', 'export const probe = 1;'],
  ['a folder named common', 'maillage/file-name', 'libs/domain/src/network/common/probe.ts', documented('export const probe = 1;')],
  ['a focused test', 'maillage/whole-tests', 'api/src/network/probe.spec.ts', `it.only('runs alone', () => undefined);`],
  ['a skipped test', 'maillage/whole-tests', 'e2e/network/probe.spec.ts', `test.skip('never runs', () => undefined);`],
  ['a space before a colon', 'maillage/french-spaces', 'client/src/app/home/probe.html', '<p>Preuve : {{ proof }}</p>'],
  ['a space inside «', 'maillage/french-spaces', 'client/src/app/home/probe.html', `<p [title]="isOpen ? '« ouvert' : ''">Ouvert</p>`],
  ['a space before a question mark, in words', 'maillage/french-spaces', 'client/src/app/home/probe.ts', `export const probe = 'Partir ?';`],
  ['an unused variable', '@typescript-eslint/no-unused-vars', 'api/src/network/probe.ts', 'const probe = 1;'],
  ['an image without alternative', '@angular-eslint/template/alt-text', 'client/src/app/home/probe.html', '<img src="logo.svg" />'],
  [
    'a click that no key can do',
    '@angular-eslint/template/click-events-have-key-events',
    'client/src/app/home/probe.html',
    '<a tabindex="0" (click)="go()">Voir</a>',
  ],
  ['a native date', 'no-restricted-syntax', 'client/src/app/home/probe.html', '<input aria-label="Le" type="date" />'],
  ['a native number', 'no-restricted-syntax', 'client/src/app/home/probe.html', `<input aria-label="Nombre" [type]="'number'" />`],
  [
    'a native time in a component',
    'no-restricted-syntax',
    'client/src/app/home/probe.ts',
    `import { Component } from '@angular/core';\n@Component({ selector: 'app-probe', template: '<input aria-label="Heure" type="time" />' })\nexport class Probe {}`,
  ],
  ['a label without its field', '@angular-eslint/template/label-has-associated-control', 'client/src/app/home/probe.html', '<label>Nom</label>'],
];

const eslint = new ESLint({ cwd: process.cwd() });
let failed = 0;
for (const [title, rule, filePath, code] of violations) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath });
  const fired = [...new Set(messages.map((message) => message.ruleId ?? message.message))];
  const isExact = fired.length === 1 && fired[0] === rule;
  if (!isExact) failed++;
  console.log(`${isExact ? '✔' : '✘'} ${title}: ${isExact ? rule : `expected ${rule}, fired ${fired.join(', ') || 'nothing'}`}`);
}

const files = sources();
const probes = (root, count, folder = 'probe') =>
  Array.from({ length: count }, (_, index) => ({
    root,
    path: `${root}/${folder}/probe${index}.ts`,
    inRoot: `${folder}/probe${index}.ts`,
    text: `export { X } from '../initiatives';`,
  }));
const reaches = [
  ...FEATURES.map((feature) => [`${feature} keeps to itself`, feature, files, false]),
  ['too many files of the API name a feature', 'initiatives', [...files, ...probes('api/src', 13)], true],
  ['a hub of the client names a feature', 'initiatives', [...files, ...probes('client/src/app', 1, 'journal')], true],
  ['every page over all features names one', 'initiatives', [...files, ...PAGES_OVER.flatMap((folder) => probes('client/src/app', 1, folder))], true],
];
for (const [title, feature, among, isExpected] of reaches) {
  const tooFar = reachesTooFar(feature, among);
  const isRight = (tooFar !== null) === isExpected;
  if (!isRight) failed++;
  console.log(`${isRight ? '✔' : '✘'} ${title}${isRight ? '' : `: ${tooFar ?? 'nothing fired'}`}`);
}
/** Tables that migrations leave behind and whose owner the rule of tables does not know: whoever reads them would climb unseen. The platform's own schema of jobs has no owner but it. */
function ownerless(owners) {
  const made = new Set();
  for (const path of globSync('migrations/[0-9]*.ts').sort()) {
    const [up] = readFileSync(path, 'utf8').split('async down(');
    for (const [, verb, table] of up.matchAll(/\b(CREATE|DROP)\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?([a-z_]+)(?![a-z_.])/g))
      if (verb === 'CREATE') made.add(table);
      else made.delete(table);
  }
  return [...made].filter((table) => !owners.has(table));
}
const owners = ownersIn('api/src', TABLES);
const lacking = new Map([...owners].filter(([table]) => table !== 'proposed_value'));
const tables = [
  ['every table has an owner', owners, []],
  ['a table has no owner', lacking, ['proposed_value']],
];
for (const [title, known, expected] of tables) {
  const found = ownerless(known).join(', ');
  const isRight = found === expected.join(', ');
  if (!isRight) failed++;
  console.log(`${isRight ? '✔' : '✘'} ${title}${isRight ? '' : `: ${found || 'nothing fired'}`}`);
}

const screens = (bytes) => [{ name: 'main.js', bytes }];
const weights = [
  ['every face is light', [], faces(), false],
  ['a face is heavy', [], [{ name: 'probe', bytes: 501 }], true],
  ['the first load is as it may be', screens(190_000), [], false],
  ['the first load is heavy', screens(190_001), [], true],
];
for (const [title, screen, ofFeatures, isExpected] of weights) {
  const complaints = tooHeavy(screen, ofFeatures);
  const isRight = complaints.length > 0 === isExpected;
  if (!isRight) failed++;
  console.log(`${isRight ? '✔' : '✘'} ${title}${isRight ? '' : `: ${complaints.join('; ') || 'nothing fired'}`}`);
}

mkdirSync('tmp/reports', { recursive: true });
writeFileSync('tmp/reports/gates.json', JSON.stringify({ passed: violations.length + reaches.length + tables.length + weights.length - failed, failed }));
process.exitCode = failed ? 1 : 0;
