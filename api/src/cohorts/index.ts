export { ScopeField } from './scope-field';
export { ScopeInput } from './scope.input';
export { scopeConditions } from './scope.queries';
