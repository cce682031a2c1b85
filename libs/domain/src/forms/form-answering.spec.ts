import { type AnswerDoubt, doubtsOf } from './answer-doubts';
import { compareForms } from './compare-forms';
import { shownQuestions } from './form-conditions';
import { FormFigures } from './form-figures';
import { progressOf } from './form-progress';
import { amount, answer, answers, figure, form, question, table } from './forms.samples';

const NO_FACTS = { population: null, lastYear: {} };
const told = (doubts: readonly AnswerDoubt[]): string[] => doubts.map(({ entry, why, against, check }) => [entry, why, check?.code ?? against].join(' '));

describe('what is shown', () => {
  const definition = form([
    question('b1', { kind: 'choice', options: ['yes', 'no'].map((code) => ({ code, label: code })), hasOther: false }),
    figure('b2', { shownIf: { entry: 'b1', is: 'equals', value: 'yes' } }),
    figure('b3', { shownIf: { entry: 'b2', is: 'at_least', value: '10' } }),
  ]);
  const shown = (values: Record<string, string>) => [...shownQuestions(definition, answers(values))];

  it('follows the answers, and what hangs on a hidden question is hidden with it', () => {
    expect(shown({})).toEqual(['b1']);
    expect(shown({ b1: 'yes', b2: '9' })).toEqual(['b1', 'b2']);
    expect(shown({ b1: 'yes', b2: '10' })).toEqual(['b1', 'b2', 'b3']);
    expect(shown({ b1: 'no', b2: '10' })).toEqual(['b1']);
  });

  it('waits for who confirms what was put there beforehand', () => {
    expect([...shownQuestions(definition, { b1: answer('yes', { isConfirmed: false }) })]).toEqual(['b1']);
  });
});

describe('progress', () => {
  const definition = form({ accueil: [figure('c3'), figure('c4', { isRequired: false })], domiciliation: [table('e3')] });
  const left = (given: Parameters<typeof progressOf>[1]) =>
    progressOf(definition, given).map(({ answered, expected, left: open }) => `${answered}/${expected} ${open.join(' ')}`.trim());

  it('takes a 0 and « non disponible » for answers, and a blank for none', () => {
    expect(left({})).toEqual(['0/2 c3 c4', '0/1 e3']);
    expect(left({ c3: answer('0'), c4: answer(null, { state: 'not_available', reason: 'Compteur en panne' }) })).toEqual(['2/2', '0/1 e3']);
  });

  it('takes no value for an answer that nobody has confirmed', () => {
    const [first] = progressOf(definition, { c3: answer('12', { isConfirmed: false }) });
    expect(first).toMatchObject({ answered: 0, toConfirm: ['c3'] });
  });

  it('wants every cell of a table, or a word for the whole of it', () => {
    expect(left(answers({ e3__r1__c1: '1', e3__r1__c2: '2', e3__r2__c1: '0' }))[1]).toBe('0/1 e3');
    expect(left(answers({ e3__r1__c1: '1', e3__r1__c2: '2', e3__r2__c1: '0', e3__r2__c2: '0' }))[1]).toBe('1/1');
    expect(left({ e3: answer(null, { state: 'not_applicable' }) })[1]).toBe('1/1');
  });
});

describe('totals', () => {
  const definition = form([
    figure('f2'),
    figure('f3'),
    question('f9', { kind: 'total', formula: '[f2] + [f3]', unit: 'decision', unitWord: null, decimals: 0, addsUp: 'sum' }),
  ]);
  it('are computed, 0 for what does not exist here, and unknown where a figure is missing', () => {
    expect(new FormFigures(definition, answers({ f2: '962', f3: '281' })).of('f9')).toBe(1_243);
    expect(new FormFigures(definition, { ...answers({ f2: '962' }), f3: answer(null, { state: 'not_applicable' }) }).of('f9')).toBe(962);
    expect(new FormFigures(definition, answers({ f2: '962' })).of('f9')).toBeNull();
    expect(new FormFigures(definition, { ...answers({ f2: '962' }), f3: answer(null, { state: 'not_available' }) }).of('f9')).toBeNull();
  });
});

describe('what is asked about', () => {
  const bounds = { min: 0, max: 1_000_000, perInhabitant: { min: 1, max: 200 }, gapToLast: 30 };
  const definition = form([amount('b1', { bounds }), figure('c3'), figure('c4')], {
    checks: [
      {
        code: 'first_time',
        left: '[c4]',
        compare: '<=',
        right: '[c3]',
        tolerance: 0,
        message: 'Les ménages reçus pour la première fois sont parmi les ménages reçus.',
      },
    ],
  });

  it('is a move of more than it may from last year, one inhabitant’s share, and figures that disagree', () => {
    const last = answers({ b1: '100000' });
    const doubts = (values: Record<string, string>, population: number | null = null) =>
      told(doubtsOf(definition, answers(values), { population, lastYear: last }));
    expect(doubts({ b1: '130000' })).toEqual([]);
    expect(doubts({ b1: '130001' })).toEqual(['b1 moved 100000']);
    expect(doubts({ b1: '0' })).toEqual(['b1 moved 100000']);
    expect(doubts({ b1: '2000000' })).toEqual(['b1 above 1000000']);
    expect(doubts({ b1: '100000' }, 100)).toEqual(['b1 above_per_inhabitant 200']);
    expect(doubts({ c3: '10', c4: '11' })).toEqual(['c4 check first_time']);
    expect(doubts({ c3: '10', c4: '10' })).toEqual([]);
  });

  it('is nothing where a figure is missing or does not exist here', () => {
    expect(doubtsOf(definition, answers({ c4: '11' }), NO_FACTS)).toEqual([]);
    expect(doubtsOf(definition, { b1: answer(null, { state: 'not_applicable' }) }, { population: 100, lastYear: answers({ b1: '5' }) })).toEqual([]);
  });

  it('is the main expenditure of three CCAS of thirty-nine, between 2024 and 2025', () => {
    // OFGL, comptes des CCAS, budget principal, dépenses de fonctionnement: +35 %, +52 % and −91 % are the three that move by more than 30 %
    const moves = [
      ['+34,9 %', '100000', '134900'],
      ['+52 %', '100000', '152000'],
      ['−91 %', '100000', '9000'],
      ['+29,9 %', '100000', '129900'],
      ['−30 %', '100000', '70000'],
    ] as const;
    const asked = moves
      .filter(([, last, now]) => doubtsOf(definition, answers({ b1: now }), { population: null, lastYear: answers({ b1: last }) }).length > 0)
      .map(([move]) => move);
    expect(asked).toEqual(['+34,9 %', '+52 %', '−91 %']);
  });
});

describe('two versions of a form', () => {
  it('differ by entry: added, reworded, redefined, replaced, removed', () => {
    const before = form([figure('c1'), figure('c2'), figure('c3'), figure('c4'), figure('c5')]);
    const after = form([
      figure('c1'),
      figure('c2', { label: 'Ménages reçus' }),
      figure('c3', { unit: 'person' }),
      question('c4', { kind: 'text', longest: 100 }),
      figure('c6'),
    ]);
    expect(compareForms(before, after).map(({ entry, change }) => `${entry} ${change}`)).toEqual([
      'c2 reworded',
      'c3 redefined',
      'c4 replaced',
      'c6 added',
      'c5 removed',
    ]);
  });
});
