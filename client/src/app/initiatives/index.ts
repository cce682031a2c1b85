export { BlockerLine } from './blockers/blocker-line';
export { BlockersGateway } from './blockers/blockers-gateway';
export { STAGE_LABELS } from './words/stage-words';
