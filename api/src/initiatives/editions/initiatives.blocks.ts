import { type EditionFact, milestoneState, WEATHER_WORDS, WEATHERS, wordDay, type Weather } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/queryable';
import type { BlockContent, EditionBlockSource, EditionReading } from '../../platform/declarations/edition-block';
import { type EditionInitiative, type EditionPlan, listEditionPlans, readEditionPlan } from './edition-initiatives.queries';

/** Of the same plan and for the same readers, two editions state the same things. */
export const extentOf = (plan: EditionPlan, { audience, funderId }: EditionReading): string => [plan.id, audience, funderId ?? 'all'].join(' ');

/** By what an initiative is known in an edition. */
export const nameOf = ({ number, title }: EditionInitiative): string => `${number}. ${title}`;

export const sourceOf = (asOf: string): string => `Maillage, saisie du réseau au ${wordDay(asOf)}`;

const RANKS: Readonly<Record<Weather, number>> = { secured: 4, achievable: 3, support_needed: 2, compromised: 1, unknown: 0 };
/** Days after which a weather is old. */
const STALE_DAYS = 90;

/** Initiatives with their weather, its text, and for the board who carries them. */
@Injectable()
export class InitiativesBlock implements EditionBlockSource {
  choices = listEditionPlans;

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const plan = await readEditionPlan(database, reading);
    if (!plan || plan.initiatives.length === 0) return null;
    const shown = plan.initiatives.filter(({ isArchived }) => !isArchived);
    const isBoard = reading.audience === 'board';
    const counts = WEATHERS.map((weather) => ({ weather, count: shown.filter((one) => one.weather === weather).length }));
    const onTrack = shown.filter(({ weather }) => weather === 'secured' || weather === 'achievable').length;
    return {
      extent: extentOf(plan, reading),
      lead: `${onTrack} initiative${onTrack > 1 ? 's' : ''} sur ${shown.length} ${onTrack > 1 ? 'sont' : 'est'} en bonne voie.`,
      parts: [
        {
          is: 'bars',
          caption: 'Initiatives par météo',
          categories: counts.map(({ weather }) => WEATHER_WORDS[weather]),
          series: [{ name: 'Initiatives', values: counts.map(({ count }) => count) }],
          unit: 'initiative',
        },
        {
          is: 'table',
          caption: plan.title,
          columns: [
            { key: 'title', title: 'Initiative', kind: 'text' },
            { key: 'weather', title: 'Météo', kind: 'text' },
            { key: 'text', title: 'Ce qu’il en est', kind: 'text' },
            ...(isBoard ? [{ key: 'owner', title: 'Portée par', kind: 'text' as const }] : []),
            { key: 'on', title: 'Météo du', kind: 'date' },
          ],
          rows: shown.map((one) => [nameOf(one), WEATHER_WORDS[one.weather], one.weatherText, ...(isBoard ? [one.ownerName] : []), one.weatherOn]),
        },
      ],
      facts: plan.initiatives.flatMap((one): EditionFact[] => {
        const about = { type: 'initiative', id: one.id, name: nameOf(one) };
        const presence: EditionFact = {
          key: `initiative:${one.id}:presence`,
          about,
          aspect: 'presence',
          value: one.isArchived ? 'dropped' : 'present',
          told: one.isArchived ? 'abandonnée' : 'au plan',
          ...(one.isArchived && one.weatherText ? { why: one.weatherText } : {}),
        };
        if (one.isArchived) return [presence];
        const weather: EditionFact = {
          key: `initiative:${one.id}:weather`,
          about,
          aspect: 'weather',
          value: one.weather,
          told: WEATHER_WORDS[one.weather].toLowerCase(),
          rank: RANKS[one.weather],
        };
        const due: EditionFact[] = one.endsOn
          ? [{ key: `initiative:${one.id}:due`, about: { ...about, name: `${about.name}, fin` }, aspect: 'due', value: one.endsOn, told: wordDay(one.endsOn) }]
          : [];
        return [presence, weather, ...due];
      }),
      sources: [sourceOf(reading.asOf)],
      definitions: [
        {
          term: 'Météo',
          meaning:
            'Ce que la personne qui porte l’initiative déclare de ses objectifs, avec un texte\u00a0: sécurisés, atteignables, appui nécessaire ou compromis.',
        },
      ],
      open: [
        {
          name: 'initiatives',
          title: `Initiatives, ${plan.title}`,
          fields: [
            { name: 'annee', title: 'Année du plan', type: 'integer' },
            { name: 'numero', title: 'Numéro de l’initiative dans le plan', type: 'integer' },
            { name: 'initiative', title: 'Titre', type: 'string' },
            { name: 'meteo', title: 'Météo déclarée par qui la porte', type: 'string' },
            { name: 'meteo_du', title: 'Jour de la météo', type: 'date' },
            { name: 'debut', title: 'Début prévu', type: 'date' },
            { name: 'fin', title: 'Fin prévue', type: 'date' },
            { name: 'date', title: 'Jour des données', type: 'date' },
          ],
          key: ['annee', 'numero', 'date'],
          rows: shown.map((one) => [
            plan.year,
            one.number,
            one.title,
            WEATHER_WORDS[one.weather],
            one.weatherOn?.slice(0, 10) ?? null,
            one.startsOn,
            one.endsOn,
            reading.asOf,
          ]),
          over: [],
          sources: [sourceOf(reading.asOf)],
        },
      ],
      warnings: shown.flatMap((one) => {
        if (one.weather === 'unknown') return [`«\u00a0${nameOf(one)}\u00a0» n’a pas de météo.`];
        const age = one.weatherOn ? (Date.parse(reading.asOf) - Date.parse(one.weatherOn)) / 86_400_000 : 0;
        return age > STALE_DAYS ? [`La météo de «\u00a0${nameOf(one)}\u00a0» date du ${wordDay(one.weatherOn ?? '')}.`] : [];
      }),
    };
  }
}

/** Milestones on a line of time and in a table. */
@Injectable()
export class MilestonesBlock implements EditionBlockSource {
  choices = listEditionPlans;

  async freeze(database: Queryable, reading: EditionReading): Promise<BlockContent | null> {
    const plan = await readEditionPlan(database, reading);
    const shown = (plan?.initiatives ?? []).filter(({ isArchived, milestones }) => !isArchived && milestones.length > 0);
    if (!plan || shown.length === 0) return null;
    const words = { done: 'Fait', late: 'En retard', tooEarly: 'Avant ce qu’il attend', coming: 'À venir' };
    const rows = shown.flatMap((one) => one.milestones.map((milestone) => ({ one, milestone, state: milestoneState(milestone, reading.asOf) })));
    const late = rows.filter(({ state }) => state === 'late').length;
    const done = rows.filter(({ state }) => state === 'done').length;
    return {
      extent: extentOf(plan, reading),
      lead: `${done} jalon${done > 1 ? 's' : ''} sur ${rows.length} ${done > 1 ? 'sont faits' : 'est fait'}, ${late === 0 ? 'aucun n’est' : late === 1 ? 'un est' : `${late} sont`} en retard.`,
      parts: [
        {
          is: 'timeline',
          caption: `Jalons, ${plan.title}`,
          timeline: {
            groups: [
              {
                key: 'all',
                title: null,
                initiatives: shown.map(({ id, number, title, startsOn, endsOn, milestones }) => ({ id, number, title, startsOn, endsOn, milestones })),
              },
            ],
            marks: [],
            today: reading.asOf,
            from: `${plan.year}-01-01`,
            until: `${plan.year}-12-31`,
          },
        },
        {
          is: 'table',
          caption: 'Jalons par initiative',
          columns: [
            { key: 'milestone', title: 'Jalon', kind: 'text' },
            { key: 'initiative', title: 'Initiative', kind: 'text' },
            { key: 'due', title: 'Échéance', kind: 'date' },
            { key: 'state', title: 'État', kind: 'text' },
            { key: 'done', title: 'Fait le', kind: 'date' },
          ],
          rows: rows.map(({ one, milestone, state }) => [milestone.title, nameOf(one), milestone.dueOn, words[state], milestone.doneOn]),
        },
      ],
      facts: rows.flatMap(({ one, milestone }): EditionFact[] => {
        const about = { type: 'milestone', id: milestone.id, name: `${milestone.title} (${nameOf(one)})` };
        const key = `milestone:${milestone.id}`;
        return [
          { key: `${key}:presence`, about, aspect: 'presence', value: 'present', told: 'prévu' },
          { key: `${key}:due`, about, aspect: 'due', value: milestone.dueOn, told: wordDay(milestone.dueOn) },
          {
            key: `${key}:done`,
            about,
            aspect: 'progress',
            value: milestone.doneOn ? 'done' : 'open',
            told: milestone.doneOn ? 'fait' : 'à faire',
            rank: milestone.doneOn ? 1 : 0,
          },
        ];
      }),
      sources: [sourceOf(reading.asOf)],
      open: [
        {
          name: 'jalons',
          title: `Jalons des initiatives, ${plan.title}`,
          fields: [
            { name: 'annee', title: 'Année du plan', type: 'integer' },
            { name: 'numero', title: 'Numéro de l’initiative dans le plan', type: 'integer' },
            { name: 'jalon', title: 'Jalon', type: 'string' },
            { name: 'echeance', title: 'Échéance', type: 'date' },
            { name: 'etat', title: 'État le jour des données', type: 'string' },
            { name: 'fait_le', title: 'Fait le', type: 'date' },
            { name: 'date', title: 'Jour des données', type: 'date' },
          ],
          key: [],
          rows: rows.map(({ one, milestone, state }) => [
            plan.year,
            one.number,
            milestone.title,
            milestone.dueOn,
            words[state],
            milestone.doneOn,
            reading.asOf,
          ]),
          over: [],
          sources: [sourceOf(reading.asOf)],
        },
      ],
    };
  }
}
