import fc from 'fast-check';
import { BUDGET_ACCOUNT_CODES, BUDGET_ACCOUNTS, type BudgetAccount } from './budget-accounts';
import { actualFaults, budgetTotals, forecastFaults, overAllocated, wordBudgetFault } from './budget-balance';
import { budgetGap, wordEuros, wordGapCents, wordGapTenths } from './budget-gap';
import type { BudgetLine } from './budget-line';
import { reportDueOn } from './budget-stage';

const line = (account: BudgetAccount, forecast: number | null, actual: number | null, more: Partial<BudgetLine> = {}): BudgetLine => ({
  account,
  label: null,
  forecastCents: forecast === null ? null : forecast * 100,
  revisedCents: null,
  actualCents: actual === null ? null : actual * 100,
  comment: null,
  shares: [],
  ...more,
});
const NO_RESULT = { resultKind: null, resultCents: null, resultText: null };
/** The action of 24 000 € that the domain notes work through. */
const WORKED = [
  line('60', 1500, 1210),
  line('61', 2000, 2000),
  line('62', 9500, 11340),
  line('64', 10000, 9150),
  line('65', 0, 300),
  line('indirect', 1000, 1000),
  line('74', 15000, 15000, { label: 'État' }),
  line('74', 5000, 5000, { label: 'Département' }),
  line('75', 4000, 5000),
  line('86', 4400, 4400),
  line('87', 4400, 4400),
];
const plain = (text: string): string => text.replace(/\u202f/g, ' ');

describe('the budget of a funded initiative', () => {
  it('finds exactly the gaps of the worked table, and wants a word on the one line that moved by a tenth and more than 500 €', () => {
    const gaps = WORKED.slice(0, 6).map((each) => budgetGap(each) ?? { cents: NaN, tenths: null, isCommentDue: false });
    expect(gaps.map((gap) => [wordGapCents(gap), wordGapTenths(gap)].map(plain))).toEqual([
      ['−290 €', '−19,3 %'],
      ['0 €', '0,0 %'],
      ['+1 840 €', '+19,4 %'],
      ['−850 €', '−8,5 %'],
      ['+300 €', 'non prévu'],
      ['0 €', '0,0 %'],
    ]);
    expect(WORKED.flatMap((each) => (budgetGap(each)?.isCommentDue ? [each.account] : []))).toEqual(['62']);
    expect(budgetTotals(WORKED, 'forecast')).toEqual({ charges: 2_400_000, products: 2_400_000, inKindUses: 440_000, inKindSources: 440_000 });
    expect(budgetTotals(WORKED, 'actual')).toEqual({ charges: 2_500_000, products: 2_500_000, inKindUses: 440_000, inKindSources: 440_000 });
    expect(forecastFaults(WORKED)).toEqual([]);
  });

  it('holds both bounds of a comment strictly: a tenth exactly, or 500 € exactly, wants none', () => {
    const isDue = (forecast: number | null, actual: number): boolean | undefined => budgetGap(line('60', forecast, actual))?.isCommentDue;
    expect([isDue(10_000, 11_000), isDue(10_000, 11_001), isDue(1000, 1500), isDue(1000, 1501), isDue(0, 501), isDue(null, 500), isDue(10_000, 8999)]).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(budgetGap(line('60', 1000, null))).toBeNull();
  });

  it('rounds no cent away: the tenths of a percent are those of whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e14 - 1 }), fc.integer({ min: 0, max: 1e14 - 1 }), (forecastCents, actualCents) => {
        const gap = budgetGap({ account: '60', forecastCents, actualCents });
        const tenths = BigInt(gap?.tenths ?? 0);
        const twiceOff = 2n * (tenths * BigInt(forecastCents) - 1000n * BigInt(actualCents - forecastCents));
        return (twiceOff < 0n ? -twiceOff : twiceOff) <= BigInt(forecastCents);
      }),
    );
  });

  it('says which side is short and by how much, and keeps gifts in kind apart from money', () => {
    const faults = forecastFaults([line('60', 24_000, null), line('74', 23_500, null), line('86', 100, null)]);
    expect(faults.map((fault) => plain(wordBudgetFault(fault, [])))).toEqual([
      '24 000 € de charges, 23 500 € de produits : il manque 500 € aux produits.',
      '100 € au compte 86, 0 € au compte 87 : il manque 100 € au compte 87.',
    ]);
    expect(forecastFaults([])).toEqual([{ is: 'empty' }]);
  });

  it('takes what happened only with the result line that balances it, explained', () => {
    const lines = [line('60', 1000, 900), line('74', 1000, 1000)];
    expect(actualFaults(lines, NO_RESULT)).toEqual([{ is: 'result_missing', kind: 'surplus', cents: 10_000 }]);
    expect(actualFaults(lines, { resultKind: 'shortfall', resultCents: 10_000, resultText: 'Pourquoi' })).toEqual([
      { is: 'result_wrong', kind: 'surplus', cents: 10_000 },
    ]);
    expect(actualFaults(lines, { resultKind: 'earmarked', resultCents: 9_999, resultText: 'Pourquoi' })).toHaveLength(1);
    expect(actualFaults(lines, { resultKind: 'earmarked', resultCents: 10_000, resultText: null })).toEqual([{ is: 'result_unexplained' }]);
    expect(actualFaults(lines, { resultKind: 'earmarked', resultCents: 10_000, resultText: 'Reporté sur 2027' })).toEqual([]);
    expect(actualFaults(WORKED, { resultKind: 'surplus', resultCents: 0, resultText: 'Rien' })[0]).toEqual({ is: 'result_wrong', kind: null, cents: 0 });
    expect(actualFaults(WORKED, NO_RESULT).map((fault) => wordBudgetFault(fault, WORKED))).toEqual(['62 Autres services extérieurs\u202f: expliquez l’écart.']);
    expect(actualFaults([line('60', 5, null), line('61', 0, 5), line('74', 5, 5)], NO_RESULT)).toEqual([{ is: 'actual_missing', line: 0 }]);
  });

  it('justifies no euro twice', () => {
    const shares = (...parts: number[]) => ({ shares: parts.map((basisPoints, index) => ({ fundingLineId: String(index), basisPoints })) });
    expect(overAllocated([shares(6000, 4000), shares(6000, 4001), shares()])).toEqual([1]);
  });

  it('is due six months after the exercise, or on the day that the agreement says where that is earlier', () => {
    expect(reportDueOn('2026-12-31', null)).toBe('2027-06-30');
    expect(reportDueOn('2026-08-31', null)).toBe('2027-02-28');
    expect(reportDueOn('2026-12-31', '2027-03-31')).toBe('2027-03-31');
    expect(reportDueOn('2026-12-31', '2027-09-30')).toBe('2027-06-30');
  });

  it('knows every account once, in the order of the forms', () => {
    expect([...BUDGET_ACCOUNT_CODES].toSorted()).toEqual(Object.keys(BUDGET_ACCOUNTS).toSorted());
    expect(plain(wordEuros(1250))).toBe('12,50 €');
  });
});
