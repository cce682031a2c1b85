import { nodePreset } from '../jest.preset.mjs';

export default nodePreset('api', ['api/src', 'migrations']);
