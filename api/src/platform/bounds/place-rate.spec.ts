import { PlaceRate } from './place-rate';

const WINDOW_MS = 60_000;

describe('how often a place may', () => {
  const often = (rate: PlaceRate, place: string, times: number, now = 0): void => {
    for (let i = 0; i < times; i++) rate.count(place, now);
  };

  it('is so many times within some time from its first, whatever others do', () => {
    const rate = new PlaceRate(3, WINDOW_MS);
    often(rate, 'a', 2);
    expect(rate.waitOf('a', 10_000)).toBeNull();
    rate.count('a', 10_000);
    expect(rate.waitOf('a', 10_000)).toBe(50);
    expect(rate.waitOf('b', 10_000)).toBeNull();
    expect(rate.waitOf('a', WINDOW_MS)).toBeNull();
  });

  it('begins anew once that time is over', () => {
    const rate = new PlaceRate(2, WINDOW_MS);
    often(rate, 'a', 2);
    rate.count('a', WINDOW_MS);
    expect(rate.waitOf('a', WINDOW_MS)).toBeNull();
  });

  it('is held against a place though thousands of others come, all but the oldest', () => {
    const rate = new PlaceRate(1, WINDOW_MS);
    rate.count('first', 0);
    rate.count('second', 0);
    for (let i = 0; i < 19_999; i++) rate.count(`other ${i}`, 1);
    expect(rate.waitOf('first', 1)).toBeNull();
    expect(rate.waitOf('second', 1)).toBe(60);
  });
});
