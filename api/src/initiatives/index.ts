export { personJson } from './initiatives.fragments';
export { PersonInput, PersonRef } from './person.type';
