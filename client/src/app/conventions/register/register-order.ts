import type { ConventionSort } from '../../../generated/schema-types';

/** The order of the register. */
export interface RegisterOrder {
  readonly sort: ConventionSort;
  readonly isDescending: boolean;
}

/** Orders as the address names them. */
const PARAMS: Readonly<Record<ConventionSort, string>> = {
  commune: 'commune',
  kind: 'type',
  title: 'intitule',
  status: 'statut',
  term: 'terme',
  effect: 'effet',
  volets: 'volets',
};

/** `tri=terme` or `tri=-terme` in the address; by commune otherwise. */
export function orderFromParam(param: string | undefined): RegisterOrder {
  const name = param?.replace(/^-/, '');
  const sort = (Object.keys(PARAMS) as ConventionSort[]).find((candidate) => PARAMS[candidate] === name);
  return sort ? { sort, isDescending: param?.startsWith('-') ?? false } : { sort: 'commune', isDescending: false };
}

/** Writes the order into the address; nothing for the usual one. */
export const paramFromOrder = ({ sort, isDescending }: RegisterOrder): string | null =>
  sort === 'commune' && !isDescending ? null : `${isDescending ? '-' : ''}${PARAMS[sort]}`;
