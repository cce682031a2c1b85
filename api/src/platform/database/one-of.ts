/** SQL of a check: the column holds one of these words, and no other. The words stand in `libs/domain`. */
export const oneOf = (column: string, words: readonly string[]): string => `${column} IN (${words.map((word) => `'${word}'`).join(', ')})`;
