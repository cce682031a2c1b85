import { Component, computed, input } from '@angular/core';
import { type FormDefinition, type FormQuestion, type TableQuestion, unitOf } from '@maillage/domain';
import { UiLightText } from '../../ui/light-text/light-text';
import { READER_WORDS } from '../words/answer-words';
import { checkText, conditionTeller, formulaText } from '../words/condition-words';
import { countedText, timeOf } from '../words/figure-words';

/** Rows of an open table that a sheet has room for. */
const ROWS_ON_PAPER = 6;
/** Signs that one writes on a line by hand. */
const SIGNS_OF_A_LINE = 90;
const MOST_LINES = 8;

interface PaperQuestion {
  readonly number: string;
  readonly question: FormQuestion;
  readonly counted: string;
  readonly readers: string;
  readonly onlyIf: string | null;
  readonly methods: readonly string[];
  readonly unit: string;
  readonly formula: string;
  readonly lines: readonly number[];
  readonly table: PaperTable | null;
  /** Whether one may say of it what is no value. */
  readonly isAnswered: boolean;
}
interface PaperTable {
  readonly columns: readonly { readonly code: string; readonly label: string; readonly told: string }[];
  readonly rows: readonly { readonly code: string; readonly label: string }[];
  readonly more: string | null;
}

const count = (number: number): number[] => Array.from({ length: number }, (_, index) => index);

function tableOf({ rows, columns }: TableQuestion): PaperTable {
  const told = columns.map(({ code, label, cell }) => ({
    code,
    label,
    told: cell.kind === 'choice' ? cell.options.map((option) => option.label).join(' / ') : [unitOf(cell), timeOf(cell)].filter(Boolean).join(', '),
  }));
  if (rows.are === 'fixed') return { columns: told, rows: rows.rows, more: null };
  const shown = count(Math.min(rows.most, ROWS_ON_PAPER));
  return {
    columns: told,
    rows: shown.map((index) => ({ code: String(index), label: `${rows.noun} ${index + 1}` })),
    more: rows.most > shown.length ? `Jusqu’à ${rows.most} lignes\u202f: continuez au dos.` : null,
  };
}

/** An empty form as sheets of paper: every question with what it counts, its help, a place to write, and in words when it is asked. */
@Component({
  selector: 'app-paper-form',
  imports: [UiLightText],
  templateUrl: './paper-form.html',
  styleUrl: './paper-form.scss',
})
export class PaperForm {
  readonly definition = input.required<FormDefinition>();
  private readonly tell = computed(() => conditionTeller(this.definition()));
  protected readonly sections = computed(() =>
    this.definition().sections.map(({ code, title, help, shownIf, questions }, part) => ({
      code,
      title: `${part + 1}. ${title}`,
      help,
      onlyIf: shownIf && this.tell()(shownIf),
      questions: questions.map((question, index) => this.onPaper(question, `${part + 1}.${index + 1}`)),
    })),
  );
  /** Told once where it is the same of every question. */
  protected readonly allReaders = computed(() => {
    const [only, ...others] = new Set(this.definition().sections.flatMap(({ questions }) => questions.map(({ readBy }) => readBy)));
    return only && others.length === 0 ? READER_WORDS[only] : null;
  });
  protected readonly checks = computed(() =>
    this.definition().checks.map((check) => ({ code: check.code, message: check.message, told: checkText(check, this.definition()) })),
  );

  private onPaper(question: FormQuestion, number: string): PaperQuestion {
    const { kind, shownIf } = question;
    return {
      number,
      question,
      counted: countedText(question),
      readers: this.allReaders() ? '' : READER_WORDS[question.readBy],
      onlyIf: shownIf && this.tell()(shownIf),
      methods: 'methods' in question ? question.methods : [],
      unit: unitOf(question),
      formula: kind === 'total' ? formulaText(question.formula, this.definition()) : '',
      lines: kind === 'text' ? count(Math.min(MOST_LINES, Math.max(2, Math.ceil(question.longest / SIGNS_OF_A_LINE)))) : [],
      table: kind === 'table' ? tableOf(question) : null,
      isAnswered: kind !== 'total',
    };
  }
}
