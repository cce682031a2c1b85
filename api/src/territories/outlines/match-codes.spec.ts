import { matchCodes, type Perimeter } from './match-codes';

const perimeter = (id: number, code: string, validFrom: string | null, validTo: string | null, shortName: string | null = null): Perimeter => ({
  id,
  code,
  shortName,
  validFrom,
  validTo,
});
const COMMUNES = [
  perimeter(1, '93059', null, '2025-01-01'),
  perimeter(2, '93066', null, '2025-01-01'),
  perimeter(3, '93066', '2025-01-01', null),
  perimeter(4, '93001', null, null),
];

describe('the codes of a file of outlines', () => {
  it('stand for the perimeters that hold on the day', () => {
    expect(matchCodes(['93001', '93066'], COMMUNES, '2026-11-23')).toEqual({ on: '2026-11-23', ids: [4, 3], formerCount: 0 });
    expect(matchCodes(['93001', '93066'], COMMUNES, '2018-01-01')).toEqual({ on: '2018-01-01', ids: [4, 2], formerCount: 0 });
  });

  it('stand for former perimeters where the file has a code that is gone, though another one stayed', () => {
    expect(matchCodes(['93001', '93059', '93066'], COMMUNES, '2026-11-23')).toEqual({ on: '2024-12-31', ids: [4, 1, 2], formerCount: 0 });
  });

  it('find a code of before where most of the file is of the day', () => {
    const later = [...COMMUNES, perimeter(5, '93999', '2025-06-01', null), perimeter(6, '93998', '2025-06-01', null)];
    expect(matchCodes(['93059', '93998', '93999'], later, '2026-11-23')).toEqual({ on: '2026-11-23', ids: [1, 6, 5], formerCount: 1 });
  });

  it('stand for nothing where no territory ever had them, and for no perimeter of later', () => {
    expect(matchCodes(['00000'], COMMUNES, '2026-11-23').ids).toEqual([null]);
    expect(matchCodes(['93998'], [perimeter(6, '93998', '2025-06-01', null)], '2020-01-01').ids).toEqual([null]);
  });

  it('name an EPT by its SIREN or by its short name', () => {
    const ept = [perimeter(7, '200057867', null, null, 'T6')];
    expect([matchCodes(['T6'], ept, '2026-11-23').ids, matchCodes(['200057867'], ept, '2026-11-23').ids]).toEqual([[7], [7]]);
  });
});
