export { absenceText, AbsentPersons } from './absent-persons';
export { type CcasChoice, ccasOption, eptsOf, targetOf } from './ccas-choice';
export { CcasChecklist } from './ccas-checklist';
export { type FunderChoice, PickersGateway, type AbsenceChoice, type PlanChoice } from './pickers-gateway';
export { heldBackText } from './held-back';
export { PlanPicker } from './plan-picker';
