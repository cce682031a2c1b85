import { nodePreset } from '../jest.preset.mjs';

export default {
  ...nodePreset('integration', ['api/src'], 'int-spec'),
  globalSetup: '<rootDir>/api/jest/integration-setup.ts',
  globalTeardown: '<rootDir>/api/jest/integration-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
};
