import { decodeBaseCells, PRIVACY_POINTS, type PrivacyPoint, type PrivacyState } from '@maillage/domain';

interface Row {
  readonly ccas: { readonly id: string; readonly communeName: string };
  readonly states: string;
  readonly canUpdate: boolean;
}

interface CcasWork {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

interface PointWork {
  readonly point: PrivacyPoint;
  /** How many CCAS lack it, of those that it applies to. */
  readonly count: number;
  readonly of: number;
}

const isLacking = (state: PrivacyState): boolean => state !== 'compliant' && state !== 'not_applicable';

/** What is left in the CCAS for which the person answers: by CCAS, and by point, the most first. */
export function privacyWork(rows: readonly Row[]): { readonly byCcas: readonly CcasWork[]; readonly byPoint: readonly PointWork[] } {
  const own = rows.filter(({ canUpdate }) => canUpdate).map(({ ccas, states }) => ({ ccas, states: decodeBaseCells(states).map(({ state }) => state) }));
  const byCcas = own.map(({ ccas, states }) => ({ id: ccas.id, name: ccas.communeName, count: states.filter(isLacking).length }));
  const byPoint = PRIVACY_POINTS.map((point, index) => {
    const states = own.flatMap(({ states: of }) => of[index] ?? []).filter((state) => state !== 'not_applicable');
    return { point, count: states.filter(isLacking).length, of: states.length };
  });
  const mostFirst = <T extends { readonly count: number }>(all: readonly T[]): T[] =>
    all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
  return { byCcas: mostFirst(byCcas), byPoint: mostFirst(byPoint) };
}
