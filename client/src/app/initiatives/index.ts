export { BlockerLine } from './blockers/blocker-line';
export { BlockersGateway } from './blockers/blockers-gateway';
