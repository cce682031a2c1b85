/** Half a pair of a character outside of the basic plane, or the character 0: what a file may hold and PostgreSQL's jsonb may not. */
const storable = (value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value);

/** JSON for a jsonb column, of texts that come from a file. */
export const storableJson = (value: unknown): string => JSON.stringify(value, (_, part) => storable(part));
