export { Scope, type ScopeFilter, WHOLE_NETWORK_NAME } from './scope';
export { paramOf, SCOPE_PARAM, type ScopeRef, WHOLE_NETWORK } from './scope-param';
export { ScopedRouter } from './scoped-router';
