import { roleForm, toInput } from './role-form';
import { territoryGroups } from './scope-options';

describe('a role being given', () => {
  it('wants to know what it applies to, where the role has such a scope', () => {
    expect(roleForm('director').controls.scope.hasError('SCOPE_REQUIRED')).toBe(true);
    expect(roleForm('director', 'c1').valid).toBe(true);
    expect(roleForm('coordinator').valid).toBe(true);
  });

  it('sends exactly the identifiers that its kind of scope has', () => {
    const none = { territoryId: null, ccasId: null, funderId: null, startsOn: null, endsOn: null };
    expect(toInput(roleForm('admin'), 'n')).toEqual({ ...none, role: 'admin', networkId: null });
    expect(toInput(roleForm('coordinator'), 'n')).toEqual({ ...none, role: 'coordinator', networkId: 'n' });
    expect(toInput(roleForm('referent', '12'), 'n')).toEqual({ ...none, role: 'referent', networkId: 'n', territoryId: 12 });
    expect(toInput(roleForm('director', 'c1', '2026-01-01'), 'n')).toEqual({ ...none, role: 'director', networkId: 'n', ccasId: 'c1', startsOn: '2026-01-01' });
    expect(toInput(roleForm('funder', 'f1'), 'n')).toEqual({ ...none, role: 'funder', networkId: 'n', funderId: 'f1' });
  });

  it('of a DPO can be on one EPT or on all that the network covers', () => {
    const whole = { id: 93, name: 'Seine-Saint-Denis' };
    const [first, second] = territoryGroups([{ id: 8, name: 'Est Ensemble' }], whole);
    expect(first?.options).toEqual([{ value: '93', label: 'Seine-Saint-Denis' }]);
    expect(second?.options).toEqual([{ value: '8', label: 'Est Ensemble' }]);
    expect(toInput(roleForm('dpo', '93'), 'n')).toMatchObject({ role: 'dpo', networkId: 'n', territoryId: 93 });
  });

  it('cannot end before it starts', () => {
    expect(roleForm('coordinator', '', '2026-02-01', '2026-01-01').controls.endsOn.hasError('END_BEFORE_START')).toBe(true);
  });
});
