export { ADOPTION_LABELS, AdoptionForm, type AdoptionNews } from './adoption/adoption-form';
