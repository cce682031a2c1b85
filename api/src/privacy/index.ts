export { policyOf, stateOf } from './base/base.fragments';
