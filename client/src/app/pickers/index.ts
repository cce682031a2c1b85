export { type CcasChoice, ccasOption, eptsOf, targetOf } from './ccas-choice';
export { CcasChecklist } from './ccas-checklist';
export { type FunderChoice, PickersGateway, type PlanChoice } from './pickers-gateway';
export { PlanPicker } from './plan-picker';
