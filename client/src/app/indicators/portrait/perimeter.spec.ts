import { formerPerimeterOf, noticesOf } from './perimeter';
import { territoryOf } from './portrait.samples';

const place = (id: number, code: string, name: string) => ({ id, kind: 'commune' as const, code, name, shortName: null });
const passage = (id: number, code: string, name: string) => ({ passedOn: '2025-01-01', nature: 'merged', territory: place(id, code, name) });

describe('what the figures of a territory must be read with', () => {
  it('is a merger: with whom, since when, and what the rates before it are of', () => {
    const territory = territoryOf({ predecessors: [passage(1, '93066', 'Saint-Denis'), passage(2, '93059', 'Pierrefitte-sur-Seine')] });
    expect(formerPerimeterOf(territory)).toMatchObject({ passedOn: '2025-01-01', territory: { id: 1 } });
    expect(noticesOf(territory)).toEqual([
      {
        sentence:
          'Saint-Denis a changé de périmètre le 1er janvier 2025, avec Pierrefitte-sur-Seine. Les taux d’avant 2025 concernent l’ancien périmètre\u202f; les effectifs sont recalculés sur le périmètre actuel.',
        links: [
          { id: 1, label: 'Saint-Denis, ancien périmètre' },
          { id: 2, label: 'Pierrefitte-sur-Seine' },
        ],
      },
    ]);
  });

  it('is an end: when, and what came after', () => {
    const [notice] = noticesOf(territoryOf({ validTo: '2025-01-01', successors: [passage(3, '93066', 'Saint-Denis')] }));
    expect(notice).toEqual({
      sentence: 'Ce périmètre n’existe plus depuis le 1er janvier 2025. Ses chiffres s’arrêtent là.',
      links: [{ id: 3, label: 'Saint-Denis, périmètre suivant' }],
    });
  });

  it('is nothing for a commune that only changed its code, or never changed', () => {
    expect(noticesOf(territoryOf({}))).toEqual([]);
    expect(formerPerimeterOf(territoryOf({ predecessors: [passage(1, '49001', 'Ailleurs')] }))).toBeNull();
  });
});
