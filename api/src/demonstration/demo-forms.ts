import type { FormDefinition } from '@maillage/domain';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import { type DemoAnswer, heatwaveAnswers, reportAnswers } from './demo-report-answers';
import { type DemoStage, FormTeller } from './form-teller';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';
import { steady } from './steady';

/** Places of the CCAS that are not as far as the others; the director who tries the product (93072) has begun. */
const BEHIND: Readonly<Record<number, DemoStage>> = {
  ...{ 6: 'submitted', 10: 'submitted', 18: 'submitted', 24: 'submitted', 30: 'submitted', 36: 'submitted' },
  ...{ 12: 'draft', 20: 'draft', 29: 'draft', 33: 'draft', 7: 'excused', 15: 'unopened' },
};
/** What who has begun has answered so far. */
const BEGUN_SECTIONS = new Set(['gouvernance', 'insertion']);
/**
 * Who gave no report of the year before: three that gave this one, all of one EPT, and three that did not. What moved is told over the others then, since no EPT falls
 * into a part of one or two.
 */
const WITHOUT_FORMER = new Set([5, 6, 10, 19, 23, 24]);
/** Since when these say nothing on the heat wave: 31 of 39 answered. */
const SILENT = new Set([3, 7, 11, 15, 20, 27, 29, 33]);

/** Tags of what is answered in words, given to what one CCAS in so many said. */
const TAGS: readonly (readonly [entry: string, label: string, every: number])[] = [
  ['priorites', 'Délais', 2],
  ['priorites', 'Analyse des besoins sociaux', 3],
  ['priorites', 'Santé', 5],
  ['faits_marquants', 'Accueil', 2],
  ['faits_marquants', 'Plan canicule', 4],
];

/** Days before loading on which the network read the results of the last report. */
export const RESULTS_DAYS_AGO = 135;

/** The report of activities of two years, and four questions on the heat wave: invented answers beside published accounts. */
export function buildDemoForms(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const { ccasIds, personIds } = network;
  const coordinator = personIds.coordinator;
  const teller = new FormTeller(network, calendar);

  const places = CCAS_OF_SEINE_SAINT_DENIS.map((_, place) => place);
  const report = teller.publish('activity_report', 364);
  const of = (year: number, openedDaysAgo: number): string =>
    teller.collect({ form: report, title: `Bilan d’activités ${year}`, purpose: 'Le bilan de chaque CCAS, et celui du réseau.', year, openedDaysAgo });

  const former = of(2024, 363);
  for (const place of places.filter((one) => !WITHOUT_FORMER.has(one)))
    teller.answer({
      collectionId: former,
      definition: report.definition,
      place,
      stage: 'validated',
      answers: reportAnswers(report.definition, place, 2024),
      days: [361, 355, 348],
    });

  teller.publishResults(former, 338);

  const present = of(2025, 318);
  for (const place of places) {
    const stage = BEHIND[place] ?? 'validated';
    if (stage === 'unopened') continue;
    if (stage === 'excused') {
      const reason = 'Le poste de direction est vacant, le recrutement est en cours.';
      teller.add(calendar.at(260, 11), coordinator, 'form_return', { collection_id: present, ccas_id: ccasIds[place], state: 'excused', reason });
      continue;
    }
    const whole = reportAnswers(report.definition, place, 2025);
    const days = [300 - steady(place, 3, 60), 230 - steady(place, 5, 20), 200 - steady(place, 2, 40)] as const;
    teller.answer({
      collectionId: present,
      definition: report.definition,
      place,
      stage,
      answers: stage === 'draft' ? begun(report.definition, whole) : whole,
      days,
    });
  }

  teller.publishResults(present, RESULTS_DAYS_AGO);
  for (const [entry, label, every] of TAGS) teller.tag(report, entry, label, { every, daysAgo: RESULTS_DAYS_AGO - 5 });

  const flash = teller.publish('heatwave_flash', 152);
  const summer = {
    form: flash,
    title: 'Flash canicule',
    purpose: 'Savoir où en sont les registres avant la réunion de juillet.',
    year: 2026,
    openedDaysAgo: 150,
  };
  const heatwave = teller.collect(summer);
  for (const place of places.filter((one) => !SILENT.has(one))) {
    const day = 149 - steady(place, 4, 9);
    teller.answer({ collectionId: heatwave, definition: flash.definition, place, stage: 'validated', answers: heatwaveAnswers(place), days: [day, day, 138] });
  }
  teller.change(calendar.at(137, 17), coordinator, 'form_collection', { id: heatwave, closed_at: calendar.at(137, 17) });
  teller.publishResults(heatwave, 136);
  return teller.steps;
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
