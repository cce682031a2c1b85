export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts';
export { DemonstrationLoader } from './demonstration-loader.service';
