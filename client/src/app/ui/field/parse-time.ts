const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads a time of day as people write it: « 14:30 », « 14 h 30 », « 8h », « 0830 ». Returns 'HH:mm', `null` for nothing at all, and `'invalid'`
 * for what is half a time: « 8 » may be eight o'clock or the beginning of something, so it is refused, not guessed.
 */
export const parseTime = (text: string): string | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return null;
  const [, hours, minutes] = /^(\d{1,2})[:h](\d{2})(?:mn|min|m)?$/.exec(bare) ?? /^(\d{2})(\d{2})$/.exec(bare) ?? /^(\d{1,2})h()$/.exec(bare) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59 ? 'invalid' : `${pad(Number(hours))}:${pad(Number(minutes))}`;
};
