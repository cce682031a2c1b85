/** Which of a list a panel shows, so that it goes on to its neighbours. */
export interface PanelSteps {
  /** From 0. */
  readonly at: number;
  readonly of: number;
}

/** Where a panel stands in the list that it was opened from; null where what it shows is not in it, or alone. */
export function stepsIn<T>(list: readonly T[], isShown: (item: T) => boolean): PanelSteps | null {
  const at = list.findIndex(isShown);
  return at < 0 || list.length < 2 ? null : { at, of: list.length };
}

/** Which one a key leads to; null when it is no key of a panel, or is needed where one types or chooses. */
export function stepOf({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { at, of }: PanelSteps): number | null {
  const by = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  const isTaken =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role=grid], [role=listbox], [role=tablist]') !== null;
  if (by === 0 || isTaken || altKey || ctrlKey || metaKey || shiftKey) return null;
  const next = at + by;
  return next >= 0 && next < of ? next : null;
}
