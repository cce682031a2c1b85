export { LegalGateway } from './legal-gateway';
