import type { FormDefinition } from './form-definition';
import { entriesOf, type FormEntry } from './form-entries';

/** What happened to an entry between two versions of a form. */
export const FORM_CHANGES = ['added', 'removed', 'reworded', 'redefined', 'replaced'] as const;
/**
 * `reworded`, other words for the same figure · `redefined`, another unit, time, perimeter or definition: its series breaks, and the version says why ·
 * `replaced`, another kind of question under the same code, which no version may do.
 */
export type FormChange = (typeof FORM_CHANGES)[number];

/** A change of an entry. */
export interface EntryChange {
  readonly entry: string;
  readonly change: FormChange;
}

/** What a figure counts: where any of it changes, the figure before is another one. */
function meaningOf({ holds, question, row, column }: FormEntry): string {
  const counted = 'perimeter' in question ? [question.perimeter, question.help] : [];
  const own = 'unit' in holds ? [holds.unit, holds.unitWord] : [];
  const time = 'time' in holds ? [holds.time] : [];
  const formula = 'formula' in holds ? [holds.formula] : [];
  const sides = holds.kind === 'share' ? [holds.numerator, holds.denominator] : [];
  return JSON.stringify([...counted, ...own, ...time, ...formula, ...sides, row?.label ?? null, column && 'unit' in holds ? column.label : null]);
}

const wordsOf = ({ question, column }: FormEntry): string => JSON.stringify([question.label, question.help, column?.label ?? null]);

function changeOf(before: FormEntry, after: FormEntry): FormChange | null {
  if (before.question.kind !== after.question.kind || before.holds.kind !== after.holds.kind) return 'replaced';
  if (meaningOf(before) !== meaningOf(after)) return 'redefined';
  return wordsOf(before) === wordsOf(after) ? null : 'reworded';
}

/** What changed from a version of a form to the next, by entry, in the order of the later one; then what is gone. */
export function compareForms(before: FormDefinition, after: FormDefinition): EntryChange[] {
  const byKey = (form: FormDefinition): ReadonlyMap<string, FormEntry> => new Map(entriesOf(form).map((entry) => [entry.key, entry]));
  const [former, later] = [byKey(before), byKey(after)];
  const kept = [...later].flatMap(([entry, now]): EntryChange[] => {
    const then = former.get(entry);
    const change = then ? changeOf(then, now) : 'added';
    return change ? [{ entry, change }] : [];
  });
  const gone = [...former.keys()].filter((entry) => !later.has(entry)).map((entry): EntryChange => ({ entry, change: 'removed' }));
  return [...kept, ...gone];
}
