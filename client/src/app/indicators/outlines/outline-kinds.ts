/** Levels that a file of outlines can be of. */
export const OUTLINE_KINDS = ['commune', 'ept', 'departement'] as const;
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** « Communes », and as they are counted. */
export const OUTLINE_KIND_WORDS: Readonly<Record<OutlineKind, { readonly label: string; readonly one: string; readonly many: string }>> = {
  commune: { label: 'Communes', one: 'commune reconnue', many: 'communes reconnues' },
  ept: { label: 'Établissements publics territoriaux (EPT)', one: 'EPT reconnu', many: 'EPT reconnus' },
  departement: { label: 'Départements', one: 'département reconnu', many: 'départements reconnus' },
};
