export { ConfinementExceeded, type ConfinedTask, type ConfinedWork } from './confined-task';
export { Confinement, type Turn } from './confinement';
export { serveTasks } from './serve-tasks';
