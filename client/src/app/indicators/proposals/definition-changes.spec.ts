import type { EditedIndicator } from '../editor/editor-gateway';
import { definitionChanges } from './definition-changes';
import type { DefinitionProposal } from './proposals-gateway';

const reference = (id: number, code: string) => ({ id, code, name: code, unit: '', decimals: 0, periodicity: 'year' as const });
const SHARE: EditedIndicator = {
  ...{ id: 7, code: 'rsa_share', name: 'Part des foyers au RSA', definition: '', unit: '%', decimals: 1, direction: 'down', theme: 'benefits' },
  ...{ periodicity: 'year', aggregation: 'ratio', numerator: reference(2, 'rsa'), denominator: reference(3, 'caf'), scale: 100, weight: null },
  ...{ expression: null, isMasked: false, networkId: null, producer: 'CNAF', distributor: '', method: '', limits: '', licence: '', sourceUrl: null },
  ...{ nextUpdateOn: null, lowerBound: 0, upperBound: 100, classBounds: [10, 20.5], breaks: [], periods: [], usedBy: [], isArchived: false },
  ...{ canManage: false, version: 4 },
};

const changesOf = (proposed: object, proposal: Partial<DefinitionProposal> = {}) =>
  definitionChanges({ ...({ indicator: SHARE, status: 'open' } as DefinitionProposal), ...proposal, proposed: JSON.stringify(proposed) }, (id) => `n° ${id}`);

describe('what is proposed of a definition', () => {
  it('is told field by field beside what stands, in the order and the words of the form', () => {
    expect(changesOf({ classBounds: null, scale: 1000, denominatorId: 9, definition: 'Sur les ménages' })).toEqual([
      { label: 'Définition', before: '(vide)', after: 'Sur les ménages' },
      { label: 'Dénominateur', before: 'n° 3', after: 'n° 9' },
      { label: 'Multiplié par', before: '100', after: '1\u202f000' },
      { label: 'Seuils des classes de la carte', before: '10\u202f; 20,5', after: '(vide)' },
    ]);
  });

  it('is told alone once it is decided: what stands may be what was proposed', () => {
    expect(changesOf({ scale: 1000 }, { status: 'accepted' })).toEqual([{ label: 'Multiplié par', before: null, after: '1\u202f000' }]);
  });

  it('is, of a new one, what is filled in', () => {
    const proposed = {
      networkId: 'n',
      isShared: true,
      code: 'rsa',
      name: 'RSA',
      definition: null,
      breaks: [],
      isMasked: false,
      aggregation: 'sum',
      decimals: 0,
    };
    expect(changesOf(proposed, { indicator: null }).map(({ label, after }) => [label, after])).toEqual([
      ['Nom', 'RSA'],
      ['Code', 'rsa'],
      ['Décimales montrées', '0'],
      ['Valeur d’un EPT, du département…', expect.any(String)],
    ]);
  });

  it('is nothing more than the act, of an archiving', () => expect(changesOf({})).toEqual([]));
});
