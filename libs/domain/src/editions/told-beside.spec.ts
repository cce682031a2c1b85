import fc from 'fast-check';
import { mayTellBeside, toldBeside } from './told-beside';

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `c${String(from + i).padStart(2, '0')}`);

describe('a number beside those of earlier editions', () => {
  it('is over all of now, over those of the last time where one to four came, and not told where one left', () => {
    expect(toldBeside(ids(0, 9), { before: [] })).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 9), { before: [ids(0, 9)] })).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 11), { before: [ids(0, 9)] })).toEqual(ids(0, 9));
    expect(toldBeside(ids(0, 14), { before: [ids(0, 9)] })).toEqual(ids(0, 14));
    expect(toldBeside(ids(1, 9), { before: [ids(0, 9)] })).toBeNull();
    expect(toldBeside(ids(0, 4), { before: [] })).toBeNull();
  });

  it('gives, with any other edition of whatever history, no difference over one to four CCAS', () => {
    const member = fc.integer({ min: 0, max: 15 }).map((n) => `c${n}`);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(member, { maxLength: 16 }), { maxLength: 8 }),
        fc.array(fc.uniqueArray(member, { maxLength: 6 }), { maxLength: 4 }),
        (history, readers) => {
          const told: (readonly string[])[] = [];
          for (const now of history) {
            const panel = toldBeside(now, { before: told, readers });
            if (!panel) continue;
            // nobody is counted who is not there now
            for (const id of panel) expect(now).toContain(id);
            told.push(panel);
          }
          // each reader takes away what he reads himself; nobody reads nothing
          for (const own of [[], ...readers]) {
            const unread = (ids: readonly string[]) => ids.filter((id) => !own.includes(id)).length;
            for (const one of told) {
              expect(one.length).toBeGreaterThanOrEqual(5);
              expect(unread(one) === 0 || unread(one) >= 5).toBe(true);
              for (const other of told) {
                const apart = unread([...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))]);
                expect(apart === 0 || apart >= 5).toBe(true);
              }
            }
          }
        },
      ),
    );
  });

  it('is over five besides the one that a director reads herself, and those of the EPT that its DPO reads', () => {
    const each = ids(0, 12).map((id) => [id]);
    expect(toldBeside(ids(0, 5), { before: [], readers: each })).toBeNull();
    expect(toldBeside(ids(0, 6), { before: [], readers: each })).toEqual(ids(0, 6));
    expect(toldBeside(ids(0, 11), { before: [ids(0, 6)], readers: each })).toEqual(ids(0, 6));
    expect(toldBeside(ids(0, 12), { before: [ids(0, 6)], readers: each })).toEqual(ids(0, 12));
    expect(toldBeside(ids(0, 9), { before: [], readers: [ids(0, 6)] })).toBeNull();
    expect(toldBeside(ids(0, 6), { before: [], readers: [ids(0, 6)] })).toEqual(ids(0, 6));
  });

  it('that was signed may be told beside what others told since, over the same CCAS or five more, and in one shape', () => {
    expect(mayTellBeside({ a: ids(0, 9) }, { a: ids(0, 9), b: ids(0, 8) }, [])).toBe(true);
    expect(mayTellBeside({ a: ids(0, 9) }, { a: ids(0, 10) }, [])).toBe(false);
    expect(mayTellBeside({ a: ids(0, 9) }, { a: ids(0, 14) }, [])).toBe(true);
    const grouped = { 'x:total': ids(0, 10), 'x:one': ids(0, 5), 'x:two': ids(5, 10) };
    expect(mayTellBeside(grouped, grouped, [])).toBe(true);
    expect(mayTellBeside(grouped, { 'x:total': ids(0, 10) }, [])).toBe(false);
  });
});
