import type { Place, PortraitCcas } from '../portrait-gateway';

/** The communes of one EPT of the network; those outside any have none. */
export interface DistrictPlaces {
  readonly ept: Place | null;
  readonly communes: readonly Place[];
}

const collator = new Intl.Collator('fr');

/** Without case nor accents, dashes and apostrophes as spaces: « Épinay » is found by « epinay ». */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr')
    .replace(/[-’'\s]+/g, ' ')
    .trim();

const isFound = ({ name, code, shortName }: Place, words: readonly string[]): boolean => {
  const searched = fold([name, code, shortName ?? ''].join(' '));
  return words.every((word) => searched.includes(word));
};

/** The network's communes under their EPT, both in the order of their names; an EPT that is found brings all of its communes. */
export function districtsOf(ccas: readonly PortraitCcas[], text: string): DistrictPlaces[] {
  const words = fold(text).split(' ').filter(Boolean);
  const districts = new Map<number | null, { ept: Place | null; communes: Map<number, Place> }>();
  for (const { commune, ept } of ccas) {
    const district = districts.get(ept?.id ?? null) ?? { ept, communes: new Map<number, Place>() };
    districts.set(ept?.id ?? null, district);
    if (isFound(commune, words) || (ept && isFound(ept, words))) district.communes.set(commune.id, commune);
  }
  return [...districts.values()]
    .map(({ ept, communes }) => ({ ept, communes: [...communes.values()].sort((one, other) => collator.compare(one.name, other.name)) }))
    .filter(({ communes }) => communes.length > 0)
    .sort((one, other) => Number(one.ept === null) - Number(other.ept === null) || collator.compare(one.ept?.name ?? '', other.ept?.name ?? ''));
}
