import { periodText } from './own-form';

describe('the own form of values', () => {
  it('writes periods as people and addresses do', () => {
    expect([periodText(202100, 'year'), periodText(202402, 'quarter'), periodText(202403, 'month')]).toEqual(['2021', '2024-T2', '2024-03']);
  });
});
