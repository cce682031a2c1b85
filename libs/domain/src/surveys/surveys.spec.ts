import type { FormDefinition, FormQuestion } from '../forms/form-definition';
import { answersAtLeast, readSurveyAnswers } from './survey-answers';
import { checkSurvey } from './survey-definition';
import { BESIDE_EPT, type PlacedAnswers, surveyTotals, WHOLE_SURVEY } from './survey-results';

const base = { help: '', isRequired: false, isSensitive: false, readBy: 'network', shownIf: null } as const;
const options = [
  { code: 'oui', label: 'Oui' },
  { code: 'non', label: 'Non' },
];
const CHOICE: FormQuestion = { ...base, kind: 'choice', code: 'temps', label: 'Temps', isRequired: true, options, hasOther: false };
const CHOICES: FormQuestion = { ...base, kind: 'choices', code: 'aides', label: 'Aides', options, hasOther: false, most: null };
const TEXT: FormQuestion = { ...base, kind: 'text', code: 'idee', label: 'Idée', longest: 20 };
const survey = (...questions: FormQuestion[]): FormDefinition => ({
  schema: 1,
  introduction: '',
  minutes: 3,
  sections: [{ code: 'tout', title: 'Tout', help: '', shownIf: null, questions }],
  checks: [],
});
const codesOf = (definition: FormDefinition) => checkSurvey(definition).map(({ question, code }) => `${question}:${code}`);

describe('a survey', () => {
  it('asks choices and short texts, of everybody', () => {
    expect(codesOf(survey(CHOICE, CHOICES, TEXT))).toEqual([]);
    expect(codesOf(survey())).toContain(':none');
    expect(codesOf(survey({ ...base, kind: 'date', code: 'jour', label: 'Jour' }))).toContain('jour:kind');
    expect(codesOf(survey(CHOICE, { ...TEXT, shownIf: { entry: 'temps', is: 'equals', value: 'oui' } }))).toContain('idee:condition');
    expect(codesOf(survey({ ...CHOICE, hasOther: true } as FormQuestion))).toContain('temps:other');
    expect(codesOf(survey({ ...CHOICES, most: 1 } as FormQuestion))).toContain('aides:most');
    expect(codesOf(survey({ ...TEXT, longest: 601 } as FormQuestion))).toContain('idee:too_long');
  });

  it('takes what is asked, and nothing else', () => {
    const asked = survey(CHOICE, CHOICES, TEXT);
    expect(readSurveyAnswers(asked, { temps: 'oui', aides: ['non', 'oui'], idee: '  Mieux\u0000  ' })).toEqual({
      answers: { temps: 'oui', aides: ['oui', 'non'], idee: 'Mieux' },
    });
    expect(readSurveyAnswers(asked, { temps: 'oui', aides: [], idee: '' })).toEqual({ answers: { temps: 'oui' } });
    const faults = (json: unknown) => (readSurveyAnswers(asked, json) as { faults: unknown }).faults;
    expect(faults({})).toEqual({ temps: 'required' });
    expect(faults({ temps: 'peut_etre', aides: ['oui', 'oui'], idee: 'x'.repeat(21), nom: 'Moi' })).toEqual({
      temps: 'option',
      aides: 'shape',
      idee: 'too_long',
      nom: 'unknown',
    });
    expect(faults({ temps: { toString: 'oui' } })).toEqual({ temps: 'shape' });
    expect(faults(['oui'])).toEqual({ '': 'shape' });
    expect(faults(JSON.parse('{"temps": "oui", "__proto__": "x", "constructor": "y"}'))).toEqual({ __proto__: 'unknown', constructor: 'unknown' });
  });

  it('tells how many answered in steps of five while it is open', () => {
    expect([0, 4, 5, 9, 10, 143].map(answersAtLeast)).toEqual([0, 0, 5, 5, 10, 140]);
  });
});

describe('results of a survey', () => {
  const answered = (place: string, oui: number, non: number): PlacedAnswers[] => [
    ...Array.from({ length: oui }, () => ({ place, answers: { temps: 'oui', aides: ['oui'], idee: 'Rien' } })),
    ...Array.from({ length: non }, () => ({ place, answers: { temps: 'non' } })),
  ];
  const told = (places: readonly string[], all: readonly PlacedAnswers[]) =>
    Object.fromEntries(
      surveyTotals(survey(CHOICE, CHOICES, TEXT), places, all).map(({ place, question, option, answers }) => [
        [place, question, option].filter((each) => each !== null).join(' '),
        answers,
      ]),
    );

  it('are nothing below five answers, and say nothing of texts', () => {
    expect(surveyTotals(survey(CHOICE), ['1'], answered('1', 2, 2))).toEqual([]);
    expect(Object.keys(told(['1'], answered('1', 20, 20))).some((key) => key.includes('idee'))).toBe(false);
  });

  it('are told by place where five answered, with the place that would tell the small one', () => {
    const all = told(['1', '2', BESIDE_EPT], [...answered('1', 20, 15), ...answered('2', 8, 7), ...answered(BESIDE_EPT, 2, 1)]);
    expect(all).toMatchObject({ [WHOLE_SURVEY]: 53, '1': 35, '2': null, [BESIDE_EPT]: null, [`${WHOLE_SURVEY} temps oui`]: 30, '1 temps oui': 20 });
    expect(Object.keys(all).some((key) => key.startsWith('2 ') || key.startsWith(`${BESIDE_EPT} `))).toBe(false);
  });

  it('hide what few chose, and what they did not choose, in each place and over all', () => {
    const all = told(['1', '2'], [...answered('1', 30, 2), ...answered('2', 20, 12)]);
    expect(all).toMatchObject({ '1 temps oui': null, '1 temps non': null, '1 aides oui': null });
    expect(told(['1'], answered('1', 40, 1))).toMatchObject({ [`${WHOLE_SURVEY} temps oui`]: null, [`${WHOLE_SURVEY} aides oui`]: null, [WHOLE_SURVEY]: 41 });
  });
});
