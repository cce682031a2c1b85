import { Turnstile } from './turnstile';

describe('a turnstile', () => {
  const turns = () => new Promise((resolve) => setImmediate(resolve));
  /** Asks to enter, and notes in which order it was let in. */
  const visitor =
    (turnstile: Turnstile, order: string[]) =>
    (name: string, price = 1, who = 'zoe', gone?: AbortSignal) => {
      const entered = turnstile.enter(who, price, gone && (() => gone));
      entered.then(
        () => order.push(name),
        (error: { reason: string }) => order.push(`${name}: ${error.reason}`),
      );
      return entered;
    };

  it('lets in what one person asks as far as there is room, and the rest in its order', async () => {
    const order: string[] = [];
    const enter = visitor(new Turnstile(2, 10), order);
    const first = await enter('first');
    await enter('second');
    void enter('third');
    void enter('fourth');
    await turns();
    expect(order).toEqual(['first', 'second']);
    first();
    first(); // who left once has left
    await turns();
    expect(order).toEqual(['first', 'second', 'third']);
  });

  it('makes nobody wait for another', async () => {
    const order: string[] = [];
    const enter = visitor(new Turnstile(1, 1), order);
    await enter('hers');
    await enter('his', 1, 'noe');
    expect(order).toEqual(['hers', 'his']);
  });

  it('refuses what would wait in too long a queue', async () => {
    const order: string[] = [];
    const enter = visitor(new Turnstile(1, 1), order);
    await enter('at work');
    void enter('waits');
    await expect(enter('too much')).rejects.toMatchObject({ reason: 'TOO_MUCH_AT_ONCE', code: 'RATE_LIMITED' });
  });

  it('lets in alone what costs more than all the room, and nothing cheap before it', async () => {
    const order: string[] = [];
    const enter = visitor(new Turnstile(3, 10), order);
    const small = await enter('small', 1);
    const large = enter('large', 9);
    void enter('small again', 1);
    await turns();
    expect(order).toEqual(['small']);
    small();
    (await large)();
    await turns();
    expect(order).toEqual(['small', 'large', 'small again']);
  });

  it('forgets who is no longer there, and lets in who stood behind', async () => {
    const order: string[] = [];
    const turnstile = new Turnstile(2, 10);
    const enter = visitor(turnstile, order);
    const gone = new AbortController();
    const small = await enter('small', 1);
    enter('large', 2, 'zoe', gone.signal).catch(() => undefined);
    void enter('behind', 1);
    gone.abort();
    await turns();
    expect(order).toEqual(['small', 'large: TOO_MUCH_AT_ONCE', 'behind']);
    small();
  });

  it('keeps nothing of who has nothing at work', async () => {
    const turnstile = new Turnstile(1, 1);
    (await turnstile.enter('zoe', 1))();
    expect(turnstile.busyCount).toBe(0);
  });

  it('keeps no place for who was gone before asking', async () => {
    const order: string[] = [];
    const turnstile = new Turnstile(1, 1);
    const enter = visitor(turnstile, order);
    const first = await enter('at work');
    await expect(enter('gone', 1, 'zoe', AbortSignal.abort())).rejects.toMatchObject({ reason: 'TOO_MUCH_AT_ONCE' });
    void enter('waits');
    first();
    await turns();
    expect(order).toEqual(['at work', 'gone: TOO_MUCH_AT_ONCE', 'waits']);
  });
});
