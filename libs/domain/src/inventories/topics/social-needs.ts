import { wordDay } from '../../calendar/word-day';
import { ABS_ENTRIES, ABS_STEPS, STEP_PARTS } from '../../forms/models/social-needs-analysis';
import { typeset } from '../../text/typeset';
import { labelTold } from '../abs-label';
import { ABS_STATE_WORDS, type AbsStepTold, type AbsTold, absTold } from '../abs-state';
import { collectiveAnalyses } from '../collective-analyses';
import { absDueOn, absDueYear } from '../general-renewals';
import type { InventoryAnswers } from '../inventory-answers';
import { DUTY } from '../sections/duty-section';
import { LABEL } from '../sections/label-section';
import type { InventoryCell, InventoryDate, InventoryRules } from '../inventory-rules.type';

const STATE = 'statut';
const LABEL_COLUMN = 'label';
const STATE_STAGES = { not_begun: 'none', under_way: 'planned', presented: 'done', published: 'done', turned_into_plan: 'done' } as const;

function stepCell({ isDone, done, planned, isLate, isNeeded }: AbsStepTold, isSaid: boolean): InventoryCell | null {
  if (!isSaid) return null;
  if (!isNeeded) return { stage: 'not_concerned', told: null };
  if (isDone) return { stage: 'done', told: done && `le ${wordDay(done)}` };
  if (planned === null) return { stage: 'none', told: null };
  return { stage: isLate ? 'late' : 'planned', told: `${isLate ? 'était prévue' : 'prévue'} le ${wordDay(planned)}` };
}

function stateCell({ state, duty, dueYear, isToDeclare }: AbsTold): InventoryCell {
  const more = { done: ` : l’obligation de ${dueYear} est faite`, late: ' : hors délai', to_do: isToDeclare ? ` : à déclarer comme celle de ${dueYear}` : '' }[
    duty
  ];
  return { stage: duty === 'late' ? 'late' : STATE_STAGES[state], told: typeset(`${ABS_STATE_WORDS[state]}${more}`) };
}

function labelCell(answers: InventoryAnswers, today: string): InventoryCell | null {
  if (answers.value(ABS_ENTRIES.label) !== 'oui') return null;
  const told = labelTold(answers, answers.award?.on ?? null, today);
  return told === 'awarded' ? { stage: 'done', told: 'Labellisée' } : { stage: 'planned', told: 'En cours' };
}

/** What the law asks of all, and from when on: the first day of the year that is due. */
function dueOf(today: string): InventoryDate {
  const on = absDueOn(today);
  const label = 'Analyse des besoins sociaux à présenter';
  return { key: 'due', column: STATE, kind: 'abs_due', of: 'presentation', label, on, decideBy: on, opensOn: `${absDueYear(today)}-01-01`, isOfAll: true };
}

function datesOf(answers: InventoryAnswers, told: AbsTold, today: string): InventoryDate[] {
  const steps = told.steps.flatMap(({ step, planned, isDone }): InventoryDate[] =>
    planned === null || isDone
      ? []
      : [{ key: step, column: step, kind: 'abs_step', of: `${step}_${STEP_PARTS.planned}`, label: ABS_STEPS[step], on: planned, decideBy: planned }],
  );
  const contract = answers.value('contrat_fin');
  return [
    ...steps,
    ...(told.duty === 'done' ? [] : [dueOf(today)]),
    ...(contract
      ? [
          {
            key: 'contract',
            column: null,
            kind: 'abs_contract' as const,
            of: 'contrat_fin',
            label: 'Fin du contrat ou de la convention',
            on: contract,
            decideBy: contract,
          },
        ]
      : []),
  ];
}

const isPresented = ({ state }: AbsTold): boolean => STATE_STAGES[state] === 'done';
const PRESENTED = ['presentation', 'presentation_faite'];

/** Where the ABS of each CCAS stands on the way to the end of the due year, the same for all. */
export const SOCIAL_NEEDS_RULES: InventoryRules = {
  topic: 'social_needs',
  columnNoun: 'étape',
  columns: [
    { code: STATE, label: 'Où en est l’ABS', of: 'presentation' },
    ...Object.entries(ABS_STEPS).map(([code, label]) => ({ code, label, of: code })),
    { code: LABEL_COLUMN, label: 'Label', of: ABS_ENTRIES.label },
  ],
  stages: [
    { code: 'done', label: 'Fait', tone: 'good' },
    { code: 'planned', label: 'Prévu ou en cours', tone: 'fair' },
    { code: 'none', label: 'À faire, sans date', tone: 'watch' },
    { code: 'late', label: 'Date passée', tone: 'bad' },
    { code: 'not_concerned', label: 'Sans objet', tone: 'none' },
  ],
  read: (answers, today) => {
    const told = absTold(answers, today);
    const isSaid = told.steps.some(({ step }) => answers.isAnswered(step));
    const steps = told.steps.map((step) => [step.step, stepCell(step, answers.isAnswered(step.step))] as const);
    return {
      cells: { [STATE]: isSaid ? stateCell(told) : null, ...Object.fromEntries(steps), [LABEL_COLUMN]: labelCell(answers, today) },
      items: [],
      dates: datesOf(answers, told, today),
    };
  },
  figures: [
    {
      code: 'duty',
      label: 'ABS présentées et déclarées pour l’obligation',
      of: [...PRESENTED, ABS_ENTRIES.declaredForDueYear],
      counts: (answers, _, today) => absTold(answers, today).duty === 'done',
    },
    {
      code: 'begun',
      label: 'CCAS engagés dans leur ABS',
      of: Object.keys(ABS_STEPS),
      counts: (answers, _, today) => absTold(answers, today).state !== 'not_begun',
    },
    { code: 'collective', label: 'Dans une ABS collective', of: [ABS_ENTRIES.mode], counts: (answers) => answers.value(ABS_ENTRIES.mode) === 'collectif' },
    {
      code: 'plan',
      label: 'Avec un projet social adopté, parmi les ABS présentées',
      of: [...PRESENTED, 'feuille', 'feuille_faite'],
      counts: (answers, _, today) => absTold(answers, today).state === 'turned_into_plan',
      among: (answers, _, today) => isPresented(absTold(answers, today)),
    },
    { code: 'label', label: 'Demandent le label', of: [ABS_ENTRIES.label], counts: (answers) => answers.value(ABS_ENTRIES.label) === 'oui' },
  ],
  sections: [DUTY, LABEL],
  dueOfAll: dueOf,
  suggest: {
    title: 'ABS collectives',
    noun: 'ABS',
    of: [ABS_ENTRIES.mode, ABS_ENTRIES.group],
    find: collectiveAnalyses,
  },
  datesTitle: 'Calendrier',
  datesArePlans: true,
  definitions: [
    {
      term: 'Échéance',
      meaning:
        'La même pour tous : du 1er janvier au 31 décembre de l’année qui suit le renouvellement général des conseils municipaux, soit 2027, puis 2033 (CASF, art. R. 123-1, à vérifier sur Légifrance).',
    },
    {
      term: 'Faite',
      meaning:
        'Présentée au conseil d’administration cette année-là, et déclarée par le CCAS comme le rapport que l’on doit. Un rapport de 2026 se montre, il ne compte pas pour 2027.',
    },
    { term: 'Hors délai', meaning: 'Ne se dit qu’après le 31 décembre de l’année due.' },
    {
      term: 'Label',
      meaning: 'Vingt critères lus par des pairs d’autres EPT, valable pour le mandat. Au-dehors, « labellisée » ou « en cours », jamais un score.',
    },
  ].map(({ term, meaning }) => ({ term: typeset(term), meaning: typeset(meaning) })),
};
