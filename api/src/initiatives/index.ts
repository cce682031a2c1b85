export { InitiativeRef } from './initiative-ref.type';
export { ccasRefJson, initiativeRefJson, isLate, networkCcas, personJson, type Reading } from './initiatives.fragments';
export { PersonInput, PersonRef } from './person.type';
