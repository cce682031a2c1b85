import type { EditionPart } from '../editions/edition-content';
import { answer, figure, form, question, table } from '../forms/forms.samples';
import { ACTIVITY_REPORT } from '../forms/models/activity-report';
import { ccasReport, type CcasReportInput } from './ccas-report';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const LAST = { from: '2024-01-01', to: '2024-12-31' };
const base: CcasReportInput = {
  title: 'Bilan 2025',
  ccasName: 'CCAS d’Aubigny',
  networkName: 'Union',
  period: YEAR,
  definition: ACTIVITY_REPORT,
  answers: {},
  formerPeriod: LAST,
  formerAnswers: {},
  edition: { number: 1, validatedOn: '2026-05-12' },
  signatory: null,
  presentedOn: null,
  deliberation: null,
  asOf: '2026-05-12',
};
/** With plain spaces, as one writes them. */
const spaced = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;
const partsOf = (input: Partial<CcasReportInput>, isToFinish = false): readonly EditionPart[] =>
  spaced(ccasReport({ ...base, ...input }, isToFinish)).content.blocks.flatMap(({ parts }) => parts);
const rowsOf = (input: Partial<CcasReportInput>): Record<string, readonly unknown[]> =>
  Object.fromEntries(partsOf(input).flatMap((part) => (part.is === 'table' ? part.rows.map(([name, ...cells]) => [String(name), cells] as const) : [])));
const textOf = (input: Partial<CcasReportInput>, isToFinish = false): string =>
  partsOf(input, isToFinish)
    .flatMap((part) => (part.is === 'text' ? [part.text] : []))
    .join('\n');
const none = answer(null, { state: 'not_applicable', reason: 'Pas de service' });

describe('the report of one CCAS', () => {
  it('tells 0, « sans objet », « non disponible » and what nobody answered apart, this year and last', () => {
    const definition = form(['zero', 'compteur', 'service', 'vide', 'repris'].map((code) => figure(code)));
    const answers = { zero: answer('0'), compteur: answer(null, { state: 'not_available', reason: 'En panne' }), service: none, repris: none };
    expect(rowsOf({ definition, answers, formerAnswers: { zero: answer('12'), compteur: answer('0'), repris: answer('3') } })).toEqual({
      // why there is none, of the annex, which comes last
      compteur: ['Non disponible', 'En panne'],
      zero: ['0', '12', '− 12', '− 100,0 %'],
      vide: ['non renseigné', null, null, null],
      // what ended is told; what never was stands in the annex alone
      repris: ['sans objet', '3', null, null],
      ...{ 'service ; repris': ['Sans objet', 'Pas de service'] },
    });
  });

  it('never takes a figure that was put there and not confirmed for one that the CCAS gave', () => {
    const definition = form([figure('a')]);
    expect(textOf({ definition, answers: { a: answer('9', { isConfirmed: false }) }, formerAnswers: null })).toContain('0 réponse sur 1 chiffre demandé');
  });

  it('writes a rate with both numbers, moves it by points, and not at all under ten', () => {
    const share = (code: string) =>
      question(code, {
        kind: 'share',
        numerator: { label: 'Présences', unit: 'person' },
        denominator: { label: 'Membres', unit: 'person' },
        time: 'flow',
        perimeter: '',
        bounds: null,
        prefill: null,
      });
    const definition = form([share('conseil'), share('petit')]);
    const answers = { conseil: answer('58', { denominator: '85' }), petit: answer('2', { denominator: '4' }) };
    const formerAnswers = { conseil: answer('52', { denominator: '85' }), petit: answer('1', { denominator: '4' }) };
    expect(rowsOf({ definition, answers, formerAnswers })).toMatchObject({
      conseil: ['58 sur 85 (68,2 %)', '52 sur 85 (61,2 %)', '+ 7,1 points', null],
      petit: ['2 sur 4', '1 sur 4', null, null],
    });
  });

  it('opens with the essentials on a page of its own, and what moved most of what is not small', () => {
    const answers = {
      c1: answer('14320'),
      c3: answer('2870'),
      e4: answer('2'),
      f3: answer('705'),
      faits_marquants: answer('- Un accueil le samedi\n\n• Une convention'),
    };
    const formerAnswers = { c1: answer('12888'), c3: answer('2583'), e4: answer('1'), f3: answer('1410') };
    const { content, frame } = spaced(ccasReport({ ...base, answers, formerAnswers }, false));
    const [first, second] = content.blocks;
    expect(frame.newPages).toEqual([first?.id, second?.id]);
    expect(first).toMatchObject({
      title: 'L’essentiel en une page',
      parts: [
        {
          is: 'figures',
          figures: [
            { label: 'Passages physiques', value: 14_320, note: '12 888 en 2024 : + 1 432 (+ 11,1 %)' },
            { value: 2_870 },
            { value: 705 },
            { value: 2 },
          ],
        },
        {
          text: expect.stringMatching(/^### Ce qui a le plus bougé depuis 2024\n\n- Ménages aidés : 1 410 puis 705 \(− 50,0 %\)\n- Passages/),
        },
        { text: '### Trois faits marquants\n\n- Un accueil le samedi\n- Une convention' },
      ],
    });
    expect(textOf({ answers, formerAnswers })).not.toContain('Refus');
  });

  it('leaves lines to fill in to the hand, and to nobody else', () => {
    expect(textOf({}, true).match(/À compléter/g)).toHaveLength(3);
    expect(textOf({})).not.toContain('À compléter');
    expect(textOf({ answers: { edito_texte: answer('Une année pleine') } }, true).match(/À compléter/g)).toHaveLength(2);
  });

  it('says of sections without activity that there is none, and of silent ones that nobody answered; definitions are of what is printed', () => {
    const definition = form({ accueil: [figure('a', { help: 'Par venue' })], domicile: [figure('b', { help: 'Par an' })], autre: [figure('c')] });
    const input = { definition, answers: { a: answer('3', { method: 'Pointage' }), b: none } };
    expect(textOf(input)).toMatch(/### Sections sans activité\n\n- domicile\n\n### Sections sans réponse\n\n- autre/);
    expect(spaced(ccasReport({ ...base, ...input }, false)).content.definitions).toEqual([
      { code: 'a', term: 'a', meaning: 'Par venue En ménages, sur toute la période, comptage : Pointage.' },
    ]);
  });

  it('names in its annex the files that were given, and takes their number for no figure', () => {
    const definition = form([figure('a'), question('pieces', { kind: 'file', most: 3 })]);
    const files = ['Rapport', 'Annexe'].map((title) => ({ id: title, versionId: title, title, name: `${title}.pdf`, sha256: '' }));
    const parts = partsOf({ definition, answers: { a: answer('9'), pieces: answer('2', { files }) }, formerAnswers: null });
    const tables = Object.fromEntries(parts.flatMap((part) => (part.is === 'table' ? [[part.caption, part.rows] as const] : [])));
    expect(tables['Fichiers joints à la réponse']).toEqual([
      ['pieces', 'Rapport'],
      ['pieces', 'Annexe'],
    ]);
    expect(
      Object.values(tables)
        .flat()
        .filter(([name]) => name === 'pieces'),
    ).toHaveLength(2);
  });

  it('draws a table of five rows and more, and prints a smaller one', () => {
    const rows = (count: number) => ({ are: 'fixed', rows: Array.from({ length: count }, (_, row) => ({ code: `r${row}`, label: `Motif ${row}` })) }) as const;
    const one = table('t').columns.slice(0, 1);
    const answers = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, row) => [`t__r${row}__c1`, answer(String(row))]));
    const kinds = (count: number) =>
      partsOf({ definition: form([table('t', { rows: rows(count), columns: one })]), answers: answers(count) }).map(({ is }) => is);
    expect([kinds(4), kinds(5)]).toEqual([expect.arrayContaining(['table']), expect.arrayContaining(['bars'])]);
  });

  it('says when it was presented, who vouches for it, and of which version it is; a title of any length leaves its foot on one line', () => {
    const told = (input: Partial<CcasReportInput>) => ccasReport({ ...base, ...input }, false).frame;
    const {
      numbered,
      told: terms,
      footer,
    } = told({
      title: 'Bilan '.repeat(50).trim(),
      presentedOn: '2026-06-12',
      deliberation: '2026-14',
      signatory: { name: 'Camille Roux', function: 'Directrice' },
    });
    expect(numbered).toBe('Exercice 2025');
    expect(terms.map(({ text }) => text)).toEqual([
      'du 1er janvier 2025 au 31 décembre 2025',
      'Version 1 validée le 12 mai 2026',
      'Camille Roux, Directrice',
      'Présenté au conseil d’administration le 12 juin 2026, délibération 2026-14',
      'Union',
    ]);
    expect(footer.length).toBeLessThan(120);
    expect(told({ edition: null }).told[1]?.text).toBe('Provisoire au 12 mai 2026, pas encore validée');
    expect(told({ period: { from: '2025-07-01', to: '2026-06-30' } }).numbered).toBe('Période du 1er juillet 2025 au 30 juin 2026');
  });
});
