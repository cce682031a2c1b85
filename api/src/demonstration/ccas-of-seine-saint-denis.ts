/**
 * The CCAS of Seine-Saint-Denis: commune (INSEE code), SIREN, name. Public facts, not fictitious.
 *
 * Source: OFGL, comptes des CCAS et CIAS 2023–2025 (SIREN), and INSEE, code officiel géographique 2026 (communes). Licence Ouverte 2.0.
 */
export const CCAS_OF_SEINE_SAINT_DENIS: readonly (readonly [codeInsee: string, siren: string, name: string])[] = [
  ['93001', '269300018', 'CCAS d’Aubervilliers'],
  ['93005', '269300026', 'CCAS d’Aulnay-sous-Bois'],
  ['93006', '269300034', 'CCAS de Bagnolet'],
  ['93007', '269300042', 'CCAS du Blanc-Mesnil'],
  ['93008', '269300059', 'CCAS de Bobigny'],
  ['93010', '269300067', 'CCAS de Bondy'],
  ['93013', '269300075', 'CCAS du Bourget'],
  ['93014', '269300083', 'CCAS de Clichy-sous-Bois'],
  ['93015', '269300091', 'CCAS de Coubron'],
  ['93027', '269300109', 'CCAS de La Courneuve'],
  ['93029', '269300117', 'CCAS de Drancy'],
  ['93030', '269300125', 'CCAS de Dugny'],
  ['93031', '269300133', 'CCAS d’Épinay-sur-Seine'],
  ['93032', '269300141', 'CCAS de Gagny'],
  ['93033', '269300158', 'CCAS de Gournay-sur-Marne'],
  ['93039', '269300166', 'CCAS de L’Île-Saint-Denis'],
  ['93045', '269300174', 'CCAS des Lilas'],
  ['93046', '269300182', 'CCAS de Livry-Gargan'],
  ['93047', '269300190', 'CCAS de Montfermeil'],
  ['93048', '269300208', 'CCAS de Montreuil'],
  ['93049', '269300216', 'CCAS de Neuilly-Plaisance'],
  ['93050', '269300224', 'CCAS de Neuilly-sur-Marne'],
  ['93051', '269300232', 'CCAS de Noisy-le-Grand'],
  ['93053', '269300240', 'CCAS de Noisy-le-Sec'],
  ['93055', '269300257', 'CCAS de Pantin'],
  ['93057', '269300265', 'CCAS des Pavillons-sous-Bois'],
  ['93061', '269300281', 'CCAS du Pré-Saint-Gervais'],
  ['93062', '269300299', 'CCAS du Raincy'],
  ['93063', '269300307', 'CCAS de Romainville'],
  ['93064', '269300315', 'CCAS de Rosny-sous-Bois'],
  ['93066', '929940146', 'CCAS de Saint-Denis'],
  ['93070', '269300331', 'CCAS de Saint-Ouen-sur-Seine'],
  ['93071', '269300349', 'CCAS de Sevran'],
  ['93072', '269300356', 'CCAS de Stains'],
  ['93073', '269300364', 'CCAS de Tremblay-en-France'],
  ['93074', '269300372', 'CCAS de Vaujours'],
  ['93077', '269300380', 'CCAS de Villemomble'],
  ['93078', '269300398', 'CCAS de Villepinte'],
  ['93079', '269300406', 'CCAS de Villetaneuse'],
];

/** Saint-Denis before it merged with Pierrefitte-sur-Seine on 1 January 2025: another legal person, closed on the eve. Same source. */
export const FORMER_CCAS_OF_SAINT_DENIS = {
  codeInsee: '93066',
  siren: '269300323',
  name: 'CCAS de Saint-Denis (avant fusion)',
  closedOn: '2024-12-31',
  successorSiren: '929940146',
} as const;
