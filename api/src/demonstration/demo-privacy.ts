import { PRIVACY_POINTS, type PrivacyPoint } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { incidentSteps } from './demo-incidents';
import { maturitySteps } from './demo-maturity';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { fictitiousName, fictitiousPhone } from './people';
import { steady } from './steady';

const EVIDENCE: Readonly<Record<PrivacyPoint, string>> = {
  dpo: 'Récépissé de désignation auprès de la CNIL',
  register: 'Registre des traitements, dernière revue',
  processors: 'Avenants «\u00a0article 28\u00a0» des éditeurs',
  dpia: 'Analyse d’impact de l’accompagnement social',
  notices: 'Mentions affichées à l’accueil et sur les formulaires',
  rights: 'Procédure de réponse aux demandes de droits',
  breaches: 'Procédure et registre des violations',
  retention: 'Tableau des durées de conservation',
  security: 'Procès-verbal de test de restauration',
  awareness: 'Feuille d’émargement de la sensibilisation',
  town_agreement: 'Annexe RGPD de la convention Ville/CCAS',
  cnil_follow_up: 'Courrier de clôture',
};

/** What a CCAS answers, from the most to the least advanced; null: nothing. */
const LADDER = ['yes', 'yes', 'yes', 'partly', 'no', null] as const;
const MODES = ['shared_town', 'cdg', 'ept', 'provider', 'own'] as const;

/** Whether the CCAS has its DPO, own or shared. */
const hasDpo = (index: number): boolean => index % 6 !== 5;

/** The RGPD part of the demonstration, as it came to be. */
export function buildDemoPrivacy(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const { networkId, ccasIds, newsByIds, teamIds, personIds } = network;
  const year = Number(calendar.today.slice(0, 4));
  const steps: Step[] = [];
  const of = (place: number): Row => ({ network_id: networkId, ccas_id: ccasIds[place] });
  const whoAnswers = (place: number, point: number): string => (point % 3 === 0 ? personIds.dpo : (newsByIds[place] ?? personIds.dpo));

  const answer = (place: number, p: number, given: string, reason: string | null): void => {
    const point = PRIVACY_POINTS[p] as PrivacyPoint;
    const id = randomUUID();
    const isProven = given === 'yes';
    const counted = point === 'processors' || point === 'dpia';
    const evidenceDaysAgo = 30 + steady(place, point.length, 16) * 24;
    const final = {
      id,
      answer: given,
      not_applicable_reason: reason,
      evidence_reference: isProven ? EVIDENCE[point] : null,
      evidence_on: isProven ? calendar.daysAgo(evidenceDaysAgo) : null,
      evidence_ends_on: isProven && (point === 'processors' || point === 'town_agreement') ? `${year + (place % 3)}-12-31` : null,
      done_count: counted ? (isProven ? 4 : 1) : null,
      required_count: counted ? 4 : null,
    };
    const saidDaysAgo = isProven ? Math.max(3, evidenceDaysAgo - 9) : 24 + steady(place, p, 11) * 26;
    const by = whoAnswers(place, p);
    // what was in place before the year, and every fourth answer since, was entered at once
    if (saidDaysAgo > 270 || steady(place, p, 4) === 0) {
      steps.push({ at: calendar.at(Math.min(saidDaysAgo, 352), 10), by, table: 'privacy_answer', rows: [{ ...final, ...of(place), point }] });
      return;
    }
    const first = { id, ...of(place), point, answer: given === 'yes' && p % 2 === 0 ? 'partly' : 'no' };
    steps.push(
      { at: calendar.at(saidDaysAgo + 30 + ((place * 5 + p) % 40), 10), by, table: 'privacy_answer', rows: [first] },
      { at: calendar.at(saidDaysAgo, 10), by, table: 'privacy_answer', rows: [final], isChange: true },
    );
  };
  for (const place of ccasIds.keys())
    PRIVACY_POINTS.forEach((point, p) => {
      if (point === 'cnil_follow_up') {
        const isOpen = place === 13;
        if (place % 4 !== 3) answer(place, p, isOpen ? 'partly' : 'not_applicable', isOpen ? null : 'Aucun contrôle ni mise en demeure en cours.');
      } else if (point === 'dpo') {
        // as the designations below have it
        if (hasDpo(place)) answer(place, p, 'yes', null);
        else if (place % 24 === 5) answer(place, p, 'no', null);
      } else {
        const given = LADDER[Math.min(LADDER.length - 1, Math.floor((steady(place, p, 8) + (place % 5)) / 2))];
        if (given) answer(place, p, given, null);
      }
    });

  for (const place of ccasIds.keys()) {
    if (!hasDpo(place)) continue;
    const mode = MODES[place % MODES.length];
    // a third of them in the course of the year
    const designatedOn = place % 3 === 0 ? calendar.daysAgo(110 + place * 5) : `${year - 1 - (place % 3)}-04-15`;
    steps.push({
      at: calendar.on(designatedOn),
      by: personIds.dpo,
      table: 'dpo_designation',
      rows: [
        {
          ...of(place),
          mode,
          organisation:
            mode === 'own'
              ? null
              : { shared_town: 'Ville', cdg: 'Centre de gestion', ept: 'Établissement public territorial', provider: 'Prestataire' }[mode as 'cdg'],
          dpo_name: fictitiousName(mode === 'own' ? place + 200 : 300 + (place % 5)),
          dpo_email: `dpo.${place % 5}@ccas.example`,
          dpo_phone: fictitiousPhone(place + 400),
          cnil_number: place % 7 === 4 ? null : `DPO-${48_210 + place * 13}`,
          designated_on: designatedOn,
          mission_letter_on: place % 4 === 1 ? null : designatedOn,
          starts_on: designatedOn,
          ends_on: null,
          is_fictitious: true,
        },
      ],
    });
  }

  const action = (
    title: string,
    point: PrivacyPoint,
    openedDaysAgo: number,
    { dueInDays, priority, concerned, done }: { dueInDays: number; priority: number; concerned: readonly number[]; done: number },
  ): void => {
    const id = randomUUID();
    const owner = teamIds[2] ?? null;
    const row = { id, network_id: networkId, point, title, owner_account_id: owner, due_on: calendar.daysAgo(-dueInDays), priority };
    const concernedCcas = concerned.map((place, n) => ({ action_id: id, ccas_id: ccasIds[place], done_on: n < done ? calendar.daysAgo(14 + n * 6) : null }));
    steps.push(
      { at: calendar.at(openedDaysAgo), by: owner, table: 'privacy_action', rows: [row] },
      { at: calendar.at(openedDaysAgo), by: owner, table: 'privacy_action_ccas', rows: concernedCcas },
    );
  };
  const every = (step: number): number[] => [...ccasIds.keys()].filter((place) => place % step === 0);
  action('Tenir à jour le registre des traitements avec le modèle partagé', 'register', 210, { dueInDays: 40, priority: 1, concerned: every(3), done: 5 });
  action('Analyse d’impact commune de l’accompagnement social', 'dpia', 90, { dueInDays: 120, priority: 1, concerned: every(4), done: 0 });
  action('Une demi-journée de sensibilisation des équipes d’accueil', 'awareness', 160, { dueInDays: 75, priority: 2, concerned: every(2), done: 9 });
  action('Faire signer les clauses de sous-traitance aux éditeurs', 'processors', 240, { dueInDays: 23, priority: 2, concerned: every(6), done: 3 });
  return [...steps, ...maturitySteps(network, calendar), ...incidentSteps(network, calendar)];
}
