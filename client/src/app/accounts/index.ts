export { CcasAccounts } from './ccas-accounts/ccas-accounts';
