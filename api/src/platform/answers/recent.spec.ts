import { Recent } from './recent';

describe('what was used last', () => {
  it('stays, however many new things come', () => {
    const recent = new Recent<number>(3);
    recent.set('used', 1);
    for (let i = 0; i < 600; i++) {
      recent.set(`variant ${i}`, i);
      expect(recent.get('used')).toBe(1);
    }
    expect(['variant 597', 'variant 598', 'variant 599'].map((key) => recent.get(key))).toEqual([undefined, 598, 599]);
  });

  it('is bounded by its weight, and what is heavier than all is not kept', () => {
    const recent = new Recent<string>(10);
    recent.set('heavy', 'a', 8);
    recent.set('light', 'b', 3);
    expect(recent.get('heavy')).toBeUndefined();
    recent.set('light', 'c', 10);
    expect(recent.get('light')).toBe('c');
    recent.set('too heavy', 'd', 11);
    expect(recent.get('too heavy')).toBeUndefined();
    expect(recent.get('light')).toBe('c');
    recent.clear();
    recent.set('after', 'e', 10);
    expect([recent.get('light'), recent.get('after')]).toEqual([undefined, 'e']);
  });
});
