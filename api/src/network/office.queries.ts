/** SQL condition: the office, or the role, of that alias is held on the day. */
export const heldOn = (o: string, day: string): string =>
  `((${o}.starts_on IS NULL OR ${o}.starts_on <= ${day}) AND (${o}.ends_on IS NULL OR ${o}.ends_on >= ${day}))`;
