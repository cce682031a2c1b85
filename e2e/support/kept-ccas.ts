import { test } from '@playwright/test';

/**
 * Journeys go on beside each other on one server, and one that is run again finds what it left. What a journey counts, answers or is written to it so
 * does at a CCAS that no other one touches: the second is that of a second attempt. Not among them: Stains, whose director and contributor many
 * are; Coubron, Neuilly-sur-Marne and Tremblay-en-France, of whom the home page reminds; those of Est Ensemble, asked by a campaign of `monday`, but for a report, which no campaign counts.
 */
const KEPT = {
  'answers of three kinds': ['CCAS de Gagny', 'CCAS de Montfermeil'],
  'answers of all initiatives': ['CCAS de Neuilly-Plaisance', 'CCAS de Noisy-le-Grand'],
  'an answer without network': ['CCAS de Drancy', 'CCAS de Villemomble'],
  'answers in a tunnel': ['CCAS de Rosny-sous-Bois', 'CCAS de La Courneuve'],
  'a campaign on the phone': ['CCAS de Villepinte', 'CCAS de Sevran'],
  'a campaign in a tunnel': ['CCAS d’Aulnay-sous-Bois', 'CCAS de Saint-Denis'],
  'a link in a mail': ['CCAS du Bourget', 'CCAS d’Aubervilliers'],
  'a contested value': ['CCAS de Bondy', 'CCAS de Pantin'],
  'a collection on the phone': ['CCAS de Gournay-sur-Marne', 'CCAS de Romainville'],
  'a report of activities': ['CCAS des Lilas', 'CCAS du Pré-Saint-Gervais'],
  'two tabs': ['CCAS d’Épinay-sur-Seine', 'CCAS de Villetaneuse'],
  'what is new': ['CCAS des Pavillons-sous-Bois', 'CCAS de Livry-Gargan'],
} as const;

/** The CCAS that is kept for this journey and this attempt, with its commune and the address of who directs it. */
export function keptCcas(journey: keyof typeof KEPT): { name: string; commune: string; director: `${string}@${string}` } {
  const name = KEPT[journey][test.info().retry === 0 ? 0 : 1];
  const slug = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
  const commune = name.replace(/^CCAS (de |du |des |d’)/, (_, article: string) => ({ 'du ': 'Le ', 'des ': 'Les ' })[article] ?? '');
  return { name, commune, director: `direction.${slug}@ccas.example` };
}
