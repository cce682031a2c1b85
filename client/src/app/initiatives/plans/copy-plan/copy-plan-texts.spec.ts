import type { PlanCopyRow } from './copy-plan-gateway';
import { goesAlong, leavers } from './copy-plan-texts';

const row: PlanCopyRow = {
  id: 'i1',
  number: 1,
  title: 'Initiative 1',
  outcome: 'carried',
  owner: { name: 'Diane Recteur', isKept: true },
  deputy: null,
  startsOn: '2027-01-04',
  endsOn: '2027-12-31',
  milestonesCount: 3,
  toldCount: 1,
};

describe('what goes along with an initiative that goes on', () => {
  it('is who carries it, its days, its milestones and what CCAS told', () => {
    expect(goesAlong(row, true).replaceAll(/\s/g, ' ')).toBe(
      'Diane Recteur, du 4 janvier 2027 au 31 décembre 2027, 3 jalons à refaire, 1 CCAS garde son étape',
    );
  });

  it('is without days and milestones when these stay behind', () => {
    expect(goesAlong({ ...row, toldCount: 0 }, false)).toBe('Diane Recteur');
  });

  it('is nothing where there is nothing', () => {
    expect(goesAlong({ ...row, owner: null, startsOn: null, endsOn: null, milestonesCount: 0, toldCount: 0 }, true)).toBe('');
  });

  it('is not who left, who is named to be replaced', () => {
    const left = { ...row, owner: { name: 'Diane Recteur', isKept: false }, deputy: { name: 'Jean Dupuis', isKept: false } };
    expect(goesAlong(left, true)).not.toContain('Diane');
    expect(leavers(left)).toContain('Diane Recteur et Jean Dupuis ne sont plus en fonction');
    expect(leavers(row)).toBeNull();
  });
});
