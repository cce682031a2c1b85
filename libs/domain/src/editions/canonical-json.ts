/** A JSON value. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * One text of a JSON value, whoever wrote it: keys in the order of their code units, no blanks, nothing that is undefined. The hash of an edition is made of it, so
 * that a database that orders keys otherwise, or a program of a partner, finds the same.
 */
export function canonicalJson(value: unknown): string {
  const json = value as Json | undefined;
  if (json === undefined || json === null) return 'null';
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (typeof json !== 'object') return JSON.stringify(json);
  const entries = Object.entries(json).filter(([, each]) => each !== undefined);
  return `{${entries
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
    .join(',')}}`;
}
