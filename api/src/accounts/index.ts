export { Account } from './account.entity';
export { AccountsModule } from './accounts.module';
export { AccountVisit } from './sessions/account-visit.entity';
export { FirstStart } from './first-start.service';
export { personJson } from './person.fragments';
export { PersonInput, PersonRef } from './person.type';
export { findPerson } from './role-grants.queries';
export { hashPassword } from './passwords/password-hash';
