import { decodeCodeTails } from './code-tails';

describe('decodeCodeTails', () => {
  it('puts each tail at the end of the code before', () => {
    expect(decodeCodeTails('01001 2 4 10 2A004 6 93066')).toEqual(['01001', '01002', '01004', '01010', '2A004', '2A006', '93066']);
  });

  it('takes a longer code for a whole one, and nothing for no code', () => {
    expect(decodeCodeTails('01001 X12345678 9')).toEqual(['01001', 'X12345678', 'X12345679']);
    expect(decodeCodeTails('')).toEqual([]);
  });
});
