/** One field that two people changed differently, both values as a person reads them. */
export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const asText = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '(vide)';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return String(value);
};

/** Absent, null and blank all mean « nothing ». */
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a === '' || a === undefined ? null : a) === JSON.stringify(b === '' || b === undefined ? null : b);

/** The fields whose values differ, in the order of the labels. `format` words a value (a date, an enum) for a person. */
export const conflictFields = <K extends string>(
  labels: Readonly<Record<K, string>>,
  mine: Readonly<Partial<Record<NoInfer<K>, unknown>>>,
  theirs: Readonly<Record<string, unknown>>,
  format: (value: unknown, key: K) => string = asText,
): ConflictField[] =>
  (Object.keys(labels) as K[])
    .filter((key) => key in mine && !isSame(mine[key], theirs[key]))
    .map((key) => ({ key, label: labels[key], mine: format(mine[key], key), theirs: format(theirs[key], key) }));
