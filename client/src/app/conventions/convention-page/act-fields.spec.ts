import { CONVENTION_ACT_KINDS } from '@maillage/domain';
import { actFields, recordableKinds } from './act-fields';

describe('what is asked of an act', () => {
  it('offers once what happens once', () => {
    const kinds = recordableKinds([{ kind: 'signature' }, { kind: 'committee' }]);
    expect(kinds).not.toContain('signature');
    expect(kinds).toContain('committee');
    expect(kinds).toHaveLength(CONVENTION_ACT_KINDS.length - 1);
  });

  it('asks the year of a report alone, and proposes the past one', () => {
    const year = actFields(null, ['yearly_report', 'signature'], '2026-11-24').find(({ key }) => key === 'year');
    expect(year?.initial).toBe(2025);
    expect(year?.isAsked?.({ kind: 'yearly_report' })).toBe(true);
    expect(year?.isAsked?.({ kind: 'signature' })).toBe(false);
  });

  it('does not let an act change into another', () => {
    expect(actFields('receipt', [], '2026-11-24').map(({ key }) => key)).toEqual(['happenedOn', 'year', 'reference', 'note']);
  });
});
