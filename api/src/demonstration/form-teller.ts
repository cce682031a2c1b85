import { randomUUID } from 'node:crypto';
import { type AnswerFile, type FormDefinition, formModel, progressOf } from '@maillage/domain';
import type { DemoNetwork } from './demo-network';
import { type DemoPaper, keyOfPaper } from './demo-papers';
import type { DemoAnswer } from './demo-report-answers';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { steady } from './steady';

/** How far the return of a CCAS is. */
export type DemoStage = 'validated' | 'submitted' | 'draft' | 'excused' | 'unopened';
/** A form that is asked over a year. */
export interface DemoCollection {
  readonly form: { readonly id: string; readonly versionId: string; readonly definition: FormDefinition };
  readonly title: string;
  readonly purpose: string;
  readonly year: number;
  readonly openedDaysAgo: number;
}
/** What one CCAS answered to it. */
interface DemoReturn {
  readonly collectionId: string;
  readonly definition: FormDefinition;
  readonly place: number;
  readonly stage: DemoStage;
  readonly answers: Readonly<Record<string, DemoAnswer>>;
  /** Days before loading on which it was begun, submitted, validated. */
  readonly days: readonly [number, number, number];
  /** Files that it attached to questions, by these. */
  readonly papers?: Readonly<Record<string, readonly DemoPaper[]>>;
}

/** The answer to which files are attached: whose, by whom, when. */
interface AttachedTo {
  readonly returnId: string;
  readonly entry: string;
  readonly place: number;
  readonly by: string;
  readonly at: string;
}

/** Tells what became of collections in the past of the demonstration: forms published, asked, answered, submitted, validated. */
export class FormTeller {
  readonly steps: Step[] = [];
  /** Returns that were validated, by collection. */
  private readonly heard = new Map<string, { readonly id: string; readonly place: number; readonly entries: ReadonlySet<string> }[]>();
  private readonly coordinator: string;

  constructor(
    private readonly network: DemoNetwork,
    private readonly calendar: DemoCalendar,
  ) {
    this.coordinator = network.personIds.coordinator;
  }

  /** Rows that somebody wrote. */
  add(at: string, by: string | null, table: string, ...rows: Row[]): void {
    this.steps.push({ at, by, table, rows });
  }

  /** A row that somebody changed. */
  change(at: string, by: string | null, table: string, row: Row): void {
    this.steps.push({ at, by, table, rows: [row], isChange: true });
  }

  /** A ready-made form, published. */
  publish(model: string, daysAgo: number): DemoCollection['form'] {
    const { title, definition } = formModel(model) as NonNullable<ReturnType<typeof formModel>>;
    const [id, versionId, at] = [randomUUID(), randomUUID(), this.calendar.at(daysAgo, 10)];
    this.add(at, this.coordinator, 'form', { id, network_id: this.network.networkId, title, model });
    this.add(at, this.coordinator, 'form_version', { id: versionId, form_id: id, number: 1, definition, published_at: at, published_by_id: this.coordinator });
    return { id, versionId, definition };
  }

  /** Asks it over a year; gives the collection. */
  collect({ form, title, purpose, year, openedDaysAgo }: DemoCollection): string {
    const id = randomUUID();
    const period = { period_from: `${year}-01-01`, period_to: `${year}-12-31` };
    const asked = { network_id: this.network.networkId, form_id: form.id, form_version_id: form.versionId, title, purpose, ...period };
    this.add(this.calendar.at(openedDaysAgo, 11), this.coordinator, 'form_collection', { id, ...asked });
    return id;
  }

  /** Everything that becomes of a return, as far as it is. */
  answer({ collectionId, definition, place, stage, answers, days, papers = {} }: DemoReturn): void {
    const [begunAt, submittedAt, validatedAt] = days.map((day, index) => this.calendar.at(day, 10 + 2 * index)) as [string, string, string];
    const by = this.network.newsByIds[place] ?? this.coordinator;
    const id = randomUUID() as string;
    const given = Object.entries(answers);
    this.add(begunAt, by, 'form_return', { id, collection_id: collectionId, ccas_id: this.network.ccasIds[place], state: 'draft' });
    const rows = given.map(([entry, { source, ...one }]) => ({
      ...{ return_id: id, entry, state: one.state, value: one.value, denominator: one.denominator, reason: one.reason, method: one.method, source },
      ...{ origin: source ? 'prefilled' : 'typed', is_confirmed: one.isConfirmed },
    }));
    this.add(begunAt, by, 'form_answer', ...rows);
    const attached = Object.entries(papers).map(([entry, of]) => this.attach({ returnId: id, entry, place, by, at: begunAt }, of));
    const progress = progressOf(definition, answers).map(({ section, expected, answered }) => ({ return_id: id, section, expected, answered }));
    this.add(
      begunAt,
      by,
      'form_return_section',
      ...progress.map((one) => ({ ...one, answered_at: one.answered > 0 ? begunAt : null, answered_by_id: one.answered > 0 ? by : null })),
    );
    if (stage === 'draft') return;
    const signed = {
      signatory_name: this.network.names.get(by) ?? 'Direction',
      signatory_function: by === this.coordinator ? 'Coordination, au nom du CCAS' : 'Direction du CCAS',
    };
    const submitted = { submitted_at: submittedAt, submitted_by_id: by, is_on_behalf: by === this.coordinator, spent_minutes: 45 + steady(place, 7, 90) };
    this.change(submittedAt, by, 'form_return', { id, state: 'submitted', ...submitted, ...signed });
    if (stage !== 'validated') return;
    const frozen = Object.fromEntries([...given.map(([entry, { source: _, ...one }]) => [entry, one] as const), ...attached]);
    const validated = { validated_at: validatedAt, validated_by_id: this.coordinator };
    this.add(validatedAt, this.coordinator, 'form_return_edition', { return_id: id, number: 1, answers: frozen, ...validated });
    this.change(validatedAt, this.coordinator, 'form_return', { id, state: 'validated', ...validated });
    this.heard.set(collectionId, [...(this.heard.get(collectionId) ?? []), { id, place, entries: new Set(Object.keys(frozen)) }]);
    if (place % 3 === 0) this.change(this.calendar.at(days[2] - 20, 16), by, 'form_return', { id, presented_on: this.calendar.daysAgo(days[2] - 19) });
  }

  /** Files of an answer; gives it as it is validated. */
  private attach({ returnId, entry, place, by, at }: AttachedTo, papers: readonly DemoPaper[]): readonly [entry: string, answer: object] {
    const id = randomUUID();
    const said = { state: 'value', value: String(papers.length) };
    this.add(at, by, 'form_answer', { id, return_id: returnId, entry, ...said, origin: 'typed', is_confirmed: true });
    const where = { network_id: this.network.networkId, ccas_id: this.network.ccasIds[place], parent_type: 'form_answer', parent_id: id, purpose: 'annex' };
    const files = papers.map((paper): AnswerFile => {
      const { title, bytes, sha256 } = paper;
      const [fileId, versionId, name] = [randomUUID(), randomUUID(), `${title}.pdf`];
      this.add(at, by, 'file', { id: fileId, ...where, title });
      const kept = { name, media_type: 'application/pdf', size_bytes: bytes.length, sha256, storage_key: keyOfPaper(this.network.networkId, paper) };
      this.add(at, by, 'file_version', { id: versionId, file_id: fileId, number: 1, ...kept, reading: 'whole', uploaded_at: at, uploaded_by_id: by });
      return { id: fileId, versionId, title, name, sha256 };
    });
    return [entry, { ...said, denominator: null, other: null, reason: null, method: null, isConfirmed: true, files }];
  }

  /** The network reads the results of a collection, of all that was validated. */
  publishResults(collectionId: string, daysAgo: number): void {
    const editions = Object.fromEntries((this.heard.get(collectionId) ?? []).map(({ id }) => [id, 1]));
    const published = { published_at: this.calendar.at(daysAgo, 15), published_by_id: this.coordinator };
    this.add(published.published_at, this.coordinator, 'form_result_publication', { collection_id: collectionId, number: 1, editions, ...published });
  }

  /** A tag of a question, given by the coordination to what every so many CCAS said there. */
  tag(form: DemoCollection['form'], entry: string, label: string, { every, daysAgo }: { readonly every: number; readonly daysAgo: number }): void {
    const [id, at] = [randomUUID(), this.calendar.at(daysAgo, 16)];
    this.add(at, this.coordinator, 'form_tag', { id, form_id: form.id, entry, label });
    const said = [...this.heard.values()].flat().filter(({ place, entries }) => entries.has(entry) && place % every === 1);
    if (said.length > 0) this.add(at, this.coordinator, 'form_answer_tag', ...said.map((one) => ({ tag_id: id, return_id: one.id })));
  }
}
