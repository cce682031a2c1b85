import type { FeatureWords } from '../faces';

/** How the pages that everybody may read are found. */
export const LEGAL_WORDS = {
  pages: [
    { title: 'Accessibilité', link: '/accessibilite', operations: [], words: 'rgaa déclaration handicap' },
    { title: 'Mentions légales', link: '/mentions-legales', operations: [], words: 'éditeur hébergeur' },
    { title: 'Aide et contact', link: '/aide', operations: [], words: 'assistance support qui appeler' },
    { title: 'Nouveautés', link: '/nouveautes', operations: [], words: 'versions changements' },
  ],
} as const satisfies FeatureWords;
