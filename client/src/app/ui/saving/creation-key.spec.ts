import { creationKey, newKey, underKey } from './creation-key';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the key of what is made', () => {
  it('is a UUID, each time another', () => {
    const keys = Array.from({ length: 50 }, newKey);
    for (const key of keys) expect(key).toMatch(UUID);
    expect(new Set(keys).size).toBe(50);
  });

  it('is the key of the form that is being sent, and of no other', async () => {
    const sent = underKey('form', async () => {
      const before = creationKey();
      const inner = underKey('inner', creationKey);
      await Promise.resolve();
      return [before, inner, creationKey()];
    });
    expect(creationKey()).toMatch(UUID); // while the form waits for its answer
    const [before, inner, after] = await sent;
    expect([before, inner]).toEqual(['form', 'inner']);
    expect(after).toMatch(UUID);
  });

  it('is let go of when sending fails', () => {
    expect(() =>
      underKey('form', () => {
        throw new Error('refused');
      }),
    ).toThrow('refused');
    expect(creationKey()).toMatch(UUID);
  });
});
