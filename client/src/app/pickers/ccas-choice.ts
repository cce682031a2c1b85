import { type AccessTarget, onFirstUse } from '@maillage/domain';
import type { CcasChoicesQuery, ChoiceTerritoryFragment } from './pickers.generated';

/** A CCAS of the network, as it is chosen among others. */
export type CcasChoice = CcasChoicesQuery['ccasList']['items'][number];

const collator = onFirstUse(() => new Intl.Collator('fr'));

/** By their commune: the name under which a person looks for one. */
export const byCommune = (all: readonly CcasChoice[]): CcasChoice[] => all.toSorted((one, other) => collator().compare(one.commune.name, other.commune.name));

/** The EPT in which they stand, each once, by name. */
export const eptsOf = (all: readonly CcasChoice[]): ChoiceTerritoryFragment[] =>
  [...new Map(all.flatMap(({ ept }) => (ept ? [[ept.id, ept] as const] : []))).values()].sort((one, other) => collator().compare(one.name, other.name));

/** As a form offers it: two CCAS may stand in one commune. */
export const ccasOption = ({ id, name, commune }: CcasChoice): { value: string; label: string } => ({ value: id, label: `${commune.name} (${name})` });

/** A CCAS and where it stands; not yet known while it is read. */
interface PlacedCcas {
  readonly id: string;
  readonly commune?: { readonly id: number };
  readonly ept?: { readonly id: number } | null;
}

/** What a right on it is asked about: it, where it stands, and all that the network covers. */
export const targetOf = ({ id, commune, ept }: PlacedCcas, network: { readonly id: string; readonly territoryId: number } | null): AccessTarget => ({
  networkId: network?.id,
  ccasId: id,
  territoryIds: [commune?.id, ept?.id, network?.territoryId].filter((territoryId) => territoryId !== undefined),
});
