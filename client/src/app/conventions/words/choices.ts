import type { Choice } from '../parts/part-field';

/** Choices of a select, in the order of the values. */
export const choicesOf = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>): Choice[] =>
  values.map((value) => ({ value, label: labels[value] }));
