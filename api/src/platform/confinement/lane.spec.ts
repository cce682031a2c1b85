import { Lane, LaneFull } from './lane';

/** Enters in that order; tells who is let in, each by one letter. */
function aLane(room?: number) {
  const lane = new Lane(2, room);
  const admitted: string[] = [];
  const leaves = new Map<string, () => void>();
  const enter = (name: string, owner: string, isLarge = false, signal?: AbortSignal): Promise<unknown> => {
    const entry = lane.enter({ owner, isLarge }, signal).then((leave) => {
      admitted.push(name);
      leaves.set(name, leave);
    });
    entry.catch(() => undefined);
    return entry;
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const leave = async (name: string): Promise<void> => {
    await settle();
    leaves.get(name)?.();
    await settle();
  };
  return { enter, leave, admitted: async () => settle().then(() => admitted.join('')) };
}

describe('a lane', () => {
  it('lets two in, and the others as they leave', async () => {
    const { enter, leave, admitted } = aLane();
    for (const name of 'abcd') void enter(name, name);
    expect(await admitted()).toBe('ab');
    await leave('b');
    expect(await admitted()).toBe('abc');
    await leave('b');
    expect(await admitted()).toBe('abc');
  });

  it('lets small ones pass by large ones that wait', async () => {
    const { enter, leave, admitted } = aLane();
    void enter('A', 'one', true);
    void enter('B', 'two', true);
    void enter('c', 'three');
    void enter('d', 'four');
    expect(await admitted()).toBe('Ac');
    await leave('c');
    expect(await admitted()).toBe('Acd');
    await leave('A');
    expect(await admitted()).toBe('AcdB');
  });

  it('puts the second file of one person after the first of another', async () => {
    const { enter, leave, admitted } = aLane();
    for (const name of '1234') void enter(name, 'many');
    void enter('x', 'other');
    expect(await admitted()).toBe('12');
    await leave('1');
    expect(await admitted()).toBe('12x');
  });

  it('forgets who leaves while waiting, and refuses more than there is room for', async () => {
    const { enter, leave, admitted } = aLane(2);
    const leaving = new AbortController();
    for (const name of 'ab') void enter(name, name);
    const gone = enter('c', 'c', false, leaving.signal);
    void enter('d', 'd');
    await expect(enter('e', 'e')).rejects.toBeInstanceOf(LaneFull);
    leaving.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    await leave('a');
    expect(await admitted()).toBe('abd');
  });
});
