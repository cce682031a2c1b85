import fc from 'fast-check';
import { toldBeside } from './told-beside';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `c${String(from + i).padStart(2, '0')}`);

describe('a number beside those of earlier editions', () => {
  it('is over all of now, over those of the last time where one to four came, and not told where one left', () => {
    expect(toldBeside(ids(0, 9), [])).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 9), [ids(0, 9)])).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 11), [ids(0, 9)])).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 14), [ids(0, 9)])).toEqual(ids(0, 14));
    expect(toldBeside(ids(1, 9), [ids(0, 9)])).toBeNull();
    expect(toldBeside(ids(0, 4), [])).toBeNull();
  });

  it('gives, with any other edition of whatever history, no difference over one to four CCAS', () => {
    const member = fc.integer({ min: 0, max: 15 }).map((n) => `c${n}`);
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(member, { maxLength: 16 }), { maxLength: 8 }), (history) => {
        const told: (readonly string[])[] = [];
        for (const now of history) {
          const panel = toldBeside(now, told);
          if (!panel) continue;
          // nobody is counted who is not there now
          for (const id of panel) expect(now).toContain(id);
          told.push(panel);
        }
        for (const one of told) {
          expect(one.length).toBeGreaterThanOrEqual(5);
          for (const other of told) {
            const apart = one.filter((id) => !other.includes(id)).length + other.filter((id) => !one.includes(id)).length;
            expect(apart === 0 || apart >= 5).toBe(true);
          }
        }
      }),
    );
  });
});
