import type { ConventionActKind } from '@maillage/domain';
import { nextStep, stepsOf } from './next-acts';

const recorded = (...kinds: ConventionActKind[]) => kinds.map((kind) => ({ kind, happenedOn: '2026-03-01' }));

describe('what a convention still needs', () => {
  it('starts with the deliberations, in either order', () => {
    expect(nextStep(stepsOf([]))).toBe('ca_deliberation');
    expect(nextStep(stepsOf(recorded('ca_deliberation')))).toBe('council_deliberation');
    expect(nextStep(stepsOf(recorded('council_deliberation')))).toBe('ca_deliberation');
  });

  it('sees an act that was passed over', () => {
    expect(nextStep(stepsOf(recorded('ca_deliberation', 'signature', 'transmission', 'receipt')))).toBe('council_deliberation');
  });

  it('does not ask for a transmission whose receipt came', () => {
    expect(nextStep(stepsOf(recorded('ca_deliberation', 'council_deliberation', 'signature', 'receipt')))).toBeNull();
    expect(nextStep(stepsOf(recorded('ca_deliberation', 'council_deliberation', 'signature', 'transmission')))).toBe('receipt');
  });
});
