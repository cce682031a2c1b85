import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { entriesOf, type FileAnswer, type FormDefinition, type FormEntry, type FormFileLine, plainWords } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { ANSWER_STATE_WORDS, answerText } from '../words/answer-words';
import { doubtWords, faultWords } from '../words/file-words';

/** What stands in the return already. */
export interface StandingAnswer extends FileAnswer {
  readonly entry: string;
  readonly version: number;
  readonly isConfirmed: boolean;
}

/** A value of the file, with what the person may still say of it. */
interface ShownLine {
  readonly key: string;
  readonly place: string;
  readonly label: string;
  readonly typed: string;
  readonly name: string | null;
  readonly line: FormFileLine;
  /** What would be taken, and what it would stand in the place of. */
  readonly answer: FileAnswer | null;
  readonly text: string;
  readonly former: string | null;
  readonly isSame: boolean;
  readonly isTaken: boolean;
}

/** What is taken of the file. */
export interface TakenAnswer extends FileAnswer {
  readonly entry: string;
  readonly version: number;
}

/** « Aides par motif, Énergie, Montant » */
export const nameOfEntry = ({ question, row, column }: FormEntry): string =>
  row && column ? `${question.label}, ${row.label ?? `ligne ${row.code.slice(1)}`}, ${column.label}` : question.label;

const keyOf = (line: FormFileLine, index: number): string =>
  `${line.line ?? 'c'}-${line.entry?.key ?? plainWords(line.label)}-${line.line === null ? index : ''}`;
const isSame = (one: FileAnswer, other: FileAnswer): boolean =>
  (['state', 'value', 'denominator', 'other'] as const).every((field) => one[field] === other[field]);

/** Everything that a file says, line by line: understood, asked about, refused, of no question; and what of it is taken. */
@Component({
  selector: 'app-imported-lines',
  imports: [MatButton, UiIcon],
  templateUrl: './imported-lines.html',
  styleUrl: './imported-lines.scss',
})
export class ImportedLines {
  readonly definition = input.required<FormDefinition>();
  readonly lines = input.required<readonly FormFileLine[]>();
  readonly standing = input.required<readonly StandingAnswer[]>();
  /** Whether a line can be said to be of another question. */
  readonly canRelate = input(false);
  readonly related = output<{ readonly words: string; readonly entry: string | null }>();

  private readonly chosen = signal<ReadonlyMap<string, FileAnswer>>(new Map());
  private readonly ticked = signal<ReadonlyMap<string, boolean>>(new Map());
  protected readonly relating = signal<string | null>(null);
  protected readonly entries = computed(() =>
    entriesOf(this.definition())
      .filter(({ holds, row }) => !['total', 'file', 'table'].includes(holds.kind) && (row === null || row.label !== null))
      .map((entry) => ({ key: entry.key, name: nameOfEntry(entry) })),
  );
  protected readonly shown = computed<readonly ShownLine[]>(() => {
    const standing = new Map(this.standing().map((answer) => [answer.entry, answer]));
    return this.lines()
      .map((line, index) => this.show(line, keyOf(line, index), standing.get(line.entry?.key ?? '')))
      .filter(({ line }) => line.reading.is !== 'blank');
  });
  protected readonly counts = computed(() => {
    const by = (is: FormFileLine['reading']['is']): number => this.lines().filter(({ reading }) => reading.is === is).length;
    return [
      { one: 'comprise', many: 'comprises', count: by('understood') },
      { one: 'à préciser', many: 'à préciser', count: by('asked') },
      { one: 'refusée', many: 'refusées', count: by('refused') },
      { one: 'sans question du formulaire', many: 'sans question du formulaire', count: by('unknown') },
      { one: 'vide', many: 'vides', count: by('blank') },
    ].filter(({ count }) => count > 0);
  });
  readonly taken = computed<readonly TakenAnswer[]>(() => {
    const versions = new Map(this.standing().map(({ entry, version }) => [entry, version]));
    return this.shown().flatMap(({ line, answer, isTaken }) =>
      isTaken && answer && line.entry ? [{ ...answer, entry: line.entry.key, version: versions.get(line.entry.key) ?? 0 }] : [],
    );
  });
  protected readonly doubt = doubtWords;
  protected readonly fault = faultWords;

  protected proposals({ line }: ShownLine): readonly { readonly answer: FileAnswer; readonly name: string }[] {
    const { reading, entry } = line;
    if (reading.is !== 'asked' || !entry) return [];
    return reading.proposals.map((answer) => ({ answer, name: this.nameOf(answer, entry) }));
  }

  protected isChosen(key: string, answer: FileAnswer): boolean {
    const chosen = this.chosen().get(key);
    return chosen !== undefined && isSame(chosen, answer);
  }

  protected choose(key: string, answer: FileAnswer): void {
    this.chosen.update((before) => new Map(before).set(key, answer));
    this.tick(key, true);
  }

  protected tick(key: string, isTicked: boolean): void {
    this.ticked.update((before) => new Map(before).set(key, isTicked));
  }

  protected relate(label: string, entry: string): void {
    this.relating.set(null);
    this.related.emit({ words: plainWords(label), entry: entry || null });
  }

  private show(line: FormFileLine, key: string, former: StandingAnswer | undefined): ShownLine {
    const { reading, entry } = line;
    const answer = reading.is === 'understood' ? reading.answer : (this.chosen().get(key) ?? null);
    const isAlready = answer !== null && former !== undefined && former.isConfirmed && isSame(answer, former);
    // what somebody said stays, unless it is said to give way
    const isProposed = reading.is === 'understood' && !former?.isConfirmed;
    return {
      ...{ key, line, answer },
      place: line.line === null ? '' : `Ligne ${line.line}`,
      label: line.label,
      typed: line.typed,
      name: entry ? nameOfEntry(entry) : null,
      text: answer && entry ? this.nameOf(answer, entry) : '',
      former: former && entry && !isAlready ? answerText(former, entry.holds) : null,
      isSame: isAlready,
      isTaken: answer !== null && !isAlready && (this.ticked().get(key) ?? isProposed),
    };
  }

  private nameOf(answer: FileAnswer, { holds }: FormEntry): string {
    const text = answerText(answer, holds);
    return answer.state === 'estimated' ? `${ANSWER_STATE_WORDS.estimated} à ${text}` : text;
  }
}
