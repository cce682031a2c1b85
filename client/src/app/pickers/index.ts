export { type CcasChoice, ccasOption, eptsOf, targetOf } from './ccas-choice';
export { CcasPicker } from './ccas-picker';
export { type FunderChoice, PickersGateway, type PlanChoice } from './pickers-gateway';
export { PlanPicker } from './plan-picker';
