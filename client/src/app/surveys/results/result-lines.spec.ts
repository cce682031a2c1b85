import type { FormDefinition } from '@maillage/domain';
import { csvOf } from '../../ui/export/table-export';
import { resultBlocks, resultTable, shareSaid } from './result-lines';
import type { Results } from './results-gateway';

const base = { help: '', isSensitive: false, readBy: 'network', shownIf: null } as const;
const definition: FormDefinition = {
  schema: 1,
  introduction: '',
  minutes: 2,
  sections: [
    {
      code: 'questions',
      title: 'Questions',
      help: '',
      shownIf: null,
      questions: [
        {
          ...base,
          kind: 'choice',
          code: 'temps',
          label: 'Le temps',
          isRequired: false,
          options: [
            { code: 'oui', label: 'Oui' },
            { code: 'non', label: 'Non' },
          ],
          hasOther: false,
        },
        { ...base, kind: 'text', code: 'idee', label: 'Une idée', isRequired: false, longest: 300 },
      ],
    },
  ],
  checks: [],
};
const results: Results = {
  surveyId: 's',
  isSettled: true,
  isTold: true,
  places: [
    { key: 'network', name: null, answers: 40 },
    { key: '7', name: 'Est Ensemble', answers: 9 },
    { key: '8', name: 'Plaine Commune', answers: null },
  ],
  totals: [
    { place: 'network', question: 'temps', option: 'oui', answers: 22 },
    { place: 'network', question: 'temps', option: 'non', answers: null },
    { place: '7', question: 'temps', option: 'oui', answers: 5 },
  ],
  texts: null,
};

describe('results of a survey in words', () => {
  it('tell shares over ten persons, numbers below, and nothing of what is masked', () => {
    expect(shareSaid(22, 40)).toMatch(/^22 \(55,0.%\)$/);
    expect(shareSaid(5, 9)).toBe('5');
    expect(shareSaid(null, 40)).toBe('non montré');
  });

  it('stand by place, who left a question out among the answers, texts apart', () => {
    expect(resultBlocks(definition, results).map(({ label, lines }) => [label, lines.map((line) => [line.label, ...line.counts])])).toEqual([
      [
        'Le temps',
        [
          ['Oui', 22, 5],
          ['Non', null, null],
          ['Sans réponse', null, null],
        ],
      ],
    ]);
  });

  it('are written out as they are shown, with the places that are not', () => {
    const csv = csvOf(resultTable('Quotidien', definition, results));
    expect(csv).toContain('Question;Réponse;Réseau;Est Ensemble');
    expect(csv).toContain('Le temps;Oui;22;5');
    expect(csv).toContain('Le temps;Non;non montré;non montré');
    expect(csv).toMatch(/Territoires non montrés.: Plaine Commune/);
  });
});
