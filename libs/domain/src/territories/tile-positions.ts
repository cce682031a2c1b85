/**
 * Where each commune of Seine-Saint-Denis (geographic code of 2025) stands on a map of equal tiles: [column, row] from the
 * north-west. Nine columns and eight rows keep who is whose neighbour as near to the ground as squares allow; an area shown
 * by its size would make Tremblay-en-France weigh as much as ten towns.
 */
export const TILE_POSITIONS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '93001': [2, 3], // Aubervilliers
  '93005': [5, 2], // Aulnay-sous-Bois
  '93006': [3, 6], // Bagnolet
  '93007': [4, 2], // Le Blanc-Mesnil
  '93008': [3, 3], // Bobigny
  '93010': [5, 4], // Bondy
  '93013': [3, 2], // Le Bourget
  '93014': [7, 4], // Clichy-sous-Bois
  '93015': [8, 3], // Coubron
  '93027': [2, 2], // La Courneuve
  '93029': [4, 3], // Drancy
  '93030': [3, 1], // Dugny
  '93031': [0, 1], // Épinay-sur-Seine
  '93032': [7, 5], // Gagny
  '93033': [8, 6], // Gournay-sur-Marne
  '93039': [0, 2], // L'Île-Saint-Denis
  '93045': [3, 5], // Les Lilas
  '93046': [7, 3], // Livry-Gargan
  '93047': [8, 4], // Montfermeil
  '93048': [4, 6], // Montreuil
  '93049': [6, 6], // Neuilly-Plaisance
  '93050': [7, 6], // Neuilly-sur-Marne
  '93051': [7, 7], // Noisy-le-Grand
  '93053': [4, 4], // Noisy-le-Sec
  '93055': [3, 4], // Pantin
  '93057': [6, 3], // Les Pavillons-sous-Bois
  '93061': [2, 5], // Le Pré-Saint-Gervais
  '93062': [6, 4], // Le Raincy
  '93063': [4, 5], // Romainville
  '93064': [5, 5], // Rosny-sous-Bois
  '93066': [1, 2], // Saint-Denis
  '93070': [1, 3], // Saint-Ouen-sur-Seine
  '93071': [6, 2], // Sevran
  '93072': [2, 1], // Stains
  '93073': [7, 0], // Tremblay-en-France
  '93074': [8, 2], // Vaujours
  '93077': [6, 5], // Villemomble
  '93078': [7, 1], // Villepinte
  '93079': [1, 1], // Villetaneuse
};
