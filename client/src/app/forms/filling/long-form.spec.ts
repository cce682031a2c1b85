import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import {
  doubtsOf,
  entriesOf,
  type FormAnswer,
  type FormDefinition,
  type FormEntry,
  formModel,
  type FormQuestion,
  progressOf,
  questionOf,
  shownQuestions,
} from '@maillage/domain';
import { FormFiller } from './form-filler';
import type { AnswerSink, FormToFill } from './held-answer';
import { Reckoning } from './reckoning';

const BASE = { help: '', isRequired: true, isSensitive: false, readBy: 'ept', shownIf: null } as const;
const code = (number: number): string => `q${number}`;
const figure = (number: number, more: object = {}): FormQuestion => ({
  ...BASE,
  kind: 'figure',
  code: code(number),
  label: `Question ${number}`,
  perimeter: '',
  methods: [],
  prefill: null,
  unit: 'person',
  unitWord: null,
  time: 'flow',
  decimals: 0,
  bounds: { min: 0, max: 1_000, perInhabitant: null, gapToLast: 30 },
  addsUp: 'sum',
  ...more,
});
const total: FormQuestion = {
  ...BASE,
  kind: 'total',
  code: 'somme',
  label: 'Somme',
  formula: '[q11] + [q12]',
  unit: 'person',
  unitWord: null,
  decimals: 0,
  addsUp: 'sum',
};

/** Two hundred figures in ten parts, the eleventh looked at by a total, a check and a condition of the last part. */
const DEFINITION: FormDefinition = {
  schema: 1,
  introduction: '',
  minutes: 60,
  sections: Array.from({ length: 10 }, (_, part) => ({
    code: `partie${part + 1}`,
    title: `Partie ${part + 1}`,
    help: '',
    shownIf: null,
    questions: [
      ...Array.from({ length: 20 }, (_each, at) =>
        figure(part * 20 + at + 1, part === 9 && at === 0 ? { shownIf: { entry: 'q11', is: 'more_than', value: '5' } } : {}),
      ),
      ...(part === 9 ? [total] : []),
    ],
  })),
  checks: [{ code: 'premiers', left: '[q11]', compare: '<=', right: '[q12]', tolerance: 0, message: 'Plus de premiers que de reçus.' }],
};
const said = (value: string): FormAnswer => ({ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true });
const questions = DEFINITION.sections.flatMap((section) => section.questions);
/** Some answer of that entry, one in eleven « sans objet ». */
function drawn({ holds }: FormEntry, seed: number): FormAnswer {
  if (seed % 11 === 3) return { ...said(''), state: 'not_applicable', value: null, reason: 'Assuré par la ville' };
  const isConfirmed = seed % 7 !== 2;
  if ('options' in holds) return { ...said(holds.options[seed % holds.options.length]?.code ?? ''), isConfirmed };
  return { ...said(String(seed % 1_400)), denominator: String((seed % 1_400) + 5), isConfirmed };
}

describe('what follows from the answers of a form of two hundred questions', () => {
  it('is reckoned anew for the answer that changed and for what depends on it, and for no other question', () => {
    const answers = new Map(questions.map((question) => [question.code, signal<FormAnswer | null>(said('10'))]));
    const read: string[] = [];
    const held: string[] = [];
    const lastYear = new Proxy({} as Record<string, FormAnswer>, { get: (_, entry) => (held.push(String(entry)), undefined) });
    const reckoning = new Reckoning(DEFINITION, (entry) => (read.push(entry), answers.get(questionOf(entry))?.()), { population: null, lastYear });
    const everything = (): unknown => [
      reckoning.progress(),
      reckoning.allDoubts(),
      reckoning.totalOf('somme'),
      questions.map((question) => [reckoning.isShown(question.code), reckoning.doubtsOf(question.code)]),
    ];
    everything();
    expect(held).toHaveLength(200);
    held.length = read.length = 0;

    answers.get('q11')?.set(said('4'));
    everything();
    // bounds are held against last year's for the figure itself; the question that it hid has none any more
    expect(held).toEqual(['q11']);
    // beside its own part and the one that it hides something of, only what the total and the check add up
    const parts = new Set(read.map((entry) => DEFINITION.sections.findIndex(({ questions: own }) => own.some((question) => question.code === entry))));
    expect([...parts].sort()).toEqual([0, 9]);
    expect([reckoning.totalOf('somme'), reckoning.isShown('q181')]).toEqual([14, false]);

    held.length = read.length = 0;
    everything();
    expect([held, read]).toEqual([[], []]);
  });

  it('is what the rules of the domain say of all answers at once, of a ready-made form too', () => {
    for (const definition of [DEFINITION, formModel('activity_report')?.definition ?? DEFINITION]) {
      const entries = entriesOf(definition).filter(({ holds: { kind } }) => kind !== 'total' && kind !== 'table');
      for (let seed = 1; seed <= 12; seed++) {
        const given = Object.fromEntries(entries.filter((_, at) => (at * seed) % 5 !== 0).map((entry, at) => [entry.key, drawn(entry, at * seed * 37)]));
        const lastYear = Object.fromEntries(entries.filter((_, at) => at % 3 === 0).map((entry, at) => [entry.key, drawn(entry, at * 11)]));
        const facts = { population: 400 * seed, lastYear };
        const reckoning = new Reckoning(definition, (entry) => given[entry], facts);
        const codes = definition.sections.flatMap((section) => section.questions.map((question) => question.code));
        expect(reckoning.allDoubts()).toEqual(doubtsOf(definition, given, facts));
        expect(reckoning.progress()).toEqual(progressOf(definition, given));
        expect(codes.filter((one) => reckoning.isShown(one))).toEqual([...shownQuestions(definition, given)]);
      }
    }
  });
});

describe('a draft that contradicts itself', () => {
  it('is tried all the same: conditions and totals in a circle show and compute nothing', () => {
    const circle = [
      figure(1, { shownIf: { entry: 'q2', is: 'answered' } }),
      figure(2, { shownIf: { entry: 'q1', is: 'answered' } }),
      { ...total, formula: '[somme] + 1' },
    ];
    const definition = { ...DEFINITION, checks: [], sections: [{ code: 'tout', title: 'Tout', help: '', shownIf: null, questions: circle }] };
    const reckoning = new Reckoning(definition, () => said('10'), { population: null, lastYear: {} });
    expect([reckoning.isShown('q1'), reckoning.isShown('q2'), reckoning.totalOf('somme'), reckoning.allDoubts()]).toEqual([false, false, null, []]);
  });
});

@Component({ selector: 'app-host', imports: [FormFiller], template: '<app-form-filler [form]="form" />' })
class Host {
  readonly filler = viewChild.required(FormFiller);
  readonly form: FormToFill = {
    keptAs: null,
    name: 'Bilan',
    definition: {
      ...DEFINITION,
      sections: [{ code: 'tout', title: 'Tout', help: '', shownIf: null, questions: questions.filter(({ kind }) => kind === 'figure') }],
    },
    answers: [],
    lastYear: null,
    population: null,
    canFill: true,
    sink: { save: () => Promise.resolve([]), confirm: () => Promise.resolve([]) } satisfies AnswerSink,
  };
}

describe('a form of two hundred questions in one part', () => {
  it('draws what fits on the screen first and the rest in turns, and an answer touches its own question alone', async () => {
    const fixture = TestBed.createComponent(Host);
    const page = fixture.nativeElement as HTMLElement;
    const count = (): number => page.querySelectorAll('app-question').length;
    fixture.detectChanges();
    expect(count()).toBeLessThan(10);
    while (count() < 199) {
      await new Promise((resolve) => setTimeout(resolve));
      fixture.detectChanges();
    }

    const touched = new Set<string>();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) touched.add((target.parentElement?.closest('app-question section') ?? page.querySelector('.filler'))?.id ?? '');
    });
    const { filling } = fixture.componentInstance.filler();
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    filling.give(filling.cellOf('q42'), { state: 'value', value: '12' });
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    // the question, and what says how many are left
    expect([...touched].filter(Boolean)).toEqual(['question-q42']);
    await fixture.whenStable();
  });
});
