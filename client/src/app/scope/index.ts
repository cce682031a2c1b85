export { Scope, type ScopeFilter } from './scope';
export { ScopedRouter } from './scoped-router';
