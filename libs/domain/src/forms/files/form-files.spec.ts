import { answer, figure, form, question, table } from '../forms.samples';
import { figureLines, guessFigures } from './figure-lines';
import { readFileMapping } from './file-mapping';
import type { FormFileLine, FormFileSheet } from './form-file';
import { guessMonths, monthLines, monthOfCell } from './monthly-counts';
import { guessRegister, registerCounts, type RegisterMapping, registerNatures } from './register-counts';

const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Feuil1'): FormFileSheet => ({ name, rows });
const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const labelled = (code: string, label: string, more = {}) => ({ ...figure(code, more), label });

const FORM = form([
  labelled('c1', 'Passages physiques'),
  labelled('c2', 'Appels traités', { decimals: 2 }),
  labelled('c3', 'Ménages reçus'),
  { ...question('b3', { kind: 'amount', time: 'flow', perimeter: '', methods: [], bounds: null, addsUp: 'sum', prefill: null }), label: 'Subvention' } as never,
  question('taux', { kind: 'share', numerator: 'a', denominator: 'b', time: 'flow', perimeter: '', methods: [], bounds: null, prefill: null }),
  question('delai', {
    kind: 'choice',
    hasOther: false,
    options: [
      { code: 'court', label: 'Moins de 3 jours' },
      { code: 'long', label: 'Plus' },
    ],
  }),
  question('fini', { kind: 'date' }),
  question('somme', { kind: 'total', formula: '[c1] + [c3]', unit: 'household', unitWord: null, decimals: 0, addsUp: 'sum' }),
  { ...table('motifs'), label: 'Attestations' },
]);

const readOne = (rows: readonly (readonly (string | number)[])[]): FormFileLine[] => {
  const sheets = [sheet(rows)];
  const mapping = guessFigures(FORM, sheets, '2025');
  return mapping ? figureLines(FORM, sheets, mapping) : [];
};
const said = (typed: string | number, label = 'Ménages reçus') => readOne([[label, typed]])[0]?.reading;

describe('a file of figures', () => {
  it.each([
    ['0', '0'],
    ['0,0', '0'],
    [0, '0'],
    ['14 320', '14320'],
    [14320, '14320'],
  ])('says « %s »: a figure, and no blank', (typed, value) => {
    expect(said(typed)).toMatchObject({ is: 'understood', answer: { state: 'value', value } });
  });

  it.each([
    ['néant', 'nothing', ['0', null, null]],
    ['-', 'nothing', ['0', null, null]],
    ['NC', 'not_known', [null]],
    ['environ 300', 'about', ['300']],
    ['1.250', 'two_meanings', ['1250']],
    ['2 à 3', 'range', ['2', '3']],
    [1.25, 'decimals', ['1']],
  ])('asks about « %s »', (typed, why, values) => {
    const reading = said(typed);
    expect(reading).toMatchObject({ is: 'asked', why });
    expect(reading?.is === 'asked' && reading.proposals.map(({ value }) => value)).toEqual(values);
  });

  it('gives « 1.250 » both meanings where decimals are taken, and keeps what the cell said as the method of an estimate', () => {
    expect(said('1.25', 'Appels traités')).toMatchObject({ is: 'understood', answer: { value: '1.25' } });
    expect(said('environ 300', 'c2 Appels')).toMatchObject({
      proposals: [{ state: 'estimated', method: 'Lu dans le fichier\u202f: «\u202fenviron 300\u202f».' }],
    });
    expect(said(0.1 + 0.2, 'Appels traités')).toMatchObject({ answer: { value: '0.3' } });
  });

  it('asks about both numbers of a rate, and about words for none whatever is asked', () => {
    const proposals = (typed: string, label: string) => {
      const reading = said(typed, label);
      return reading?.is === 'asked' ? [reading.why, ...reading.proposals.map(({ state, value, denominator }) => [state, value, denominator])] : reading;
    };
    expect(proposals('environ 300 sur 1.250', 'taux')).toEqual(['about', ['estimated', '300', '1250']]);
    expect(proposals('1 sur 1.250', 'taux')).toEqual(['two_meanings', ['value', '1', '1250'], ['value', '1', '1.25']]);
    expect(proposals('N/A', 'taux')).toEqual(['not_concerned', ['not_applicable', null, null], ['not_available', null, null]]);
    expect(proposals('NC', 'delai')).toEqual(['not_known', ['not_available', null, null]]);
  });

  it('is refused with the reason, and never in silence', () => {
    expect(said('beaucoup')).toEqual({ is: 'refused', why: 'not_a_number' });
    expect(said(-3)).toEqual({ is: 'refused', why: 'negative' });
    expect(said('12 / 10', 'taux')).toEqual({ is: 'refused', why: 'share' });
    expect(said('8 sur 12', 'taux')).toMatchObject({ is: 'understood', answer: { value: '8', denominator: '12' } });
    expect(said('Peut-être', 'delai')).toEqual({ is: 'refused', why: 'option' });
    expect(said('moins de 3 jours', 'delai')).toMatchObject({ answer: { value: 'court' } });
    expect(said('31/02/2025', 'fini')).toEqual({ is: 'refused', why: 'date' });
    expect(said('2025-03-12T09:30:00', 'fini')).toMatchObject({ answer: { value: '2025-03-12' } });
    expect(said(12, 'somme')).toEqual({ is: 'refused', why: 'computed' });
  });

  it('is recognised by codes and labels, with the column of the year, and shows what it does not know', () => {
    const rows = [
      ['Bilan du CCAS', '', '', ''],
      ['Indicateur', 'Unité', '2024', '2025'],
      ['C1 – Passages physiques', 'passages', 900, 1000],
      ['APPELS TRAITES', 'appels', 80, 'NC'],
      ['Premières, c1', '', 5, 6],
      ['Repas servis', 'repas', 12, 14],
      ['Ménages reçus', 'ménages', 3, ''],
      ['c3', 'ménages', '', 40],
      ['menages recus', 'ménages', '', 41],
    ];
    const lines = readOne(rows);
    expect(lines.map(({ line, entry, reading }) => [line, entry?.key ?? null, reading.is])).toEqual([
      [2, null, 'unknown'],
      [3, 'c1', 'understood'],
      [4, 'c2', 'asked'],
      [5, 'motifs__r1__c1', 'understood'],
      [6, null, 'unknown'],
      [7, 'c3', 'blank'],
      [8, 'c3', 'refused'],
      [9, 'c3', 'refused'],
    ]);
    expect(lines[1]?.reading).toMatchObject({ answer: { value: '1000' } });
    const mapped = figureLines(FORM, [sheet(rows)], {
      reads: 'figures',
      sheet: 'Feuil1',
      question: 0,
      value: 3,
      entries: { 'repas servis': 'b3', 'menages recus': null },
    });
    expect(mapped.find(({ line }) => line === 6)).toMatchObject({ entry: { key: 'b3' }, reading: { is: 'understood', answer: { value: '14' } } });
    expect(mapped.find(({ line }) => line === 8)?.reading).toMatchObject({ is: 'understood' });
  });
});

const DOMICILIATION = form({
  domiciliation: [
    labelled('e1', 'Élections de domicile en vigueur', { time: 'stock' }),
    labelled('e2', 'Personnes domiciliées, ayants droit compris', { time: 'stock' }),
    labelled('e3_premieres', 'Attestations délivrées : premières'),
    labelled('e3_renouv', 'Attestations délivrées : renouvellements'),
    labelled('e4', 'Refus'),
    labelled('e5', 'Radiations'),
  ],
});

describe('the register of domiciled persons', () => {
  const sheets = [
    sheet([
      ['Registre 2025'],
      ['Nature', 'Date d’élection', 'Fin de validité', 'Radié le', 'Ayants droit'],
      ['Première demande', '2025-03-01', '2026-02-28', '', 2],
      ['Renouvellement', '12/06/2025', '11/06/2026', '', ''],
      ['Renouvellement', '2024-06-12', '2025-06-11', '', 1],
      ['Première demande', '2025-02-01', '2026-01-31', '2025-09-30', 0],
      ['Refus', '2025-05-05', '', '', ''],
      ['Première demande', 'mars', '', '', 3],
      ['', '2025-07-01', '', '', ''],
      ['Transfert', '2025-08-01', '', '', ''],
    ]),
  ];
  const mapping = guessRegister(DOMICILIATION, sheets) as RegisterMapping;

  it('is counted as of the last day and over the year, and says the rows that could not be', () => {
    expect(mapping).toMatchObject({ from: 'Date d’élection', until: 'Fin de validité', struckOn: 'Radié le', nature: 'Nature', arePersonsBeside: true });
    const { lines, unread, untold } = registerCounts(DOMICILIATION, sheets, mapping, YEAR);
    expect(Object.fromEntries(lines.map(({ entry, typed }) => [entry?.key, typed]))).toEqual({
      ...{ e1: '2', e2: '4', e3_premieres: '2', e3_renouv: '1', e4: '1', e5: '1' },
    });
    expect([unread, untold]).toEqual([[8], [9]]);
    expect(registerNatures(sheets, mapping).map(({ word, nature }) => [word, nature])).toEqual([
      ['Première demande', 'first'],
      ['Renouvellement', 'renewed'],
      ['Refus', 'refused'],
      ['Transfert', 'ignored'],
    ]);
  });

  it('takes no column of reasons for that of days, and counts no row whose day of striking off cannot be read', () => {
    const rows = [
      ['Date d’élection', 'Motif de radiation', 'Radié le'],
      ['15/03/2025', 'Départ', '01/10/2025'],
      ['16/03/2025', '', ''],
      ['17/03/2025', 'Départ', 'à l’automne'],
    ];
    const guessed = guessRegister(DOMICILIATION, [sheet(rows)]) as RegisterMapping;
    expect(guessed.struckOn).toBe('Radié le');
    const { lines, unread } = registerCounts(DOMICILIATION, [sheet(rows)], { ...guessed, nature: null }, YEAR);
    expect(Object.fromEntries(lines.map(({ figure: one, typed }) => [one, typed]))).toMatchObject({ in_force: '1', struck: '1' });
    expect(unread).toEqual([4]);
  });

  it('without a last day holds elections of the last twelve months, which is how long one is granted', () => {
    const { lines } = registerCounts(DOMICILIATION, sheets, { ...mapping, until: null, struckOn: null }, { from: '2026-01-01', to: '2026-03-15' });
    expect(lines.find(({ figure: one }) => one === 'in_force')?.typed).toBe('1');
    expect(lines.map(({ figure: one }) => one)).toContain('struck');
  });
});

describe('counts by month', () => {
  it.each([
    ['janvier', '2025-01'],
    ['Févr. 2025', '2025-02'],
    ['03/2025', '2025-03'],
    ['2025-04-01', '2025-04'],
    [12, '2025-12'],
    ['Total', null],
  ])('« %s » is a month or none', (cell, month) => {
    expect(monthOfCell(cell, '2025')).toBe(month);
  });

  it('are added up over the period, a stock is that of the last month, and a month that lacks makes an estimate that is asked about', () => {
    const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
    const titles = ['Mois', 'Attestations délivrées : premières', 'Élections de domicile en vigueur', 'Refus', 'Courriers'];
    const sheets = [sheet([titles, ...months.map((month, index) => [month, 10, 200 + index, index === 3 ? 'NC' : 1, 7]), ['Total', 120, '', 11, 84]])];
    const mapping = guessMonths(sheets);
    const lines = mapping ? monthLines(DOMICILIATION, sheets, mapping, YEAR) : [];
    expect(lines.map(({ entry, reading }) => [entry?.key ?? null, reading])).toEqual([
      ['e3_premieres', { is: 'understood', answer: expect.objectContaining({ value: '120' }) }],
      ['e1', { is: 'understood', answer: expect.objectContaining({ value: '211' }) }],
      ['e4', { is: 'asked', why: 'months_missing', proposals: [expect.objectContaining({ state: 'estimated', value: '11' })] }],
      [null, { is: 'unknown' }],
    ]);
  });
});

describe('how a file is read, remembered', () => {
  it('is what it may be and nothing else', () => {
    const mapping = { reads: 'figures', sheet: 'Feuil1', question: 0, value: 3, entries: { 'repas servis': null } };
    expect(readFileMapping(JSON.stringify(mapping))).toEqual(mapping);
    for (const wrong of [
      '',
      '[]',
      'null',
      '{"reads":"figures"}',
      JSON.stringify({ ...mapping, more: 1 }),
      JSON.stringify({ ...mapping, value: -1 }),
      '{"reads":"toString"}',
    ])
      expect(readFileMapping(wrong)).toBeNull();
    expect(answer('1').state).toBe('value');
  });
});
