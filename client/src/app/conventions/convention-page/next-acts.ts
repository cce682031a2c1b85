import type { ConventionActKind } from '@maillage/domain';

/** What a convention needs to be in force, in the usual order; the two deliberations come in either order. */
const NEEDED_ACTS = ['ca_deliberation', 'council_deliberation', 'signature', 'transmission', 'receipt'] as const satisfies readonly ConventionActKind[];

/** An act towards being in force. */
export interface Step {
  readonly act: (typeof NEEDED_ACTS)[number];
  readonly doneOn: string | null;
  /** Whether nothing is to be done about it: it is recorded, or a later act shows that it was done. */
  readonly isSettled: boolean;
}

/** The acts towards being in force, those that are recorded with their date. A receipt shows that there was a transmission. */
export function stepsOf(acts: readonly { readonly kind: ConventionActKind; readonly happenedOn: string }[]): Step[] {
  const dayOf = (act: ConventionActKind): string | null => acts.find(({ kind }) => kind === act)?.happenedOn ?? null;
  return NEEDED_ACTS.map((act) => {
    const doneOn = dayOf(act);
    return { act, doneOn, isSettled: doneOn !== null || (act === 'transmission' && dayOf('receipt') !== null) };
  });
}

/** The first act that is missing: what to do next. Null when none is. */
export const nextStep = (steps: readonly Step[]): Step['act'] | null => steps.find(({ isSettled }) => !isSettled)?.act ?? null;
