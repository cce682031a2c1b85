export { ChangeGroup } from './change-group.type';
export { JournalModule } from './journal.module';
export { JournalService } from './journal.service';
