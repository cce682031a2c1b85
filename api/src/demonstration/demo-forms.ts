import { randomUUID } from 'node:crypto';
import { type FormDefinition, formModel, progressOf } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import { type DemoAnswer, heatwaveAnswers, reportAnswers } from './demo-report-answers';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { steady } from './steady';

type Stage = 'validated' | 'submitted' | 'draft' | 'excused' | 'unopened';
/** Places of the CCAS that are not as far as the others; the director who tries the product (93072) has begun. */
const BEHIND: Readonly<Record<number, Stage>> = {
  ...{ 6: 'submitted', 10: 'submitted', 18: 'submitted', 24: 'submitted', 30: 'submitted', 36: 'submitted' },
  ...{ 12: 'draft', 20: 'draft', 29: 'draft', 33: 'draft', 7: 'excused', 15: 'unopened' },
};
/** What who has begun has answered so far. */
const BEGUN_SECTIONS = new Set(['gouvernance', 'insertion']);
/** Since when these say nothing on the heat wave: 31 of 39 answered. */
const SILENT = new Set([3, 7, 11, 15, 20, 27, 29, 33]);

interface DemoCollection {
  readonly form: { readonly id: string; readonly versionId: string; readonly definition: FormDefinition };
  readonly title: string;
  readonly purpose: string;
  readonly year: number;
  readonly openedDaysAgo: number;
}
interface DemoReturn {
  readonly collectionId: string;
  readonly definition: FormDefinition;
  readonly place: number;
  readonly stage: Stage;
  readonly answers: Readonly<Record<string, DemoAnswer>>;
  /** Days before loading on which it was begun, submitted, validated. */
  readonly days: readonly [number, number, number];
}

/** The report of activities of two years, and four questions on the heat wave: invented answers beside published accounts. */
export function buildDemoForms(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const { networkId, ccasIds, newsByIds, names, personIds } = network;
  const coordinator = personIds.coordinator;
  const steps: Step[] = [];
  const add = (at: string, by: string | null, table: string, ...rows: Row[]) => steps.push({ at, by, table, rows });
  const change = (at: string, by: string | null, table: string, row: Row) => steps.push({ at, by, table, rows: [row], isChange: true });

  function publish(model: string, daysAgo: number): DemoCollection['form'] {
    const { title, definition } = formModel(model) as NonNullable<ReturnType<typeof formModel>>;
    const [id, versionId, at] = [randomUUID(), randomUUID(), calendar.at(daysAgo, 10)];
    add(at, coordinator, 'form', { id, network_id: networkId, title, model });
    add(at, coordinator, 'form_version', { id: versionId, form_id: id, number: 1, definition, published_at: at, published_by_id: coordinator });
    return { id, versionId, definition };
  }

  function collect({ form, title, purpose, year, openedDaysAgo }: DemoCollection): string {
    const id = randomUUID();
    const period = { period_from: `${year}-01-01`, period_to: `${year}-12-31` };
    const asked = { network_id: networkId, form_id: form.id, form_version_id: form.versionId, title, purpose, ...period };
    add(calendar.at(openedDaysAgo, 11), coordinator, 'form_collection', { id, ...asked });
    return id;
  }

  function answer({ collectionId, definition, place, stage, answers, days }: DemoReturn): void {
    const [begunAt, submittedAt, validatedAt] = days.map((day, index) => calendar.at(day, 10 + 2 * index)) as [string, string, string];
    const by = newsByIds[place] ?? coordinator;
    const id = randomUUID() as string;
    const given = Object.entries(answers);
    add(begunAt, by, 'form_return', { id, collection_id: collectionId, ccas_id: ccasIds[place], state: 'draft' });
    const rows = given.map(([entry, { source, ...one }]) => ({
      ...{ return_id: id, entry, state: one.state, value: one.value, denominator: one.denominator, reason: one.reason, method: one.method, source },
      ...{ origin: source ? 'prefilled' : 'typed', is_confirmed: one.isConfirmed },
    }));
    add(begunAt, by, 'form_answer', ...rows);
    const progress = progressOf(definition, answers).map(({ section, expected, answered }) => ({ return_id: id, section, expected, answered }));
    add(
      begunAt,
      by,
      'form_return_section',
      ...progress.map((one) => ({ ...one, answered_at: one.answered > 0 ? begunAt : null, answered_by_id: one.answered > 0 ? by : null })),
    );
    if (stage === 'draft') return;
    const signed = {
      signatory_name: names.get(by) ?? 'Direction',
      signatory_function: by === coordinator ? 'Coordination, au nom du CCAS' : 'Directrice ou directeur',
    };
    const submitted = { submitted_at: submittedAt, submitted_by_id: by, is_on_behalf: by === coordinator, spent_minutes: 45 + steady(place, 7, 90) };
    change(submittedAt, by, 'form_return', { id, state: 'submitted', ...submitted, ...signed });
    if (stage !== 'validated') return;
    const frozen = Object.fromEntries(given.map(([entry, { source: _, ...one }]) => [entry, one]));
    const validated = { validated_at: validatedAt, validated_by_id: coordinator };
    add(validatedAt, coordinator, 'form_return_edition', { return_id: id, number: 1, answers: frozen, ...validated });
    change(validatedAt, coordinator, 'form_return', { id, state: 'validated', ...validated });
    if (place % 3 === 0) change(calendar.at(days[2] - 20, 16), by, 'form_return', { id, presented_on: calendar.daysAgo(days[2] - 19) });
  }

  const places = CCAS_OF_SEINE_SAINT_DENIS.map((_, place) => place);
  const report = publish('activity_report', 364);
  const of = (year: number, openedDaysAgo: number): string =>
    collect({ form: report, title: `Bilan d’activités ${year}`, purpose: 'Le bilan de chaque CCAS, et celui du réseau.', year, openedDaysAgo });

  const former = of(2024, 363);
  for (const place of places.filter((one) => one % 4 !== 3))
    answer({
      collectionId: former,
      definition: report.definition,
      place,
      stage: 'validated',
      answers: reportAnswers(report.definition, place, 2024),
      days: [361, 355, 348],
    });

  const present = of(2025, 318);
  for (const place of places) {
    const stage = BEHIND[place] ?? 'validated';
    if (stage === 'unopened') continue;
    if (stage === 'excused') {
      const reason = 'Le poste de direction est vacant, le recrutement est en cours.';
      add(calendar.at(260, 11), coordinator, 'form_return', { collection_id: present, ccas_id: ccasIds[place], state: 'excused', reason });
      continue;
    }
    const whole = reportAnswers(report.definition, place, 2025);
    const days = [300 - steady(place, 3, 60), 230 - steady(place, 5, 20), 200 - steady(place, 2, 40)] as const;
    answer({ collectionId: present, definition: report.definition, place, stage, answers: stage === 'draft' ? begun(report.definition, whole) : whole, days });
  }

  const flash = publish('heatwave_flash', 152);
  const summer = {
    form: flash,
    title: 'Flash canicule',
    purpose: 'Savoir où en sont les registres avant la réunion de juillet.',
    year: 2026,
    openedDaysAgo: 150,
  };
  const heatwave = collect(summer);
  for (const place of places.filter((one) => !SILENT.has(one))) {
    const day = 149 - steady(place, 4, 9);
    answer({ collectionId: heatwave, definition: flash.definition, place, stage: 'validated', answers: heatwaveAnswers(place), days: [day, day, 138] });
  }
  change(calendar.at(137, 17), coordinator, 'form_collection', { id: heatwave, closed_at: calendar.at(137, 17) });
  return steps;
}

/** The first sections, and the published accounts, which nobody has confirmed yet. */
function begun(definition: FormDefinition, whole: Readonly<Record<string, DemoAnswer>>): Readonly<Record<string, DemoAnswer>> {
  const first = new Set(definition.sections.flatMap(({ code, questions }) => (BEGUN_SECTIONS.has(code) ? questions.map((question) => question.code) : [])));
  return Object.fromEntries(
    Object.entries(whole).flatMap(([entry, answer]): [string, DemoAnswer][] => {
      if (first.has(entry)) return [[entry, answer]];
      return answer.source ? [[entry, { ...answer, state: 'value', reason: null, isConfirmed: false }]] : [];
    }),
  );
}
