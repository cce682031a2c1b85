export { type CcasChoice, ccasOption, eptsOf, targetOf } from './ccas-choice';
export { CcasPicker } from './ccas-picker';
export { type FunderChoice, PickersGateway } from './pickers-gateway';
