import { clockText } from './clock-text';

const NOW = new Date('2026-11-23T10:00:00Z').getTime();

describe('a clock in hours', () => {
  it.each([
    ['2026-11-24T00:30:00Z', 'il reste 14\u00a0h'],
    ['2026-11-26T10:00:00Z', 'il reste 3\u00a0j'],
    ['2026-11-26T09:59:00Z', 'il reste 71\u00a0h'],
    ['2026-11-23T10:20:00Z', 'il reste moins d’une heure'],
    ['2026-11-23T09:30:00Z', 'dépassé depuis moins d’une heure'],
    ['2026-11-23T06:30:00Z', 'dépassé de 3\u00a0h'],
    ['2026-11-18T10:00:00Z', 'dépassé de 5\u00a0j'],
  ])('due at %s is told as « %s »', (dueAt, text) => expect(clockText(dueAt, NOW)).toBe(text));
});
