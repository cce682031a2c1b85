import type { EditionPart } from '../editions/edition-content';
import type { FormAnswers } from '../forms/form-answers';
import { amount, answer, figure, form, question } from '../forms/forms.samples';
import type { ResultCcas } from '../forms/results/result-figures';
import { consolidatedReport, type ConsolidatedInput, type ConsolidatedReport } from './consolidated-report';

const spaced = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;
const none = answer(null, { state: 'not_applicable', reason: 'Pas de service' });
const unknown = answer(null, { state: 'not_available', reason: 'Pas compté' });
const DELAY = question('delai', {
  kind: 'choice',
  options: [
    { code: 'court', label: 'Moins de 7 jours' },
    { code: 'long', label: 'Plus de 7 jours' },
  ],
  hasOther: false,
});
const BOARD = question('conseil', {
  kind: 'share',
  numerator: { label: 'Présences', unit: 'person' },
  denominator: { label: 'Membres', unit: 'person' },
  time: 'flow',
  perimeter: '',
  bounds: null,
  prefill: null,
});
const DEFINITION = form({
  accueil: [figure('passages', { unit: 'passage' }), figure('menages', { addsUp: 'sum_with_doubles' }), DELAY],
  aides: [amount('aides'), figure('refus', { isSensitive: true }), figure('interne', { readBy: 'ccas' }), BOARD],
});
const HUNDREDS = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_100, 1_200];
const given = (place: number, factor = 1): FormAnswers => ({
  passages: answer(String((HUNDREDS[place] ?? 0) * factor)),
  menages: place === 0 ? none : answer(String((HUNDREDS[place] ?? 0) / 10)),
  delai: answer(place < 4 ? 'court' : 'long'),
  aides: answer(String(1_000 * factor), place === 1 ? { state: 'estimated', method: 'Échantillon' } : {}),
  refus: place === 2 ? unknown : answer('20'),
  interne: answer('7'),
  conseil: answer('30', { denominator: '40' }),
});
/** Twelve CCAS of two EPT, of which the first ones have answered. */
const ccas = (heard: number, formerly = 0, factor = 1): ResultCcas[] =>
  HUNDREDS.map((_, place) => ({
    ...{ id: `c${String(place).padStart(2, '0')}`, group: `e${place % 2}`, population: 1_000 * (place + 1) },
    ...{ answers: place < heard ? given(place, factor) : null, former: place < formerly ? given(place) : null },
  }));
const input = (more: Partial<ConsolidatedInput> = {}): ConsolidatedInput => ({
  ...{
    formId: 'f',
    collectionId: 'k',
    title: 'Bilan 2025',
    period: { from: '2025-01-01', to: '2025-12-31' },
    formerPeriod: { from: '2024-01-01', to: '2024-12-31' },
  },
  ...{ definition: DEFINITION, ccas: ccas(6), eptNames: { e0: 'Est', e1: 'Ouest' }, breaks: {}, definedIn: {}, audience: 'board', told: [], readers: [] },
  ...more,
});
const report = (more: Partial<ConsolidatedInput> = {}): ConsolidatedReport => {
  const made = consolidatedReport(input(more));
  if (!made) throw new Error('nothing is told');
  return spaced(made);
};
const isByEpt = (part: EditionPart): boolean => part.is === 'table' && part.caption.endsWith(', par EPT');
const rowsOf = (parts: readonly EditionPart[], areByEpt = false): Record<string, readonly unknown[]> =>
  Object.fromEntries(
    parts.flatMap((part) => (part.is === 'table' && isByEpt(part) === areByEpt ? part.rows.map(([name, ...cells]) => [String(name), cells] as const) : [])),
  );

/** Whether sums give another one: it is a combination of them. */
function gives(sums: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const rows: number[][] = [];
  const reduced = (row: readonly number[]): number[] =>
    rows.reduce(
      (left, one) => {
        const at = one.findIndex((value) => Math.abs(value) > 1e-9);
        const factor = (left[at] ?? 0) / (one[at] ?? 1);
        return left.map((value, index) => value - factor * (one[index] ?? 0));
      },
      [...row],
    );
  const isNothing = (row: readonly number[]): boolean => row.every((value) => Math.abs(value) < 1e-9);
  for (const sum of sums) {
    const left = reduced(sum);
    if (!isNothing(left)) rows.push(left);
  }
  return isNothing(reduced(wanted));
}

describe('the consolidated report of the network', () => {
  it('adds up what was given, says over how many CCAS and how many inhabitants, and never what nobody told', () => {
    const { lead, parts } = report();
    expect(lead).toBe('6 CCAS sur 12 (50,0 %), 26,9 % de la population du réseau.');
    expect(rowsOf(parts)).toMatchObject({
      // 100 + 200 + 300 + 400 + 500 + 600; 21 000 of 78 000 inhabitants
      passages: ['2 100', '6 sur 12', '27 %'],
      // « sans objet » is 0 of a sum
      menages: ['200', '6 sur 12', '27 %'],
      aides: ['6 000 €', '6 sur 12', '27 %'],
      // « non disponible » is in no total
      refus: ['100', '5 sur 12', '23 %'],
      conseil: ['180 sur 240 (75,0 %)', '6 sur 12', '27 %'],
      'Moins de 7 jours': [4],
      'Plus de 7 jours': [2],
    });
    const notes = parts.flatMap((part) => (part.is === 'table' ? (part.notes ?? []) : []));
    expect(notes).toEqual(['Somme par CCAS, doublons possibles : menages.', 'Comprend des valeurs estimées : aides.']);
  });

  it('tells how many CCAS gave files, and names none', () => {
    const definition = form({ pieces: [question('rapport', { kind: 'file', most: 2, readBy: 'network' })] });
    const files = [{ id: 'f', versionId: 'v', title: 'Rapport de Bobigny', name: 'rapport.pdf', sha256: '' }];
    const heard = ccas(8).map((one, i) => ({ ...one, answers: one.answers && { rapport: answer(i < 7 ? '1' : '0', i < 7 ? { files } : {}) } }));
    const { parts } = report({ definition, ccas: heard });
    expect(rowsOf(parts)['rapport']?.slice(0, 2)).toEqual(['7 CCAS', expect.stringMatching(/^7 sur /)]);
    expect(JSON.stringify(parts)).not.toContain('Bobigny');
  });

  it('moves figures over the CCAS that gave both years, with their own number', () => {
    const { parts } = report({ ccas: ccas(12, 6, 2) });
    expect(rowsOf(parts)['passages']).toEqual(['15 600', '12 sur 12', '100 %', '2 100', '4 200', '6']);
  });

  describe('by EPT', () => {
    /** Twenty-four CCAS of three EPT in turn, of which these have answered. */
    const ofThree = (hasAnswered: (place: number) => boolean): ResultCcas[] =>
      Array.from({ length: 24 }, (_, place) => ({
        ...{ id: `c${String(place).padStart(2, '0')}`, group: `e${place % 3}`, population: 1_000, former: null },
        answers: hasAnswered(place) ? given(place % 12) : null,
      }));

    it('adds up each EPT over how many CCAS, of what is told in whole and is no row of a table', () => {
      const { parts } = report({ ccas: ofThree(() => true) });
      const [table] = parts.filter(isByEpt);
      expect(table).toMatchObject({
        caption: 'accueil, par EPT',
        columns: [{}, { title: 'Est, 8 CCAS' }, { title: 'Ouest, 8 CCAS' }, { title: 'e2, 8 CCAS' }],
      });
      // 100 + 400 + 700 + 1 000, twice: each third CCAS of twelve
      expect(rowsOf(parts, true)).toMatchObject({
        passages: ['4 400 (8 CCAS)', '5 200 (8 CCAS)', '6 000 (8 CCAS)'],
        conseil: ['240 sur 320 (75,0 %) (8 CCAS)', '240 sur 320 (75,0 %) (8 CCAS)', '240 sur 320 (75,0 %) (8 CCAS)'],
      });
    });

    it('hides a second EPT where one alone would be what the network leaves', () => {
      const secret = { untold: 'secret' };
      const few = report({ ccas: ofThree((place) => place % 3 !== 2 || place < 6) });
      expect(rowsOf(few.parts)['passages']?.[1]).toBe('18 sur 24');
      expect(rowsOf(few.parts, true)['passages']).toEqual([secret, '5 200 (8 CCAS)', secret]);
    });

    it('is told of the same EPT over the same CCAS by every edition, or by one of them alone', () => {
      const first = report({ ccas: ofThree((place) => place < 18) });
      expect(rowsOf(first.parts, true)['passages']).toHaveLength(3);
      const again = report({ ccas: ofThree((place) => place < 18), told: [first.basis] });
      expect(rowsOf(again.parts, true)).toEqual(rowsOf(first.parts, true));
      const later = report({ ccas: ofThree(() => true), told: [first.basis] });
      expect([rowsOf(later.parts)['passages']?.[1], rowsOf(later.parts, true)]).toEqual(['24 sur 24', {}]);
    });

    it('over any history, what all editions tell of a line never gives what one CCAS gave, nor two together', () => {
      let seed = 11;
      // the low digits of such a walk repeat: the high ones are taken
      const next = (below: number): number => Math.floor((seed = (seed * 69_069 + 12_345) % 2 ** 31) / 2 ** 16) % below;
      let tellings = 0;
      for (let history = 0; history < 40; history++) {
        const told: ConsolidatedReport['basis'][] = [];
        const present = new Set(Array.from({ length: 24 }, (_, place) => place).filter(() => next(4) > 0));
        for (let edition = 0; edition < 4; edition++) {
          for (let moved = next(9); moved > 0; moved--) present.add(next(24));
          if (next(4) === 0) present.delete(next(24));
          const made = consolidatedReport(
            input({ definition: form([figure('passages', { unit: 'passage' })]), formerPeriod: null, ccas: ofThree((place) => present.has(place)), told }),
          );
          if (made) told.push(made.basis);
        }
        const sums = told.flatMap((basis) => Object.entries(basis).flatMap(([key, ids]) => (key.startsWith('collection:k:passages') ? [ids] : [])));
        tellings += sums.length - told.length;
        const rows = sums.map((ids) => Array.from({ length: 24 }, (_, place) => (ids.includes(`c${String(place).padStart(2, '0')}`) ? 1 : 0)));
        for (let one = 0; one < 24; one++)
          for (let other = one; other < 24; other++)
            if (rows.some((row) => row[one]) && rows.some((row) => row[other]))
              expect(
                gives(
                  rows,
                  Array.from({ length: 24 }, (_, place) => (place === one || place === other ? 1 : 0)),
                ),
              ).toBe(false);
      }
      expect(tellings).toBeGreaterThan(40);
    });
  });

  it('tells nothing over fewer than five CCAS', () => {
    expect(consolidatedReport(input({ ccas: ccas(4) }))).toBeNull();
  });

  it('tells funders totals alone, of what is neither sensitive nor of its CCAS alone', () => {
    const { parts, facts, definitions } = report({ audience: 'funder' });
    const said = JSON.stringify({ parts, facts, definitions });
    expect(Object.keys(rowsOf(parts))).toEqual(['passages', 'menages', 'Moins de 7 jours', 'Plus de 7 jours', 'aides', 'conseil']);
    expect(said).not.toMatch(/refus|interne|Médiane|c0\d|e\d"/);
  });

  it('masks a small count, never as 0', () => {
    const small = ccas(6).map((one, place) => ({ ...one, answers: one.answers && { ...one.answers, passages: answer(place === 0 ? '3' : '0') } }));
    expect(rowsOf(report({ ccas: small }).parts)['passages']).toEqual([{ untold: 'secret' }, null, null]);
  });

  it('compares with another year by the same keys, over how many each time; what was defined anew is not compared', () => {
    const { facts, extent } = report({ definedIn: { menages: 3 } });
    expect([extent, ...facts.map(({ key }) => key)]).toEqual([
      'form:f',
      ...[
        'collection:f:coverage',
        'collection:f:passages',
        'collection:f:menages:v3',
        'collection:f:aides',
        'collection:f:refus',
        'collection:f:interne',
        'collection:f:conseil',
      ],
    ]);
    expect(facts[1]).toMatchObject({ value: 2_100, told: '2 100 (6 CCAS sur 12)', of: '2025' });
    expect(facts.at(-1)).toMatchObject({ value: { numerator: 180, denominator: 240 } });
  });

  describe('beside what earlier editions told', () => {
    const totals = ({ parts }: ConsolidatedReport): unknown[] => Object.values(rowsOf(parts)).map(([total]) => total);

    it('stays over the same CCAS where one to four came since, and takes all of them in from five', () => {
      const first = report({ ccas: ccas(6) });
      const second = report({ ccas: ccas(9), told: [first.basis] });
      expect(totals(second)).toEqual(totals(first));
      expect(JSON.stringify(second.parts)).toContain('à périmètre constant');
      const third = report({ ccas: ccas(11), told: [first.basis, second.basis] });
      expect(rowsOf(third.parts)['passages']).toEqual(['6 600', '11 sur 12', '85 %']);
    });

    it('leaves out a line that one CCAS more or fewer gives, and says why', () => {
      const first = report();
      const corrected = ccas(6).map((one, place) => (place === 2 && one.answers ? { ...one, answers: { ...one.answers, refus: answer('9') } } : one));
      const rows = rowsOf(report({ ccas: corrected, told: [first.basis] }).parts);
      expect(rows['refus']).toEqual([{ untold: 'not_told' }, null, null]);
      expect(rows['passages']).toEqual(['2 100', '6 sur 12', '27 %']);
    });

    it('tells nothing where a CCAS that was counted is gone', () => {
      const first = report({ ccas: ccas(7) });
      expect(consolidatedReport(input({ ccas: ccas(6), told: [first.basis] }))).toBeNull();
    });

    it('over any history, two editions tell a line over the same CCAS, or over five apart and more, this year and on the constant panel', () => {
      // a walk that is the same each time: CCAS come, go and answer one line or not
      let seed = 7;
      const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
      for (let history = 0; history < 40; history++) {
        const told: ConsolidatedReport['basis'][] = [];
        for (let edition = 0; edition < 5; edition++) {
          const now = ccas(4 + next(9), next(13)).map((one) =>
            one.answers && next(6) === 0 ? { ...one, answers: { ...one.answers, passages: next(2) === 0 ? unknown : answer('50') } } : one,
          );
          const made = consolidatedReport(input({ ccas: now, told }));
          if (made) told.push(made.basis);
        }
        for (const [at, one] of told.entries())
          for (const other of told.slice(at + 1))
            for (const [key, ids] of Object.entries(one)) {
              const then = other[key];
              if (!then) continue;
              const apart = [...ids.filter((id) => !then.includes(id)), ...then.filter((id) => !ids.includes(id))].length;
              expect({ key, isKept: apart === 0 || (apart >= 5 && !key.endsWith(':panel')) }).toEqual({ key, isKept: true });
            }
      }
    });
  });
});
