export { ApiTokenGate } from './api-token-gate';
