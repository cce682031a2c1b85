import { answerFault } from './answer-faults';
import { amount, answer, figure, question, table } from './forms.samples';

const choice = question('b1', { kind: 'choice', options: [{ code: 'oui', label: 'Oui' }], hasOther: true });
const choices = question('b2', { kind: 'choices', options: ['a1', 'a2', 'a3'].map((code) => ({ code, label: code })), hasOther: false, most: 2 });
const share = question('a5', {
  kind: 'share',
  numerator: 'présences',
  denominator: 'membres × séances',
  time: 'flow',
  bounds: null,
  perimeter: '',
  methods: [],
  prefill: null,
});

describe('an answer', () => {
  it.each([
    ['a 0', figure('c1'), answer('0')],
    ['decimals that there may be', figure('b6', { decimals: 1 }), answer('31.4')],
    ['an amount below zero', amount('b1'), answer('-12.50')],
    ['both numbers of a share', share, answer('180', { denominator: '221' })],
    ['« sans objet », with why', figure('h1'), answer(null, { state: 'not_applicable', reason: 'Pas de portage' })],
    ['an estimate with its method', figure('c1'), answer('300', { state: 'estimated', method: 'Semaine type' })],
    ['a figure confirmed, with why', figure('c1'), answer('300', { state: 'to_confirm', reason: 'Changement de périmètre' })],
    ['a table in whole, by a state', table('e3'), answer(null, { state: 'not_available', reason: 'Logiciel en panne' })],
    ['« autre », in words', choice, answer('other', { other: 'Par le CIAS' })],
    ['two choices', choices, answer('a1,a3')],
    ['a place for files without any yet', question('f1', { kind: 'file', most: 2 }), answer('0')],
    ['as many files as it takes', question('f1', { kind: 'file', most: 2 }), answer('2')],
    ['a day', question('d1', { kind: 'date' }), answer('2024-02-29')],
  ])('may be %s', (_what, holds, said) => expect(answerFault(holds, said)).toBeNull());

  it.each([
    ['is no number', figure('c1'), answer('douze'), 'value'],
    ['is written in another way', figure('c1'), answer('012'), 'value'],
    ['is below zero where one counts', figure('c1'), answer('-1'), 'value'],
    ['has decimals where one counts', figure('c1'), answer('1.5'), 'decimals'],
    ['is larger than what is exact', figure('c1'), answer('12345678901234567'), 'value'],
    ['is more than its whole', share, answer('222', { denominator: '221' }), 'denominator'],
    ['lacks its whole', share, answer('12'), 'denominator'],
    ['does not exist and says no reason', figure('c1'), answer(null, { state: 'not_applicable' }), 'reason'],
    ['does not exist and has a number', figure('c1'), answer('3', { state: 'not_available', reason: 'x' }), 'value'],
    ['is an estimate of no method', figure('c1'), answer('3', { state: 'estimated' }), 'method'],
    ['is an estimated choice', choice, answer('oui', { state: 'estimated', method: 'x' }), 'state'],
    ['is a total', question('t1', { kind: 'total', formula: '1' }), answer('3'), 'state'],
    ['is the number of a table', table('e3'), answer('3'), 'state'],
    ['is no option', choice, answer('constructor'), 'option'],
    ['is another one, without words', choice, answer('other'), 'other'],
    ['is one choice twice', choices, answer('a1,a1'), 'value'],
    ['is more choices than one may', choices, answer('a1,a2,a3'), 'value'],
    ['is a day that does not exist', question('d1', { kind: 'date' }), answer('2026-02-30'), 'value'],
    ['is more files than it takes', question('f1', { kind: 'file', most: 2 }), answer('3'), 'value'],
    ['is longer than it may be', question('t1', { kind: 'text', longest: 3 }), answer('abcd'), 'too_long'],
  ] as const)('is refused that %s', (_what, holds, said, fault) => expect(answerFault(holds, said)).toBe(fault));
});
