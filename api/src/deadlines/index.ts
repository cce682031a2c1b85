export type { AgendaDeadline } from './agenda-deadlines.queries';
export { Deadline, DeadlineKindEnum, DeadlineSourceEnum } from './deadline.type';
export { DeadlinesModule } from './deadlines.module';
export { Deadlines, type DeadlineRow } from './deadlines.service';
export { askedDeadlines } from './deadlines.queries';
