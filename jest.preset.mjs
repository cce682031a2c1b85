import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/**
 * Tests of everything that runs on Node. swc compiles to CommonJS; packages that are ES modules only (Nest 12, Apollo 5)
 * load through require(esm), which wants Node 24.9 with --experimental-vm-modules. Paths are resolved by swc, and not by
 * moduleNameMapper, since jest does not apply the latter to globalSetup.
 */
export const nodePreset = (displayName, folders, suffix = 'spec') => ({
  displayName,
  rootDir,
  roots: folders.map((folder) => `<rootDir>/${folder}`),
  testMatch: [`**/*.${suffix}.ts`],
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/(dist|tmp|.nx|.data)/'],
  setupFiles: ['reflect-metadata'],
  reporters: ['default', ['<rootDir>/tools/jest-report.mjs', { name: displayName }]],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          baseUrl: rootDir,
          paths: { '@maillage/domain': ['libs/domain/src/index.ts'], '@maillage/migrations': ['migrations/index.ts'] },
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
      },
    ],
  },
});
