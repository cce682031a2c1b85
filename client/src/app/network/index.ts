export { CcasGateway } from './ccas-gateway';
export { Dossier } from './dossier/dossier';
