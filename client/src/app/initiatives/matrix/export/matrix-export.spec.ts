import { csvOf } from '../../../ui/export/table-export';
import type { Matrix } from '../matrix-cells';
import { matrixExport } from './matrix-export';
import { NO_FILTERS } from '../filters/matrix-filters';
import { viewOf } from '../matrix-view';

const matrix: Matrix = {
  plan: { id: 'p', networkId: 'n', year: 2026, title: 'Plan', version: 1, isCurrent: true, initiativesCount: 1 },
  ccas: [
    { id: 'a', name: 'CCAS de Bobigny', communeName: 'Bobigny', eptId: 8, eptName: 'Est Ensemble', canUpdate: true },
    { id: 'b', name: 'CCAS de Stains', communeName: 'Stains', eptId: 6, eptName: 'Plaine Commune', canUpdate: true },
  ],
  rows: [
    {
      id: 'i',
      number: 4,
      title: '=Outil "partagé"',
      weather: 'secured',
      weatherText: null,
      lateMilestonesCount: 0,
      recommendationNumbers: [],
      ownerName: null,
      stages: 'p.',
      blocked: '10',
      newsWeeks: '3.',
    },
  ],
  weeksWithoutNewsLimit: 8,
};

describe('the matrix as a file', () => {
  it('opens in a French spreadsheet, says everything in words and runs nothing', () => {
    const lines = csvOf(matrixExport(matrix, viewOf(matrix, NO_FILTERS, new Set([8])))).split('\r\n');
    expect(lines[0]).toBe('\ufeffEPT;CCAS;"4. =Outil ""partagé"""');
    expect(lines[1]).toBe('Est Ensemble;Bobigny;En place, il y a 3\u202fsemaines, bloqué'.replace('\u202f', ' '));
    expect(lines[2]).toBe('Plaine Commune;Stains;Sans nouvelle');
    expect(lines[3]).toMatch(/^;En place \/ concernés;1\/2 · 50,0\s%$/);
  });

  it('never lets a title be run as a formula', () => {
    const rows = [{ ...matrix.rows[0]!, stages: '..', blocked: '00', newsWeeks: '..' }];
    const evil: Matrix = { ...matrix, ccas: [{ ...matrix.ccas[0]!, communeName: '=1+1' }, matrix.ccas[1]!], rows };
    expect(csvOf(matrixExport(evil, viewOf(evil, NO_FILTERS, new Set())))).toContain(`;'=1+1;`);
  });
});
