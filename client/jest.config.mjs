/** @type {import('jest').Config} */
export default {
  displayName: 'client',
  rootDir: '..',
  roots: ['<rootDir>/client/src'],
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/client/src/test-setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/(dist|tmp|.nx|.data)/'],
  reporters: ['default', ['<rootDir>/tools/jest-report.mjs', { name: 'client' }]],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg|md)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/client/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg|md)$' },
    ],
  },
  moduleNameMapper: { '^@maillage/domain$': '<rootDir>/libs/domain/src/index.ts' },
};
