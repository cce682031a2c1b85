import { roleForm, toInput } from './role-form';

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

  it('cannot end before it starts', () => {
    expect(roleForm('coordinator', '', '2026-02-01', '2026-01-01').controls.endsOn.hasError('END_BEFORE_START')).toBe(true);
  });
});
