import { holdsWords } from '@maillage/domain';
import type { CcasChoice } from '../../../pickers';
import type { Place } from '../portrait-gateway';

/** The communes of one EPT of the network; those outside any have none. */
export interface DistrictPlaces {
  readonly ept: Place | null;
  readonly communes: readonly Place[];
}

const collator = new Intl.Collator('fr');

const isFound = ({ name, code, shortName }: Place, text: string): boolean => holdsWords([name, code, shortName ?? ''].join(' '), text);

/** The network's communes under their EPT, both in the order of their names; an EPT that is found brings all of its communes. */
export function districtsOf(ccas: readonly CcasChoice[], text: string): DistrictPlaces[] {
  const districts = new Map<number | null, { ept: Place | null; communes: Map<number, Place> }>();
  for (const { commune, ept } of ccas) {
    const district = districts.get(ept?.id ?? null) ?? { ept, communes: new Map<number, Place>() };
    districts.set(ept?.id ?? null, district);
    if (isFound(commune, text) || (ept && isFound(ept, text))) district.communes.set(commune.id, commune);
  }
  return [...districts.values()]
    .map(({ ept, communes }) => ({ ept, communes: [...communes.values()].sort((one, other) => collator.compare(one.name, other.name)) }))
    .filter(({ communes }) => communes.length > 0)
    .sort((one, other) => Number(one.ept === null) - Number(other.ept === null) || collator.compare(one.ept?.name ?? '', other.ept?.name ?? ''));
}
