/** Whether an initiative may be carried over from one plan to another: always to a later year. */
export const isCarryOverForward = (fromYear: number, toYear: number): boolean => toYear > fromYear;

/** The number that an initiative takes in a plan: the one it had when it is free there, so that people find it again, else the next one. */
export const chooseNumber = (wanted: number | null, taken: readonly number[]): number =>
  wanted !== null && !taken.includes(wanted) ? wanted : Math.max(0, ...taken) + 1;
