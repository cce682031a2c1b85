export { AdoptionForm, type AdoptionNews } from './adoption/adoption-form';
