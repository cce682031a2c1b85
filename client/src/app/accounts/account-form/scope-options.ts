import type { RoleScopes, RoleTerritory } from '../accounts-gateway';

export interface ScopeGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

type CcasOption = RoleScopes['ccas'][number];

const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, 'fr');
const eptName = ({ ept }: CcasOption): string => ept?.name ?? 'Hors EPT';

const toOption = ({ id, name }: RoleTerritory) => ({ value: String(id), label: name });

/** The CCAS under the EPT that holds them. */
export const ccasByEpt = (ccas: readonly CcasOption[]): ScopeGroup[] =>
  [...new Set(ccas.map(eptName))]
    .map((label) => ({
      label,
      options: ccas
        .filter((item) => eptName(item) === label)
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort(byLabel),
    }))
    .sort(byLabel);

/** The territories that a referent can follow; before them, for a DPO, all that the network covers. */
export const territoryGroups = (territories: RoleScopes['territories'], whole?: RoleTerritory): ScopeGroup[] => [
  ...(whole ? [{ label: 'Tout le réseau', options: [toOption(whole)] }] : []),
  { label: 'Territoires', options: territories.map(toOption).sort(byLabel) },
];
