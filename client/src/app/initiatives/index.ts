export { AdoptionForm, type AdoptionNews } from './adoption/adoption-form';
export { tidyNews, wordOfNews } from './adoption/adoption-news';
export { BlockerLine } from './blockers/blocker-line';
export { BlockersGateway } from './blockers/blockers-gateway';
