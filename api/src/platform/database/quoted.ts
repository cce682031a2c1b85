/** SQL: the values of a closed list of the code, as literals between commas. Never for what somebody typed: that is bound. */
export const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
