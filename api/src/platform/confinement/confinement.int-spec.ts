import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { builtProgram } from '../../testing/built-program';
import { type ConfinedTask, Confinement, type ConfinementLimits, type Turn } from '.';

const task = (name: string): ConfinedTask<unknown, unknown> => ({ name });
const LIMITS = { memoryMb: 256, computingSeconds: 20 };

describe('a confined process', () => {
  let confinement: Confinement;
  beforeEach(() => (confinement = new Confinement({ confinedProgram: builtProgram('confined-samples') })));

  const inTurn = <T>(work: (turn: Turn) => Promise<T>, { signal, limits = LIMITS }: { signal?: AbortSignal; limits?: ConfinementLimits } = {}): Promise<T> =>
    confinement.inTurn({ lane: 'documents', owner: 'a', sizeBytes: 1, limits, signal }, work);
  const run = (name: string, input?: unknown, limits?: ConfinementLimits) => inTurn((turn) => turn.run(task(name), input), { limits });

  it('answers what it is asked, and sees nothing of our environment', async () => {
    const input = { a: [1, null, new Map([['x', new Uint8Array(3_000_000)]])] };
    expect(await run('echo', input)).toEqual({ input, environment: [] });
  });

  it('gives many answers, no faster than they are used', async () => {
    const seen: unknown[] = [];
    await inTurn(async (turn) => {
      for await (const answer of turn.stream(task('count'), 50)) seen.push(answer);
    });
    expect(seen).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  });

  it('does several tasks on one file, and ends with the work on it', async () => {
    const ids = await inTurn(async (turn) => [await turn.run(task('tells its id'), null), await turn.run(task('tells its id'), null)]);
    expect(ids[0]).toBe(ids[1]);
    expect(() => process.kill(ids[0] as number, 0)).toThrow('ESRCH');
    expect(await run('tells its id')).not.toBe(ids[0]);
  });

  it('ends with whoever stops listening', async () => {
    const first = await inTurn(async (turn) => {
      for await (const answer of turn.stream(task('count'), 1e9)) return answer;
      return null;
    });
    expect(first).toBe(1);
  });

  it.each(['fills the heap', 'fills what is outside of the heap'])('that %s ends alone, and the next one works', async (name) => {
    await expect(run(name)).rejects.toMatchObject({ limit: 'memory' });
    expect(await run('count', 1)).toBe(1);
  });

  it('that never ends is ended', () => expect(run('never ends', null, { ...LIMITS, computingSeconds: 0.4 })).rejects.toMatchObject({ limit: 'time' }));

  it('tells a fault of ours apart from a file that asks too much', async () => {
    await expect(run('fails')).rejects.toThrow(/fails: Error: broken inside/);
    await expect(run('unheard of')).rejects.toThrow(/no such task: unheard of/);
  });

  it('writes no file and starts no program', async () => {
    const path = join(tmpdir(), `confined-${process.pid}`);
    expect(await run('writes a file', path)).toBe('ERR_ACCESS_DENIED');
    expect(existsSync(path)).toBe(false);
    expect(await run('starts a program')).toBe('ERR_ACCESS_DENIED');
  });

  it('is given up with the request that asked for it, while it waits and while it works', async () => {
    const leaving = new AbortController();
    const given = [1, 2, 3].map(() => inTurn((turn) => turn.run(task('never ends'), null), leaving));
    leaving.abort(new Error('gone'));
    for (const one of await Promise.allSettled(given)) expect(one).toMatchObject({ status: 'rejected', reason: { message: 'gone' } });
    expect(await run('count', 1)).toBe(1);
  });

  it('is refused, in words, when too many wait', async () => {
    const leaving = new AbortController();
    const many = Array.from({ length: 200 }, () => inTurn((turn) => turn.run(task('never ends'), null), leaving));
    const last = await Promise.allSettled([many.at(-1)]);
    expect(last).toMatchObject([{ status: 'rejected', reason: { reason: 'TOO_MANY_FILES_AT_ONCE' } }]);
    leaving.abort(new Error('gone'));
    await Promise.allSettled(many);
  });
});
