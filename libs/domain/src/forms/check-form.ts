import { type Expression, parseExpression, referencesOf } from '../indicators/expression';
import type { FormCondition, FormDefinition, FormQuestion } from './form-definition';
import { entriesOf, type FormEntry } from './form-entries';
import type { FormFault, FormFaultCode } from './form-faults';
import { FORM_LIMITS } from './form-limits';
import { type Demand, isFeasible } from './feasible';
import { demandsOf, type LinearForm, linearForm } from './linear-form';

const NUMERIC = ['figure', 'amount', 'share', 'total'];
/** Amounts may be below 0, and what is computed. */
const NEVER_BELOW_ZERO = ['figure', 'share'];
/** So many contradictions are said at most: each is looked for among all checks. */
const MOST_CONTRADICTIONS = 10;
const COMPARED = ['at_least', 'more_than', 'at_most', 'less_than'];

/** What a form means, held together: that its codes are its own, its conditions can be decided, its formulas can be computed, its checks can hold. */
class FormCheckup {
  readonly faults: FormFault[] = [];
  private readonly entries: ReadonlyMap<string, FormEntry>;

  constructor(private readonly form: FormDefinition) {
    this.entries = new Map(entriesOf(form).map((entry) => [entry.key, entry]));
  }

  whole(): readonly FormFault[] {
    const questions = this.form.sections.flatMap((section) => section.questions);
    if (questions.length > FORM_LIMITS.questions) this.fault('', 'too_many', 'questions');
    if (this.entries.size > FORM_LIMITS.entries) this.fault('', 'too_many', 'entries');
    this.unlike('', this.form.sections);
    this.unlike('', questions, true);
    this.unlike('checks', this.form.checks);
    for (const { code, questions: own } of this.form.sections) for (const question of own) this.question(`${code}/${question.code}`, question);
    this.conditions();
    this.totals();
    this.checks();
    return this.faults;
  }

  private fault(place: string, code: FormFaultCode, about: string | null = null): void {
    this.faults.push({ place, code, about });
  }

  private unlike(place: string, coded: readonly { readonly code: string }[], areQuestions = false): void {
    const seen = new Set<string>();
    for (const { code } of coded) {
      if (seen.has(code)) this.fault(areQuestions ? this.placeOf(code) : [place, code].filter(Boolean).join('/'), 'code_taken', code);
      seen.add(code);
    }
  }

  private placeOf(question: string): string {
    return `${this.entries.get(question)?.section.code ?? ''}/${question}`;
  }

  private question(place: string, question: FormQuestion): void {
    if (question.kind === 'choice' || question.kind === 'choices') this.unlike(place, question.options);
    if (question.kind !== 'table') return this.meaning(place, question);
    this.unlike(place, question.columns);
    if (question.rows.are === 'fixed') this.unlike(place, question.rows.rows);
    for (const { code, cell } of question.columns) {
      if (cell.kind === 'choice') this.unlike(`${place}/${code}`, cell.options);
      this.meaning(`${place}/${code}`, cell);
    }
  }

  private meaning(place: string, holds: FormEntry['holds']): void {
    if ('unitWord' in holds && holds.unit === 'other' && holds.unitWord === null) this.fault(place, 'unit_word');
    const bounds = 'bounds' in holds ? holds.bounds : null;
    for (const ends of [bounds, bounds?.perInhabitant]) if (ends && ends.min !== null && ends.max !== null && ends.min > ends.max) this.fault(place, 'bounds');
  }

  /** Conditions look back alone, so that what is shown is decided in one walk, and never in a circle. */
  private conditions(): void {
    const before = new Set<string>();
    const keys = new Map<FormQuestion, string[]>();
    for (const { key, question } of this.entries.values()) keys.set(question, [...(keys.get(question) ?? []), key]);
    for (const { code, shownIf, questions } of this.form.sections) {
      this.condition(code, shownIf, before);
      for (const question of questions) {
        this.condition(`${code}/${question.code}`, question.shownIf, before);
        for (const key of keys.get(question) ?? []) before.add(key);
      }
    }
  }

  private condition(place: string, condition: FormCondition | null, before: ReadonlySet<string>): void {
    if (!condition) return;
    if ('all' in condition || 'any' in condition) {
      for (const each of 'all' in condition ? condition.all : condition.any) this.condition(place, each, before);
      return;
    }
    const looked = this.entries.get(condition.entry)?.holds;
    if (!looked || looked.kind === 'total') return this.fault(place, 'unknown_entry', condition.entry);
    if (!before.has(condition.entry)) return this.fault(place, 'condition_order', condition.entry);
    const { is, value = '' } = condition;
    if (COMPARED.includes(is) && (!NUMERIC.includes(looked.kind) || value.trim() === '' || !Number.isFinite(Number(value))))
      this.fault(place, 'condition_value', condition.entry);
    const names = is === 'equals' || is === 'not_equals' || is === 'includes';
    if (names && 'options' in looked && !looked.options.some(({ code }) => code === value)) this.fault(place, 'condition_value', condition.entry);
  }

  private formula(place: string, text: string): Expression | null {
    const expression = parseExpression(text);
    if ('error' in expression) return (this.fault(place, 'formula', text.slice(0, 60)), null);
    const unknown = referencesOf(expression).filter((key) => !NUMERIC.includes(this.entries.get(key)?.holds.kind ?? ''));
    for (const key of unknown) this.fault(place, 'unknown_entry', key);
    return unknown.length > 0 ? null : expression;
  }

  private totals(): void {
    const named = new Map<string, readonly string[]>();
    for (const { key, holds } of this.entries.values()) {
      if (holds.kind !== 'total') continue;
      const expression = this.formula(this.placeOf(key), holds.formula);
      named.set(key, expression ? referencesOf(expression) : []);
    }
    const reaches = (from: string, wanted: string, seen: Set<string>): boolean =>
      (named.get(from) ?? []).some((next) => next === wanted || (!seen.has(next) && (seen.add(next), reaches(next, wanted, seen))));
    for (const key of named.keys()) if (reaches(key, key, new Set())) this.fault(this.placeOf(key), 'formula_loop', key);
  }

  /** Checks must leave room for some numbers at all, whatever they add up; where they do not, the first that leaves none is said. */
  private checks(): void {
    const seen: CheckDemands[] = [];
    for (const { code, left, compare, right, tolerance } of this.form.checks) {
      const place = `checks/${code}`;
      const sides = [this.formula(place, left), this.formula(place, right)];
      if (sides.some((side) => side === null)) continue;
      if (sides.every((side) => referencesOf(side as Expression).length === 0)) this.fault(place, 'check_constant');
      const [one, other] = sides.map((side) => linearForm(side as Expression, (entry) => this.sumOf(entry))) as [LinearForm | null, LinearForm | null];
      if (one && other) seen.push({ code, demands: demandsOf(one, compare, other, tolerance) });
    }
    let standing = seen;
    for (let found = 0; found < MOST_CONTRADICTIONS && !this.canHold(standing); found++) {
      let [holds, fails] = [0, standing.length];
      while (fails - holds > 1) {
        const middle = (holds + fails) >> 1;
        if (this.canHold(standing.slice(0, middle))) holds = middle;
        else fails = middle;
      }
      const wrong = standing[fails - 1];
      if (!wrong) return;
      const against = standing.slice(0, fails - 1).find((other) => !this.canHold([other, wrong]));
      this.fault(`checks/${wrong.code}`, 'checks_contradict', against?.code ?? null);
      standing = standing.filter((check) => check !== wrong);
    }
  }

  private canHold(checks: readonly CheckDemands[]): boolean {
    const demands = checks.flatMap((check) => check.demands);
    return isFeasible(demands, (entry) => !NEVER_BELOW_ZERO.includes(this.entries.get(entry)?.holds.kind ?? ''));
  }

  /** What a total adds up, where it is a sum; a total of itself is none. */
  private sumOf(entry: string, within: readonly string[] = []): LinearForm | undefined {
    const holds = this.entries.get(entry)?.holds;
    if (holds?.kind !== 'total' || within.includes(entry)) return undefined;
    const expression = parseExpression(holds.formula);
    if ('error' in expression) return undefined;
    return linearForm(expression, (next) => this.sumOf(next, [...within, entry])) ?? undefined;
  }
}

/** What a check demands. */
interface CheckDemands {
  readonly code: string;
  readonly demands: readonly Demand[];
}

/** What is wrong with a form that has the right shape (`readForm`), each with its place; empty where it can be published. */
export const checkForm = (form: FormDefinition): readonly FormFault[] => new FormCheckup(form).whole();
