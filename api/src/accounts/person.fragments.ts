/** SQL: the person of an account, by the SQL of its id, as the JSON of a `PersonRef`; null where the id is. */
export const accountJson = (id: string): string =>
  `(SELECT json_build_object('accountId', id, 'name', full_name, 'isFictitious', is_fictitious) FROM account WHERE id = ${id})`;

/** SQL: the owner or deputy of the row `i` as the JSON of a `PersonRef`. A free name in a demonstration network `n` is invented too. */
export const personJson = (i: string, column: 'owner' | 'deputy', n: string): string => `
  CASE WHEN ${i}.${column}_account_id IS NOT NULL THEN ${accountJson(`${i}.${column}_account_id`)}
       WHEN ${i}.${column}_name IS NOT NULL
       THEN json_build_object('accountId', NULL, 'name', ${i}.${column}_name, 'isFictitious', ${n}.is_demonstration) END`;
