export { PrivacyGateway } from './privacy-gateway';
export { POINT_WORDS } from './words/privacy-words';
