import { nodePreset } from '../../jest.preset.mjs';

export default { ...nodePreset('domain', ['libs/domain/src']), setupFiles: [] };
