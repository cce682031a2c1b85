export { AbsencesCard } from './absences/absences-card';
