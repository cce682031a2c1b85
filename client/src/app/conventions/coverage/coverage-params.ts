import { CONVENTION_KINDS, CONVENTION_VOLETS, type ConventionKind, COVERING_CONVENTION_KINDS } from '@maillage/domain';
import { dayFromParam } from '../../ui';

/** Which conventions count, and on which day (null: today). It stands in the address. */
export interface CoverageChoice {
  readonly kinds: readonly ConventionKind[];
  readonly minimumVolets: number;
  readonly on: string | null;
}

/** The choice as parameters of the address. */
export interface CoverageParams {
  readonly types?: string;
  readonly volets?: string;
  readonly au?: string;
}

/** Reads the address; without types, those that settle the whole relation count. */
export function choiceFromParams({ types, volets, au }: CoverageParams): CoverageChoice {
  const asked = types?.split(',') ?? [];
  const kinds = CONVENTION_KINDS.filter((kind) => asked.includes(kind));
  const minimumVolets = /^\d{1,2}$/.test(volets ?? '') ? Math.min(Number(volets), CONVENTION_VOLETS.length) : 0;
  return { kinds: kinds.length > 0 ? kinds : COVERING_CONVENTION_KINDS, minimumVolets, on: dayFromParam(au) };
}

/** Writes the address; null takes a parameter away. */
export const paramsFromChoice = ({ kinds, minimumVolets, on }: CoverageChoice): Record<keyof CoverageParams, string | null> => ({
  types: areUsual(kinds) || kinds.length === 0 ? null : CONVENTION_KINDS.filter((kind) => kinds.includes(kind)).join(','),
  volets: minimumVolets === 0 ? null : String(minimumVolets),
  au: on,
});

const areUsual = (kinds: readonly ConventionKind[]): boolean =>
  kinds.length === COVERING_CONVENTION_KINDS.length && COVERING_CONVENTION_KINDS.every((kind) => kinds.includes(kind));

/** Five years up to a day, where coverage over time is read. */
export function historySpan(on: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1] = on.split('-').map(Number);
  return { from: `${year - 5}-${String(month).padStart(2, '0')}-01`, to: on };
}
