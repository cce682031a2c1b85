import { extentOf } from './sheet-extent';

/** How many bytes are looked at, searches included. */
function looks(xml: string): number {
  let count = 0;
  const original = Buffer.from.bind(Buffer) as (...args: unknown[]) => Buffer;
  const from = jest.spyOn(Buffer, 'from').mockImplementation(((...args: unknown[]) => {
    const bytes = original(...args);
    return new Proxy(bytes, {
      get: (target, name) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) count++;
        if (name === 'indexOf')
          return (word: number, start = 0) => {
            const at = target.indexOf(word, start);
            count += (at < 0 ? target.length : at) - start + 1;
            return at;
          };
        const value = Reflect.get(target, name) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }) as never);
  const bytes = new TextEncoder().encode(xml);
  try {
    extentOf(bytes);
  } finally {
    from.mockRestore();
  }
  return count;
}

describe('how far the cells of a sheet reach', () => {
  it.each(['<c r="A1"><v>1</v></c>', '<row r="1">', '<row>', '<c', '<c ', '<', '<<c ', '<c r', '<c r ', 'r="', '<row r= ', '<x:c:', ' ', '>'])(
    'is found in a sheet of %j by ten times as many looks when it is ten times as long',
    (piece) => {
      const [short, long] = [looks(piece.repeat(300)), looks(piece.repeat(3000))];
      expect(long).toBeLessThanOrEqual(10 * short + 100);
      expect(long).toBeLessThanOrEqual(5 * piece.length * 3000 + 100);
    },
  );
});
