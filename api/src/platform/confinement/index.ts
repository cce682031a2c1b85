export { ConfinementExceeded, type ConfinedTask, type ConfinedWork, type ConfinementLimits } from './confined-task';
export { Confinement, type Turn } from './confinement';
export { serveTasks } from './serve-tasks';
