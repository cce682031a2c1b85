const MAX_CENTS = 1e14;

/**
 * Reads an amount as people write and paste it: « 12 500,50 € », « 12500,5 », « 12.500,50 », « 1 200.50 ». Returns cents,
 * `null` for nothing at all, and `'invalid'` for what cannot be read with certainty: a doubtful amount is refused, not guessed.
 */
export const parseEuros = (text: string): number | null | 'invalid' => {
  const bare = text.replace(/€|euros?|EUR/gi, '').replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  if (bare === '') return /\S/.test(text) ? 'invalid' : null;
  const normal = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare) && (bare.includes(',') || bare.split('.').length > 2) ? bare.replaceAll('.', '') : bare;
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(normal);
  if (!match) return 'invalid';
  const cents = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return cents < MAX_CENTS ? cents : 'invalid';
};
