/** Whether a milestone is late: due before today, and not done. Dates are civil, `2026-11-23`. */
export const isMilestoneLate = (milestone: { readonly dueOn: string; readonly doneOn: string | null }, today: string): boolean =>
  milestone.doneOn === null && milestone.dueOn < today;
