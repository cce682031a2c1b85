/**
 * What a person typed, to stand in a `LIKE` over `search_form(column)`: wildcards are plain characters, spaces around do not count.
 * Null when nothing is searched. Use: `search_form(name) LIKE '%' || search_form($1) || '%'`.
 */
export const searchText = (typed: string | null | undefined): string | null => typed?.trim().replace(/[\\%_]/g, '\\$&') || null;
