import type { RoleScopes } from '../accounts-gateway';

export interface ScopeGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

type CcasOption = RoleScopes['ccas'][number];

const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, 'fr');
const eptName = ({ ept }: CcasOption): string => ept?.name ?? 'Hors EPT';

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

/** The territories that a referent can follow. */
export const territoryGroups = (territories: RoleScopes['territories']): ScopeGroup[] => [
  { label: 'Territoires', options: territories.map(({ id, name }) => ({ value: String(id), label: name })).sort(byLabel) },
];
