import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { FormDefinition, FormQuestion } from '@maillage/domain';
import { ApiError } from '../../errors';
import { KeptTexts } from '../../ui';
import { Filling } from './filling';
import type { AnswerOutcome, AnswerSink, FormToFill, HeldAnswer } from './held-answer';

const BASE = { help: '', isRequired: true, isSensitive: false, readBy: 'ept', shownIf: null } as const;
const figure = (code: string): FormQuestion => ({
  ...BASE,
  kind: 'figure',
  code,
  label: code,
  perimeter: '',
  methods: [],
  prefill: null,
  unit: 'person',
  unitWord: null,
  time: 'flow',
  decimals: 0,
  bounds: { min: null, max: 1_000, perInhabitant: null, gapToLast: null },
  addsUp: 'sum',
});
const DEFINITION: FormDefinition = {
  schema: 1,
  introduction: '',
  minutes: 5,
  sections: [{ code: 'accueil', title: 'Accueil', help: '', shownIf: null, questions: [figure('passages'), figure('appels')] }],
  checks: [],
};

type Sent = Parameters<AnswerSink['save']>[0];

@Component({ selector: 'app-host', template: '', providers: [Filling] })
class Host {
  readonly filling = inject(Filling);
}

const heldOf = ({ entry, state, ...answer }: Sent[number], changedByName = 'Moi'): HeldAnswer => ({
  ...answer,
  entry,
  state: state ?? 'value',
  isConfirmed: true,
  sourceLabel: null,
  changedByName,
  version: answer.version + 1,
});

function begin(save: (answers: Sent) => Promise<readonly AnswerOutcome[]>, answers: readonly HeldAnswer[] = [], definition = DEFINITION): Filling {
  const { filling } = TestBed.createComponent(Host).componentInstance;
  const form: FormToFill = {
    keptAs: 'collecte.un.deux',
    name: 'Bilan',
    definition,
    answers,
    lastYear: null,
    population: null,
    canFill: true,
    sink: { save, confirm: () => Promise.resolve([]) },
  };
  filling.takes(form);
  return filling;
}
const saved = (answers: Sent): Promise<readonly AnswerOutcome[]> =>
  Promise.resolve(answers.map((answer) => ({ entry: answer.entry, held: heldOf(answer), isConflict: false })));
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a form that is filled', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.inject(KeptTexts).belongTo('anna');
  });

  it('sends each answer as it is given, a 0 as an answer, and keeps an estimate here until its method is said', async () => {
    const sent: Sent[number][] = [];
    const filling = begin((answers) => (sent.push(...answers), saved(answers)));
    const [passages, appels] = [filling.cellOf('passages'), filling.cellOf('appels')];
    filling.give(passages, { state: 'value', value: '0' });
    await settled();
    expect(sent.map(({ entry, value, version }) => [entry, value, version])).toEqual([['passages', '0', 0]]);
    expect([filling.answered(), filling.left()]).toEqual([1, 1]);
    filling.give(appels, { state: 'estimated', value: '300' });
    await settled();
    expect([sent.length, filling.left()]).toEqual([1, 1]);
    filling.give(appels, { method: 'Extrapolé de quelques mois' });
    await settled();
    expect([sent.length, filling.left(), filling.unsent()]).toEqual([2, 0, 0]);
  });

  it('keeps without network what is given, shows it again to who comes back, and sends it then', async () => {
    const filling = begin(() => Promise.reject(new ApiError('NETWORK_FAILURE')));
    filling.give(filling.cellOf('passages'), { state: 'value', value: '14320' });
    await settled();
    expect([filling.isAway(), filling.unsent(), filling.cellOf('passages').standing()]).toEqual([true, 1, 'waiting']);
    const sent: Sent[number][] = [];
    const again = begin((answers) => (sent.push(...answers), saved(answers)));
    expect(again.cellOf('passages').shown().value).toBe('14320');
    await settled();
    expect(sent.map(({ value }) => value)).toEqual(['14320']);
    expect(TestBed.inject(KeptTexts).all().size).toBe(0);
  });

  it('shows to both who answered the same thing, and sends the one that is kept over the other', async () => {
    const theirs = heldOf({ ...begin(saved).cellOf('passages').shown(), state: 'value', value: '320', version: 3 }, 'Karim');
    const sent: Sent[number][] = [];
    const filling = begin((answers) => {
      sent.push(...answers);
      return sent.length === 1 ? Promise.resolve([{ entry: 'passages', held: theirs, isConflict: true }]) : saved(answers);
    });
    const cell = filling.cellOf('passages');
    filling.give(cell, { state: 'value', value: '340' });
    await settled();
    expect([cell.conflict()?.held?.changedByName, cell.shown().value]).toEqual(['Karim', '340']);
    filling.settle(cell, true);
    await settled();
    expect(sent.map(({ value, version }) => [value, version])).toEqual([
      ['340', 0],
      ['340', 4],
    ]);
    expect(cell.conflict()).toBeNull();
  });

  it('keeps what is typed and not understood in either field of a share, whatever is answered in the other or said of it', async () => {
    const share = { ...BASE, kind: 'share', code: 'part', label: 'Part', perimeter: '', methods: [], prefill: null, numerator: 'Oui', denominator: 'Tous' };
    const question = { ...share, time: 'flow', bounds: null } as FormQuestion;
    const definition = { ...DEFINITION, sections: DEFINITION.sections.map((section) => ({ ...section, questions: [question] })) };
    const filling = begin(saved, [], definition);
    const cell = filling.cellOf('part');
    filling.leaves(cell, 'environ 300', 'typedBelow');
    filling.give(cell, { state: 'value', value: '12' });
    filling.give(cell, { comment: 'À revoir' });
    const again = begin(saved, [], definition).cellOf('part');
    expect([again.typedBelow(), again.shown().value, again.shown().comment]).toEqual(['environ 300', '12', 'À revoir']);
    await settled();
  });

  it('asks about a figure out of its bounds until its author says why', async () => {
    const filling = begin(saved);
    const cell = filling.cellOf('passages');
    filling.give(cell, { state: 'value', value: '4000' });
    await settled();
    expect(filling.openDoubts().map(({ why }) => why)).toEqual(['above']);
    filling.give(cell, { state: 'to_confirm', reason: 'Changement de périmètre' });
    await settled();
    expect(filling.openDoubts()).toEqual([]);
  });
});
