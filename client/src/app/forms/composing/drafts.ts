import {
  FORM_CODE,
  FORM_LIMITS,
  type FormCheck,
  type FormDefinition,
  type FormOption,
  type FormQuestion,
  type FormSection,
  type QuestionKind,
} from '@maillage/domain';

/** A form without anything. */
export const EMPTY_FORM: FormDefinition = { schema: 1, introduction: '', minutes: 15, sections: [], checks: [] };

const MOST_SIGNS = 18;
const COPY = ' (copie)';

/** A code that says what it stands for and that nothing else has: « Ménages reçus » is `menages_recus`. */
export function codeFor(label: string, taken: ReadonlySet<string>): string {
  const bare = label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, MOST_SIGNS)
    .replace(/_+$/, '');
  const start = FORM_CODE.test(bare) ? bare : 'question';
  if (!taken.has(start)) return start;
  for (let number = 2; ; number++) {
    const code = `${start.slice(0, MOST_SIGNS - String(number).length)}${number}`.replace(/_(\d+)$/, '$1');
    if (!taken.has(code)) return code;
  }
}

/** Codes of a form that are taken: of its questions. */
export const questionCodes = ({ sections }: FormDefinition): ReadonlySet<string> =>
  new Set(sections.flatMap(({ questions }) => questions.map(({ code }) => code)));

/** One option a line, with the code that it had. */
export function optionsOf(lines: string, before: readonly FormOption[]): FormOption[] {
  const taken = new Set<string>(['other']);
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((label, index) => {
      const known = before.find((option) => option.label === label) ?? (before.length === lines.split('\n').filter(Boolean).length ? before[index] : undefined);
      const code = known && !taken.has(known.code) ? known.code : codeFor(label, new Set([...taken, ...before.map((option) => option.code)]));
      taken.add(code);
      return { code, label };
    });
}

const BASE = { help: '', isRequired: true, isSensitive: false, readBy: 'network', shownIf: null } as const;
const COUNTED = { perimeter: '', methods: [], prefill: null, bounds: null } as const;
const FIGURE = { kind: 'figure', unit: 'person', unitWord: null, time: 'flow', decimals: 0, bounds: null, addsUp: 'sum' } as const;
const OPTIONS: readonly FormOption[] = [
  { code: 'oui', label: 'Oui' },
  { code: 'non', label: 'Non' },
];

/** A question of a kind, as one begins it. */
export function newQuestion(kind: QuestionKind, label: string, taken: ReadonlySet<string>): FormQuestion {
  const base = { ...BASE, code: codeFor(label, taken), label };
  switch (kind) {
    case 'figure':
      return { ...base, ...COUNTED, ...FIGURE };
    case 'amount':
      return { ...base, ...COUNTED, kind, time: 'flow', addsUp: 'sum' };
    case 'share':
      return { ...base, ...COUNTED, kind, numerator: 'Nombre', denominator: 'Total', time: 'flow' };
    case 'total':
      return { ...base, kind, isRequired: false, formula: '0', unit: 'person', unitWord: null, decimals: 0, addsUp: 'sum' };
    case 'choice':
      return { ...base, kind, options: OPTIONS, hasOther: false };
    case 'choices':
      return { ...base, kind, options: OPTIONS, hasOther: false, most: null };
    case 'text':
      return { ...base, kind, longest: 600 };
    case 'date':
      return { ...base, kind };
    case 'file':
      return { ...base, kind, isRequired: false, most: 3 };
    case 'table':
      return {
        ...base,
        kind,
        rows: { are: 'fixed', rows: [{ code: 'ligne1', label: 'Ligne 1' }] },
        columns: [{ code: 'nombre', label: 'Nombre', cell: FIGURE }],
        totals: 'columns',
      };
  }
}

/** Another section at the end. */
export const withSection = (form: FormDefinition, title: string): FormDefinition => {
  const section: FormSection = { code: codeFor(title, new Set(form.sections.map(({ code }) => code))), title, help: '', shownIf: null, questions: [] };
  return { ...form, sections: [...form.sections, section] };
};

/** A form in which a section is another, or gone. */
export const changeSection = (form: FormDefinition, code: string, change: (section: FormSection) => FormSection | null): FormDefinition => ({
  ...form,
  sections: form.sections.flatMap((section) => (section.code === code ? (change(section) ?? []) : section)),
});

/** A form in which a question is another, or gone. */
export const changeQuestion = (form: FormDefinition, code: string, change: (question: FormQuestion) => FormQuestion | null): FormDefinition => ({
  ...form,
  sections: form.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question) => (question.code === code ? (change(question) ?? []) : question)),
  })),
});

/** A form with the same question once more, right behind it, under a code of its own; and that code. */
export function duplicateQuestion(form: FormDefinition, code: string): { readonly form: FormDefinition; readonly code: string } {
  let copied = code;
  const sections = form.sections.map((section) => {
    const at = section.questions.findIndex((question) => question.code === code);
    const question = section.questions[at];
    if (!question) return section;
    const label = `${question.label.slice(0, FORM_LIMITS.labelLength - COPY.length)}${COPY}`;
    copied = codeFor(question.label, questionCodes(form));
    return { ...section, questions: section.questions.toSpliced(at + 1, 0, { ...question, label, code: copied }) };
  });
  return { form: { ...form, sections }, code: copied };
}

/** A form with a question of an earlier version again, where it stood; its section too, where that is gone. */
export function withQuestionAgain(form: FormDefinition, before: FormDefinition, code: string): FormDefinition {
  const section = before.sections.find(({ questions }) => questions.some((question) => question.code === code));
  const at = section?.questions.findIndex((question) => question.code === code) ?? -1;
  const question = section?.questions[at];
  if (!section || !question || questionCodes(form).has(code)) return form;
  const isThere = form.sections.some((one) => one.code === section.code);
  const sections = isThere ? form.sections : [...form.sections, { ...section, shownIf: null, questions: [] }];
  return changeSection({ ...form, sections }, section.code, (one) => ({ ...one, questions: one.questions.toSpliced(at, 0, question) }));
}

/** A question moved to a place of a section, its own or another. */
export function moveQuestion(form: FormDefinition, code: string, to: string, index: number): FormDefinition {
  const moved = form.sections.flatMap(({ questions }) => questions).find((question) => question.code === code);
  if (!moved) return form;
  const without = changeQuestion(form, code, () => null);
  return changeSection(without, to, (section) => ({ ...section, questions: section.questions.toSpliced(index, 0, moved) }));
}

/** A section moved to another place. */
export function moveSection(form: FormDefinition, from: number, to: number): FormDefinition {
  const moved = form.sections[from];
  return moved ? { ...form, sections: form.sections.toSpliced(from, 1).toSpliced(to, 0, moved) } : form;
}

/** A check at the end. */
export const withCheck = (form: FormDefinition, check: Omit<FormCheck, 'code'>): FormDefinition => ({
  ...form,
  checks: [...form.checks, { ...check, code: codeFor(`controle_${form.checks.length + 1}`, new Set(form.checks.map(({ code }) => code))) }],
});
