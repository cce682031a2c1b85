import { BinaryRows } from './binary-rows';

function written(add: (rows: BinaryRows) => void): Buffer {
  const pieces: Buffer[] = [];
  const rows = new BinaryRows((piece) => pieces.push(Buffer.from(piece)));
  add(rows);
  rows.end();
  return Buffer.concat(pieces);
}

describe('rows in the binary form of COPY', () => {
  it('begin and end as PostgreSQL wants it, whatever comes between', () => {
    const bytes = written(() => undefined);
    expect(bytes.toString('hex')).toBe('5047434f50590aff0d0a00' + '0000000000000000' + 'ffff');
  });

  it('hold each field with its length, and none for a missing number', () => {
    const bytes = written((rows) => {
      rows.add(2, 7, 202_300, 36_490, 12.5, 'p'.charCodeAt(0));
      rows.add(3, 7, 202_300, 1, null, 's'.charCodeAt(0));
    }).subarray(19, -2);
    expect(bytes.toString('hex')).toBe(
      '0006' +
        '0000000400000002' +
        '0000000400000007' +
        '000000040003163c' +
        '0000000400008e8a' +
        '000000084029000000000000' +
        '0000000170' +
        '0006' +
        '0000000400000003' +
        '0000000400000007' +
        '000000040003163c' +
        '0000000400000001' +
        'ffffffff' +
        '0000000173',
    );
  });

  it('go on over many pieces', () => {
    const count = 20_000;
    const bytes = written((rows) => {
      for (let line = 1; line <= count; line++) rows.add(line, 1, 202_300, line, line / 8, 112);
    });
    const rowBytes = 2 + 4 * 8 + 12 + 5;
    expect(bytes.length).toBe(19 + count * rowBytes + 2);
    for (const line of [1, 5_000, 12_345, count]) {
      const at = 19 + (line - 1) * rowBytes;
      expect([bytes.readInt32BE(at + 6), bytes.readDoubleBE(at + 2 + 32 + 4)]).toEqual([line, line / 8]);
    }
  });
});
