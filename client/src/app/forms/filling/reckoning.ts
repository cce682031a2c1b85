import { computed, type Signal } from '@angular/core';
import {
  type AnswerDoubt,
  type AnswerOf,
  answersIn,
  doubtOfCheck,
  doubtsOfAnswer,
  entriesOf,
  type FormAnswers,
  type FormCondition,
  type FormDefinition,
  type FormEntry,
  FormFigures,
  holds,
  progressOfSection,
  questionOf,
  type SectionProgress,
} from '@maillage/domain';

/** Equal where every part is told alike: what reads it has nothing to do then. */
const isTold = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** What the answers are held against. */
interface HeldAgainst {
  readonly population: number | null;
  readonly lastYear: FormAnswers;
}

/**
 * What follows from the answers of a form: what is shown, computed, expected, doubtful. Each question, total, check and section is a signal of its own, which reads
 * the answers it depends on and no other: an answer moves what depends on it, however long the form is.
 */
export class Reckoning {
  private readonly places = new Map<string, number>();
  private readonly shown = new Map<string, Signal<boolean>>();
  private readonly totals = new Map<string, Signal<number | null>>();
  private readonly doubts = new Map<string, Signal<readonly AnswerDoubt[]>>();
  private readonly sections: readonly Signal<SectionProgress | null>[];
  readonly progress: Signal<readonly SectionProgress[]>;
  /** Of every question, in order, then of the checks. */
  readonly allDoubts: Signal<readonly AnswerDoubt[]>;

  constructor(
    definition: FormDefinition,
    private readonly answerOf: AnswerOf,
    { population, lastYear }: HeldAgainst,
  ) {
    for (const section of definition.sections) {
      const at = this.places.size;
      const isSectionShown = computed(() => this.isMet(section.shownIf, at));
      for (const { code, shownIf } of section.questions) {
        const place = this.places.size;
        this.places.set(code, place);
        this.shown.set(
          code,
          computed(() => isSectionShown() && this.isMet(shownIf, place)),
        );
      }
    }
    this.sections = definition.sections.map((section) => computed(() => progressOfSection(section, (code) => this.isShown(code), answerOf), { equal: isTold }));
    this.progress = computed(() => this.sections.flatMap((section) => section() ?? []));

    const figures = (): FormFigures => new FormFigures(definition, answerOf);
    const before = { answerOf: answersIn(lastYear), figures: new FormFigures(definition, lastYear) };
    const byQuestion = new Map<string, FormEntry[]>();
    for (const entry of entriesOf(definition)) {
      byQuestion.set(entry.question.code, [...(byQuestion.get(entry.question.code) ?? []), entry]);
      if (entry.holds.kind === 'total')
        this.totals.set(
          entry.key,
          computed(() => figures().of(entry.key)),
        );
    }
    const isTotal = (entry: string): boolean => this.totals.has(entry);
    const checks = definition.checks.map((check) => {
      const doubt = doubtOfCheck(check, isTotal);
      return { doubt, isBroken: computed(() => figures().agree(check) === false) };
    });
    const ofAnswers = [...byQuestion].map(([code, entries]) => {
      const measured = entries.filter(({ holds: { kind } }) => kind === 'figure' || kind === 'amount' || kind === 'share');
      const own = computed(
        () => (this.isShown(code) ? measured.flatMap((entry) => doubtsOfAnswer(entry, { answerOf, figures: figures() }, before, population)) : []),
        { equal: isTold },
      );
      const named = checks.filter(({ doubt }) => questionOf(doubt.entry) === code);
      const broken = (): AnswerDoubt[] => named.flatMap(({ doubt, isBroken }) => (isBroken() ? doubt : []));
      this.doubts.set(
        code,
        computed(() => [...own(), ...broken()], { equal: isTold }),
      );
      return own;
    });
    this.allDoubts = computed(() => [...ofAnswers.flatMap((own) => own()), ...checks.flatMap(({ doubt, isBroken }) => (isBroken() ? doubt : []))]);
  }

  isShown(question: string): boolean {
    return this.shown.get(question)?.() ?? false;
  }

  /** Null where it is not known. */
  totalOf(question: string): number | null {
    return this.totals.get(question)?.() ?? null;
  }

  /** What there is to ask about a question. */
  doubtsOf(question: string): readonly AnswerDoubt[] {
    return this.doubts.get(question)?.() ?? [];
  }

  /** Whether a condition of what stands at that place holds. It looks at what is shown before it alone, as `shownQuestions` does: a draft may loop. */
  private isMet(condition: FormCondition | null, place: number): boolean {
    if (!condition) return true;
    return holds(condition, (entry) => {
      const question = questionOf(entry);
      return (this.places.get(question) ?? place) < place && this.isShown(question) ? this.answerOf(entry) : undefined;
    });
  }
}
