import { checkForm } from './check-form';
import type { FormDefinition } from './form-definition';
import { amount, figure, form, question, table } from './forms.samples';
import { readForm } from './read-form';

const faults = (definition: FormDefinition): string[] =>
  checkForm(definition).map(({ place, code, about }) => [place, code, about].filter((part) => part !== null).join(' '));
const check = (code: string, left: string, compare: '<=' | '=' | '>=', right: string, tolerance = 0) => ({
  code,
  left,
  compare,
  right,
  tolerance,
  message: code,
});
const total = (code: string, formula: string) => question(code, { kind: 'total', formula, unit: 'household', unitWord: null, decimals: 0, addsUp: 'sum' });

describe('readForm', () => {
  const whole = form({
    accueil: [figure('c3'), table('e3')],
    aides: [amount('f4', { shownIf: { all: [{ entry: 'c3', is: 'more_than', value: '0' }] } }), total('f9', '[c3] + [e3__r1__c1]')],
  });

  it('gives back what has the right shape', () => {
    expect(readForm(JSON.parse(JSON.stringify(whole)))).toEqual({ definition: whole });
    expect(checkForm(whole)).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a number', 12],
    ['another schema', { ...whole, schema: 2 }],
    ['an unknown field', { ...whole, script: 'x' }],
    ['an unknown kind', { ...whole, sections: [{ ...whole.sections[0], questions: [{ kind: 'constructor' }] }] }],
    ['a prototype', JSON.parse('{"__proto__": {"schema": 1}}')],
    ['a number for a text', form([figure('c3', { label: 3 as unknown as string })])],
    ['a code with a sign', form([figure('c3 ; drop')])],
    ['a code with two underscores', form([figure('a__b')])],
    ['three hundred thousand questions', form(Array.from({ length: 3_000 }, (_, index) => figure(`q${index}`)))],
    [
      'conditions a thousand deep',
      form([figure('c3', { shownIf: Array.from({ length: 1_000 }).reduce((inner) => ({ all: [inner] }), { entry: 'c3', is: 'answered' }) as never })]),
    ],
  ])('refuses %s, and keeps nothing of it', (_what, json) => {
    const read = readForm(json);
    expect('faults' in read && read.faults.length > 0 && read.faults.length <= 100).toBe(true);
  });

  it('says the place of what is wrong', () => {
    const read = readForm(form({ aides: [figure('f2', { decimals: 9 })] }));
    expect(read).toEqual({ faults: [{ place: 'aides/f2', code: 'number', about: 'decimals' }] });
  });
});

describe('checkForm', () => {
  it.each<[string, FormDefinition, string[]]>([
    ['a code twice', form({ one: [figure('c3')], two: [figure('c3')] }), ['two/c3 code_taken c3']],
    ['an entry that does not exist', form([total('f9', '[c3] + [nobody]'), figure('c3')]), ['section/f9 unknown_entry nobody']],
    ['a text in a formula', form([question('c1', { kind: 'text', longest: 10 }), total('f9', '[c1]')]), ['section/f9 unknown_entry c1']],
    ['no formula', form([total('f9', '2 +')]), ['section/f9 formula 2 +']],
    ['a total of itself, by another', form([total('t1', '[t2] + 1'), total('t2', '[t1]')]), ['section/t1 formula_loop t1', 'section/t2 formula_loop t2']],
    ['a condition on what comes later', form([figure('c3', { shownIf: { entry: 'c4', is: 'answered' } }), figure('c4')]), ['section/c3 condition_order c4']],
    ['a condition on itself', form([figure('c3', { shownIf: { entry: 'c3', is: 'answered' } })]), ['section/c3 condition_order c3']],
    [
      'an option that nobody can choose',
      form([
        question('b1', { kind: 'choice', options: [{ code: 'yes', label: 'Oui' }], hasOther: false }),
        figure('c3', { shownIf: { entry: 'b1', is: 'equals', value: 'no' } }),
      ]),
      ['section/c3 condition_value b1'],
    ],
    ['bounds upside down', form([figure('c3', { bounds: { min: 5, max: 1, perInhabitant: null, gapToLast: null } })]), ['section/c3 bounds']],
    ['what is counted without a name', form([figure('c3', { unit: 'other' })]), ['section/c3 unit_word']],
    ['a check of numbers alone', form([figure('c3')], { checks: [check('k1', '1', '<=', '2')] }), ['checks/k1 check_constant']],
    [
      'two checks that contradict each other',
      form([figure('c3'), figure('c4')], { checks: [check('k1', '[c4]', '<=', '[c3]'), check('k2', '2 * [c4] - 2', '>=', '2 * [c3]')] }),
      ['checks/k2 checks_contradict k1'],
    ],
    [
      'two equalities at odds',
      form([figure('c3')], { checks: [check('k1', '[c3]', '=', '4'), check('k2', '[c3]', '=', '6', 1)] }),
      ['checks/k2 checks_contradict k1'],
    ],
    [
      'three checks of which each two can hold',
      form([figure('c3'), figure('c4'), figure('c5')], {
        checks: [check('k1', '[c3]', '<=', '[c4]'), check('k2', '[c4]', '<=', '[c5]'), check('k0', '[c5]', '>=', '1'), check('k3', '[c5] + 1', '<=', '[c3]')],
      }),
      ['checks/k3 checks_contradict'],
    ],
    [
      'a check that a total contradicts, since what it adds up is never below 0',
      form([figure('c3'), figure('c4'), total('t1', '[c3] + [c4]')], { checks: [check('k1', '[t1]', '<=', '[c3] - 1')] }),
      ['checks/k1 checks_contradict'],
    ],
    [
      'a loop of conditions through another part',
      {
        ...form({
          one: [figure('c3')],
          two: [figure('c4', { shownIf: { any: [{ entry: 'c3', is: 'answered' }, { all: [{ entry: 'c5', is: 'answered' }] }] } }), figure('c5')],
        }),
      },
      ['two/c4 condition_order c5'],
    ],
  ])('says %s, with its place', (_what, definition, expected) => expect(faults(definition)).toEqual(expected));

  it('lets checks stand that can hold together', () => {
    const checks = [
      check('k0', '[f1]', '<=', '0 - 5'),
      check('k1', '[c4]', '<=', '[c3]'),
      check('k2', '[c3]', '<=', '[c4] + 10'),
      check('k3', '[c3] / [c4]', '<=', '3'),
      check('k4', '[c3]', '=', '[e3__r1__c1]', 1),
    ];
    expect(faults(form([figure('c3'), figure('c4'), amount('f1'), table('e3')], { checks }))).toEqual([]);
  });

  it('finds a contradiction among a hundred checks that name a thousand entries, and says so at once', () => {
    const many = Array.from({ length: 290 }, (_, at) => figure(`q${at + 10}`));
    const sum = (from: number): string => Array.from({ length: 20 }, (_, at) => `[q${((from + at * 7) % 290) + 10}]`).join(' + ');
    const checks = Array.from({ length: 99 }, (_, at) => check(`k${at + 1}`, sum(at * 3), '<=', sum(at * 5 + 1), at));
    expect(faults(form(many, { checks }))).toEqual([]);
    const wrong = check('wrong', sum(0), '>=', `${sum(1)} + 100`);
    expect(faults(form(many, { checks: [...checks, wrong] }))).toEqual(['checks/wrong checks_contradict k1']);
  });
});
