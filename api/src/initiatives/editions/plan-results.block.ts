import { type EditionCell, type EditionFact, type EditionPart, isInPlace, sayShare, WEATHER_WORDS, wordDay } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';
import { listEditionPlans, readEditionAdoptions } from './edition-initiatives.queries';
import { nameOf, sourceOf } from './initiatives.blocks';
import { achieved, achievedInAll, lastOf, type Measure, measuresOf, type MeasureState, remaining, stateOf } from './measures';
import { readPlansUnderReview } from './plan-results.queries';

const STATES: Readonly<Record<MeasureState, string>> = {
  kept: 'Tenu',
  partly: 'Tenu en partie',
  not_yet: 'Pas encore tenu',
  dropped: 'Abandonné',
  unset: 'Sans jalon fixé',
};
const RANKS: Readonly<Record<MeasureState, number>> = { kept: 4, partly: 3, not_yet: 2, unset: 1, dropped: 0 };
/** What is told of a purpose or a weather, in characters: more is in the plan. */
const TOLD_AT_MOST = 400;
const REMAINING_AT_MOST = 4;
const NO_AXIS = 'Mesures hors axe';

/** In one line of light markdown. */
const line = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const cut = flat.length > TOLD_AT_MOST ? `${flat.slice(0, TOLD_AT_MOST - 1).trimEnd()}…` : flat;
  return /[.!?…]$/.test(cut) ? cut : `${cut}.`;
};
const axisOf = ({ axis }: Measure): string => (axis ? `Axe ${axis.number}. ${axis.title}` : NO_AXIS);

/**
 * The review of plans that follow each other: by axis (recommendation) and measure what was promised, what was achieved each year and by whom, what limits it, what
 * remains, what comes next and when. To funders of what was published to them, without names and without CCAS.
 */
@Injectable()
export class PlanResultsBlock implements EditionBlockSource {
  async choices(database: Queryable, networkId: string): Promise<readonly { option: string; value: string; label: string }[]> {
    return (await listEditionPlans(database, networkId)).map((plan) => ({ ...plan, option: 'plans' }));
  }

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const { plans, origins } = await readPlansUnderReview(database, reading);
    const measures = measuresOf(plans, origins);
    if (measures.length === 0) return null;
    const day = reading.asOf;
    const years = plans.map(({ year }) => year);
    const isBoard = reading.audience === 'board';
    const inPlace = isBoard ? await this.inPlace(database, measures, reading) : null;
    const states = measures.map((measure) => stateOf(measure, day));
    const kept = states.filter((state) => state === 'kept').length;
    const axes = [...new Set(measures.map(axisOf))];
    const span = years.length > 1 ? `${years[0]}-${years.at(-1)}` : String(years[0]);
    return {
      extent: [reading.audience, reading.funderId ?? 'all'].join(' '),
      lead: `${kept} engagement${kept > 1 ? 's' : ''} sur ${measures.length} ${kept > 1 ? 'sont tenus' : 'est tenu'}, ${span}.`,
      parts: [
        {
          is: 'bars',
          caption: `Engagements par état, ${span}`,
          categories: Object.values(STATES),
          series: [{ name: 'Engagements', values: (Object.keys(STATES) as MeasureState[]).map((state) => states.filter((one) => one === state).length) }],
          unit: 'engagement',
        },
        ...(years.length > 1 ? [this.byYear(plans, day)] : []),
        ...axes.flatMap((axis) => {
          const own = measures.filter((measure) => axisOf(measure) === axis);
          return [
            this.table(axis, own, { years, reading, inPlace }),
            { is: 'text' as const, text: own.map((measure) => this.told(measure, reading)).join('\n\n') },
          ];
        }),
      ],
      facts: measures.map((measure, index): EditionFact => {
        const state = states[index] as MeasureState;
        const about = { type: 'measure', id: measure.key, name: `${lastOf(measure).title}, engagement` };
        return { key: `measure:${measure.key}:state`, about, aspect: 'progress', value: state, told: STATES[state].toLowerCase(), rank: RANKS[state] };
      }),
      sources: [sourceOf(day)],
      definitions: [
        { term: 'Réalisé', meaning: 'Jalons et livrables atteints sur ceux que le plan de l’année avait fixés. L’année est celle du plan.' },
        { term: 'Tenu', meaning: 'Tous les jalons fixés, toutes années confondues, sont atteints au jour de l’édition.' },
      ],
      warnings: measures.flatMap((measure, index) =>
        states[index] === 'unset' ? [`«\u00a0${nameOf(lastOf(measure))}\u00a0» n’a fixé aucun jalon\u202f: le bilan ne dit pas si l’engagement est tenu.`] : [],
      ),
    };
  }

  /** How many CCAS of those concerned have the last initiative of each measure in place: what the board reads of each of them. */
  private async inPlace(database: Queryable, measures: readonly Measure[], { ccas }: EditionReading): Promise<ReadonlyMap<string, EditionCell>> {
    const adoptions = await readEditionAdoptions(
      database,
      measures.map((measure) => lastOf(measure).id),
      ccas.map(({ id }) => id),
    );
    const cells = measures.map((measure): [string, EditionCell] => {
      const own = adoptions.filter(({ initiativeId }) => initiativeId === lastOf(measure).id);
      const out = own.filter(({ stage }) => stage === 'not_concerned').length;
      return [measure.key, { numerator: own.filter(({ stage }) => isInPlace(stage)).length, denominator: ccas.length - out }];
    });
    return new Map(cells);
  }

  private byYear(plans: Awaited<ReturnType<typeof readPlansUnderReview>>['plans'], day: string): EditionPart {
    const counts = plans.map(({ initiatives }) => initiatives.map((initiative) => achieved(initiative, day)));
    const sum = (of: 'numerator' | 'denominator') => counts.map((all) => all.reduce((total, share) => total + share[of], 0));
    const [done, set] = [sum('numerator'), sum('denominator')];
    return {
      is: 'stacked',
      caption: 'Jalons fixés par plan, atteints et à atteindre',
      categories: plans.map(({ year }) => String(year)),
      series: [
        { name: 'Atteints', values: done },
        { name: 'À atteindre', values: set.map((value, index) => value - (done[index] ?? 0)) },
      ],
      unit: 'jalon',
    };
  }

  private table(
    axis: string,
    measures: readonly Measure[],
    {
      years,
      reading,
      inPlace,
    }: { readonly years: readonly number[]; readonly reading: EditionReading; readonly inPlace: ReadonlyMap<string, EditionCell> | null },
  ): EditionPart {
    return {
      is: 'table',
      caption: axis,
      columns: [
        { key: 'measure', title: 'Mesure', kind: 'text' },
        ...(inPlace ? [{ key: 'owner', title: 'Portée par', kind: 'text' as const }] : []),
        ...years.map((year) => ({ key: String(year), title: `Réalisé ${year}`, kind: 'percent' as const })),
        { key: 'state', title: 'Engagement', kind: 'text' },
        ...(inPlace ? [{ key: 'in_place', title: 'CCAS en place', kind: 'percent' as const }] : []),
      ],
      rows: measures.map((measure) => [
        lastOf(measure).title,
        ...(inPlace ? [lastOf(measure).ownerName] : []),
        ...years.map((year): EditionCell => {
          const of = measure.years.find((one) => one.year === year);
          const share = of && achieved(of.initiative, reading.asOf);
          return share && share.denominator > 0 ? share : null;
        }),
        STATES[stateOf(measure, reading.asOf)],
        ...(inPlace ? [inPlace.get(measure.key) ?? null] : []),
      ]),
    };
  }

  /** A measure as a real review tells it: what was promised, what was achieved, what limits it, what remains, what comes next. */
  private told(measure: Measure, { asOf, audience }: EditionReading): string {
    const last = lastOf(measure);
    const first = measure.years[0]?.initiative ?? last;
    const share = achievedInAll(measure, asOf);
    const carried =
      audience === 'board'
        ? measure.years.flatMap(({ year, origin }) => (origin?.carryReason ? [`Reconduite en ${year}\u00a0: ${line(origin.carryReason)}`] : []))
        : [];
    const isHeld = last.weather === 'support_needed' || last.weather === 'compromised';
    const limits = [...(isHeld ? [`${WEATHER_WORDS[last.weather]}\u00a0: ${line(last.weatherText ?? 'sans précision')}`] : []), ...carried];
    const left = remaining(measure, asOf);
    const shown = left
      .slice(0, REMAINING_AT_MOST)
      .map(({ title, dueOn }) => `${title} (${dueOn < asOf ? 'en retard, attendu le' : 'pour le'} ${wordDay(dueOn)})`);
    const more = left.length - shown.length;
    const next = left.find(({ dueOn }) => dueOn >= asOf);
    const outlook = last.isArchived
      ? `Abandonnée${last.weatherText ? `\u00a0: ${line(last.weatherText)}` : ', sans motif indiqué.'}`
      : next
        ? `${line(`prochaine étape le ${wordDay(next.dueOn)}, ${next.title}`)}${last.endsOn ? ` Fin prévue le ${wordDay(last.endsOn)}.` : ''}`
        : last.endsOn
          ? `${last.endsOn < asOf ? 'le terme était le' : 'fin prévue le'} ${wordDay(last.endsOn)}.`
          : 'aucune date n’est fixée.';
    return [
      `### ${last.title}`,
      '',
      `- **Engagement**\u00a0: ${first.purpose ? line(first.purpose) : 'non rédigé.'}`,
      `- **Réalisé**\u00a0: ${share.denominator > 0 ? `jalons atteints, ${sayShare(share)}.` : 'aucun jalon n’avait été fixé.'}`,
      ...(limits.length > 0 ? [`- **Limites**\u00a0: ${limits.join(' ')}`] : []),
      ...(left.length > 0
        ? [`- **Reste à faire**\u00a0: ${line([...shown, ...(more > 0 ? [`${more} autre${more > 1 ? 's' : ''}`] : [])].join('\u202f; '))}`]
        : []),
      `- **Perspectives**\u00a0: ${outlook}`,
    ].join('\n');
  }
}
