import { SOCIAL_NEEDS_ANALYSIS } from '../forms/models/social-needs-analysis';
import type { FormAnswer } from '../forms/form-answers';
import type { InventorySource } from './inventory-board';
import { LABEL_CRITERIA, type LabelDecision, labelFault, labelFile } from './label-decision';

const said = (value: string): FormAnswer => ({
  ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
});
const OWN = { id: 'own', name: 'CCAS jugé', ept: { id: 1, name: 'Est' } };
const peer = (id: string, ept: number | null) => ({ id, name: id, ept: ept === null ? null : { id: ept, name: String(ept) } });
const ALL = Object.fromEntries(LABEL_CRITERIA.map((code) => [code, 'oui']));
const ANSWERED = Object.fromEntries(LABEL_CRITERIA.map((code) => [`${code}__reponse`, 'partiel']));
const source = (values: Record<string, string>, isRead: boolean): InventorySource => ({
  ...{ ccas: OWN, isRead, state: 'validated', submitted: null },
  validated: {
    ...{ collectionId: 'k', collectionTitle: 'K', versionId: 'v', on: '2026-11-02', year: 2026 },
    answers: Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, said(value)])),
  },
});
const decision = (more: Partial<LabelDecision>): LabelDecision => ({
  ...{ id: 'd', decidedOn: '2026-10-01', outcome: 'awarded', panel: [{ id: 'p', name: 'P' }], readings: ALL },
  ...{ reason: null, withdrawnOn: null, withdrawnReason: null, ...more },
});
const file = (values: Record<string, string>, { isRead = true, decisions = [] as readonly LabelDecision[] } = {}) =>
  labelFile(source(values, isRead), new Map([['v', SOCIAL_NEEDS_ANALYSIS]]), decisions, { epts: new Set(), today: '2026-12-02' });
const PEERS = [peer('a', 2), peer('b', 3), peer('c', null)];

describe('what a panel decides of the label of an ABS', () => {
  const asked = file({ label_demande: 'oui', ...ANSWERED });

  it('is an award once the CCAS answered every criterion and the panel read each, and can wait before', () => {
    const award = { outcome: 'awarded', readings: ALL, panel: PEERS } as const;
    expect(labelFault(asked, award)).toBeNull();
    expect(labelFault(file({ label_demande: 'oui' }), award)).toBe('not_ready');
    expect(labelFault(asked, { ...award, readings: { ...ALL, portage__elu: '' } })).toBe('not_ready');
    expect(labelFault(file({ label_demande: 'oui' }), { ...award, outcome: 'deferred', readings: {} })).toBeNull();
    expect(labelFault(file({ label_demande: 'non', ...ANSWERED }), award)).toBe('not_asked');
    expect(labelFault(file({ label_demande: 'oui', ...ANSWERED }, { decisions: [decision({})] }), award)).toBe('awarded_already');
    expect(labelFault(file({ label_demande: 'oui', ...ANSWERED }, { decisions: [decision({ withdrawnOn: '2026-11-01' })] }), award)).toBeNull();
  });

  it('is that of three peers at least, none of the same EPT, none twice, and not of itself', () => {
    const fault = (panel: typeof PEERS) => labelFault(asked, { outcome: 'deferred', readings: {}, panel });
    expect(fault(PEERS.slice(0, 2))).toBe('panel');
    expect(fault([...PEERS, peer('d', 1)])).toBe('panel');
    expect(fault([...PEERS.slice(0, 2), peer('a', 2)])).toBe('panel');
    expect(fault([...PEERS.slice(0, 2), { ...OWN, ept: { id: 2, name: '2' } }])).toBe('panel');
  });

  it('is told whole to who reads the return; to others an award that stands, and nothing of how it was read or of what was put off', () => {
    const decisions = [decision({ id: 'late' }), decision({ id: 'first', outcome: 'deferred', decidedOn: '2026-05-02', reason: 'Pas de synthèse' })];
    const whole = file({ label_demande: 'oui', ...ANSWERED }, { decisions });
    expect(whole.decisions).toEqual(decisions);
    expect(whole).toMatchObject({ standing: 'awarded', holdsUntil: '2032-03-31', isReady: true });
    const told = file({ label_demande: 'oui', ...ANSWERED }, { decisions, isRead: false });
    expect(told.decisions).toEqual([{ ...decisions[0], readings: {} }]);
    expect(JSON.stringify(told)).not.toContain('synthèse"');
    expect(told.families[0]?.criteria[0]).toMatchObject({ answer: 'partiel' });
    const withdrawn = decisions.map((one) => ({ ...one, withdrawnOn: '2026-11-30', withdrawnReason: 'Erreur de date' }));
    expect(file({ label_demande: 'oui' }, { decisions: withdrawn, isRead: false })).toMatchObject({ standing: 'under_way', decisions: [], holdsUntil: null });
  });
});
