/** Orders of the register of conventions. */
export type ConventionSort = 'commune' | 'kind' | 'title' | 'status' | 'term' | 'effect' | 'volets';

/** What each order is. */
export const CONVENTION_SORT_MEANINGS: Readonly<Record<ConventionSort, string>> = {
  commune: 'By commune.',
  kind: 'By type.',
  title: 'By title.',
  status: 'By status, along the life of a convention.',
  term: 'By term, conventions without one last.',
  effect: 'By day of effect, those without one last.',
  volets: 'By number of volets covered.',
};
