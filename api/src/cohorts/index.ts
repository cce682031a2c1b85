export { Cohort } from './cohort.entity';
export { ScopeField } from './scope-field';
export { ScopeInput } from './scope.input';
export { scopeConditions, type ScopeReading } from './scope.queries';
