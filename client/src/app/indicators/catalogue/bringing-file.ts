import type { IndicatorHere } from '../indicators-gateway';

type Described = Pick<IndicatorHere, 'networkId' | 'producer' | 'sourceUrl' | 'theme'>;

/** Files that are recognised as they are, by what stands in the address of their source. */
const FILES: readonly (readonly [inAddress: string, file: string])[] = [
  ['s_ben_com_f', 'CNAF, «\u202fBénéficiaires des prestations par commune\u202f» (s_ben_com_f)'],
  ['txcouv_pe_com', 'CNAF, «\u202fAccueil du jeune enfant\u202f» (txcouv_pe_com)'],
  ['dares_defm', 'DARES, «\u202fDemandeurs d’emploi par commune\u202f», données brutes'],
  ['ofgl-base-ccas', 'OFGL, «\u202fComptes des CCAS et CIAS\u202f» (ofgl-base-ccas-cias)'],
  ['s1172', 'INSEE, Filosofi (cc_filosofi, ou Melodi à partir de 2023)'],
];
const CENSUS = 's1321';

/** The file to import so that an indicator has values. */
export function bringingFile({ networkId, producer, sourceUrl, theme }: Described): string {
  if (networkId !== null) return 'Votre fichier, une ligne par valeur\u202f: territoire, indicateur, période, valeur';
  const known = FILES.find(([inAddress]) => sourceUrl?.includes(inAddress))?.[1];
  if (known) return known;
  if (sourceUrl?.includes(CENSUS))
    return theme === 'population'
      ? 'INSEE, «\u202fPopulations légales\u202f» (donnees_communes) ou recensement (base-cc)'
      : 'INSEE, recensement (base-cc ou Melodi)';
  return `Tout tableau de ${producer || 'son producteur'} qui porte un code de commune`;
}
