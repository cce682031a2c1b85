import { csvOf } from '../ui/export/table-export';
import { computeFigures, milestoneState, totalFunding, yearsOf } from './publication-figures';
import { publicationsExport } from './publications-export';
import type { PublishedInitiative } from './publications-gateway';

const line = (changes: Partial<PublishedInitiative['fundingLines'][number]>): PublishedInitiative['fundingLines'][number] => ({
  id: 'l',
  funder: { id: 'f', name: 'État' },
  label: null,
  soughtCents: null,
  promisedCents: null,
  signedCents: null,
  paidCents: null,
  ...changes,
});
const published = (changes: Partial<PublishedInitiative> = {}): PublishedInitiative => ({
  id: 'i',
  number: 4,
  title: 'Gouvernance locale',
  purpose: null,
  planYear: 2026,
  startsOn: '2026-01-15',
  endsOn: null,
  weather: 'secured',
  weatherText: null,
  weatherAt: null,
  fundingChangedAt: null,
  publishedAt: '2026-03-01T00:00:00Z',
  networkName: 'Réseau',
  adoption: { concerned: 36, inPlace: 12, committed: 9, total: 39 },
  fundingLines: [],
  milestones: [],
  ...changes,
});
const TODAY = '2026-03-12';

describe('the figures of a publication', () => {
  it('add amounts, and say nothing rather than 0 where no line says anything', () => {
    expect(totalFunding([line({ soughtCents: 100, paidCents: 0 }), line({ soughtCents: 250 })])).toEqual({
      soughtCents: 350,
      promisedCents: null,
      signedCents: null,
      paidCents: 0,
    });
  });

  it('add numerators and denominators, never rates', () => {
    const figures = computeFigures(
      [published(), published({ weather: 'compromised', adoption: { concerned: 4, inPlace: 4, committed: 0, total: 39 } })],
      TODAY,
    );
    expect(figures).toMatchObject({ initiativesCount: 2, onTrackCount: 1, inPlace: 16, concerned: 40 });
  });

  it('add nothing of an initiative of which the adoption is not told', () => {
    const untold = published({ adoption: { concerned: null, inPlace: null, committed: null, total: 4 } });
    expect(computeFigures([published(), untold], TODAY)).toMatchObject({ initiativesCount: 2, inPlace: 12, concerned: 36 });
    expect(computeFigures([untold], TODAY)).toMatchObject({ inPlace: null, concerned: null });
  });

  it('count as due the milestones of today and before', () => {
    const milestone = (dueOn: string, doneOn: string | null) => ({ kind: 'milestone' as const, title: dueOn, dueOn, doneOn });
    const milestones = [milestone('2026-03-12', null), milestone('2026-03-01', '2026-03-05'), milestone('2026-04-01', '2026-03-01')];
    expect(computeFigures([published({ milestones })], TODAY)).toMatchObject({ milestonesDone: 1, milestonesDue: 2 });
    expect(milestones.map((item) => milestoneState(item, '2026-03-13'))).toEqual(['late', 'done', 'done']);
    expect(milestoneState(milestones[0]!, TODAY)).toBe('ahead');
  });

  it('list the years published, latest first', () => {
    expect(yearsOf([published({ planYear: 2025 }), published(), published({ planYear: 2025 })])).toEqual([2026, 2025]);
  });
});

describe('the file taken away', () => {
  const toCsv = (initiatives: readonly PublishedInitiative[]) => csvOf(publicationsExport('x', initiatives));
  const rows = (initiative: PublishedInitiative) => toCsv([initiative]).slice(1).split('\r\n');

  it('opens in a French spreadsheet: mark, semicolons, decimal commas', () => {
    expect(toCsv([])).toMatch(/^\ufeffRéseau;Plan;Numéro;/);
    const [, row] = rows(published({ fundingLines: [line({ soughtCents: 1_250_050 })] }));
    expect(row).toBe('Réseau;2026;4;Gouvernance locale;;15/01/2026;;Objectifs sécurisés;;12;9;36;39;0,3333;12500,50;;;;0;0');
  });

  it('has no rate where no CCAS is concerned', () => {
    expect(rows(published({ adoption: { concerned: 0, inPlace: 0, committed: 0, total: 39 } }))[1]?.split(';')[13]).toBe('');
  });

  it('leaves empty what is not told, which is not 0', () => {
    const [, row = ''] = rows(published({ adoption: { concerned: null, inPlace: null, committed: null, total: 4 } }));
    expect(row.split(';').slice(9, 14)).toEqual(['', '', '', '4', '']);
  });

  it('keeps separators, quotes and new lines inside their cell, and starts no formula', () => {
    const csv = toCsv([published({ title: 'A ; "B"\nC', purpose: '=HYPERLINK("x")', weatherText: '-12' })]);
    expect(csv).toContain(';"A ; ""B""\nC";"\'=HYPERLINK(""x"")";');
    expect(csv).toContain(";'-12;");
  });
});
