export { Graph } from './graph-gateway';
export { operationGuard } from './guards/operation.guard';
export { PageAccount } from './session/page-account';
export { PageTitle } from './page-title';
export { Reconnection } from './session/reconnection';
export { Session } from './session/session';
export { SessionGateway } from './session/session-gateway';
export { today } from './today';
