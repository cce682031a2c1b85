export { ASK_WORDS } from './ask-words';
export { AskedCount } from './asked-count';
export { type Asked, AsksGateway } from './asks-gateway';
