import type { Territory } from './territories-gateway';
import { tellPredecessors, tellSuccessors } from './territory-story';

const passage = (id: number, code: string, name: string, nature: string, passedOn = '2025-01-01'): Territory['predecessors'][number] => ({
  passedOn,
  nature,
  territory: { id, kind: 'commune', code, name, shortName: null },
});
const commune = (changes: Partial<Territory>): Territory => ({
  id: 66,
  kind: 'commune',
  code: '93066',
  name: 'Saint-Denis',
  shortName: null,
  siren: '929939411',
  postalCodes: [],
  populationPersons: null,
  validFrom: '2025-01-01',
  validTo: null,
  ancestors: [],
  predecessors: [],
  successors: [],
  ...changes,
});

describe('the story of a territory', () => {
  const saintDenis = commune({
    predecessors: [passage(65, '93066', 'Saint-Denis', 'perimeter_changed'), passage(59, '93059', 'Pierrefitte-sur-Seine', 'merged')],
  });

  it('tells the merger of Pierrefitte-sur-Seine into Saint-Denis', () => {
    const [event] = tellPredecessors(saintDenis, { id: 65, siren: '219300662' });
    expect(event?.sentence).toBe(
      'Pierrefitte-sur-Seine (93059) a rejoint Saint-Denis le 1er janvier 2025\u202f: même code 93066, autre périmètre, autre SIREN.',
    );
    expect(event!.links.map(({ id }) => id)).toEqual([65, 59]);
  });

  it('does not claim another SIREN that it does not know', () => {
    expect(tellPredecessors(saintDenis, null)[0]?.sentence).toMatch(/même code 93066, autre périmètre\.$/);
    expect(tellPredecessors(saintDenis, { id: 65, siren: '929939411' })[0]?.sentence).toMatch(/autre périmètre\.$/);
  });

  it('tells the same merger from the other side', () => {
    const pierrefitte = commune({ code: '93059', name: 'Pierrefitte-sur-Seine', successors: [passage(66, '93066', 'Saint-Denis', 'merged')] });
    expect(tellSuccessors(pierrefitte)[0]?.sentence).toBe('Pierrefitte-sur-Seine a rejoint Saint-Denis (93066) le 1er janvier 2025.');
    const before = commune({ id: 65, successors: [passage(66, '93066', 'Saint-Denis', 'perimeter_changed')] });
    expect(tellSuccessors(before)[0]?.sentence).toBe('Depuis le 1er janvier 2025, le code 93066 désigne un autre périmètre.');
  });

  it('tells several communes that merge, a split and a new code', () => {
    const merged = commune({ predecessors: [passage(1, '01001', 'Avant', 'merged'), passage(2, '01002', 'Après', 'merged')] });
    expect(tellPredecessors(merged, null)[0]?.sentence).toBe('Avant (01001) et Après (01002) ont rejoint Saint-Denis le 1er janvier 2025.');
    const split = commune({ predecessors: [passage(1, '01001', 'Ensemble', 'split')] });
    expect(tellPredecessors(split, null)[0]?.sentence).toBe('Saint-Denis s’est séparée de Ensemble (01001) le 1er janvier 2025.');
    const recoded = commune({ predecessors: [passage(1, '75066', 'Saint-Denis', 'recoded', '1968-01-01')] });
    expect(tellPredecessors(recoded, null)[0]?.sentence).toBe('Saint-Denis (75066) a changé de code le 1er janvier 1968 pour devenir Saint-Denis (93066).');
  });

  it('tells the events of several days in their order', () => {
    const events = tellPredecessors(
      commune({ predecessors: [passage(2, '01002', 'B', 'merged', '2019-01-01'), passage(1, '01001', 'A', 'merged', '2016-01-01')] }),
      null,
    );
    expect(events.map(({ passedOn }) => passedOn)).toEqual(['2016-01-01', '2019-01-01']);
  });
});
