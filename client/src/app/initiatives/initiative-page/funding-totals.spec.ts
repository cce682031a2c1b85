import { fundingTotals } from './funding-totals';

describe('the totals of the funding lines', () => {
  it('sum what is known of each step, and never take the unknown for zero', () => {
    const line = { soughtCents: null, promisedCents: null, notifiedCents: null, signedCents: null, paidCents: null };
    expect(
      fundingTotals([
        { ...line, soughtCents: 1250050, signedCents: 0 },
        { ...line, soughtCents: 4500000, promisedCents: 3000000 },
      ]),
    ).toEqual({
      soughtCents: 5750050,
      promisedCents: 3000000,
      notifiedCents: null,
      signedCents: 0,
      paidCents: null,
    });
    expect(fundingTotals([])).toEqual(line);
  });
});
