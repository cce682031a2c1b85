export { AdoptionForm, type AdoptionNews } from './adoption/adoption-form';
export { tidyNews, wordOfNews } from './adoption/adoption-news';
