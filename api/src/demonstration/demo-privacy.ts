import { MATURITY_ACTIVITIES, PRIVACY_POINTS, type PrivacyPoint } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import type { DemoNetwork } from './demo-network';
import type { Row } from './insert-rows';
import { fictitiousName, fictitiousPhone } from './people';

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

/** A whole number in [0, of) that is always the same for the same two numbers. */
const steady = (a: number, b: number, of: number): number => (((Math.imul(a + 3, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b)) >>> 7) + a * 5 + b * 3) % of;

/** The rows of the RGPD part of the demonstration, ready to insert in this order. */
export function buildDemoPrivacy({ networkId, ccasIds, teamIds }: DemoNetwork, now: Date): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const year = now.getUTCFullYear();
  const before = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  const dayBefore = (days: number): string => before(days).toISOString().slice(0, 10);
  const of = (index: number): Row => ({ network_id: networkId, ccas_id: ccasIds[index] });

  const answers = ccasIds.flatMap((_, index) =>
    PRIVACY_POINTS.flatMap((point, p): Row[] => {
      if (point === 'cnil_follow_up') {
        const isOpen = index === 13;
        return index % 4 === 3
          ? []
          : [answerRow(index, point, isOpen ? 'partly' : 'not_applicable', isOpen ? null : 'Aucun contrôle ni mise en demeure en cours.')];
      }
      // as the designations below have it
      if (point === 'dpo') return hasDpo(index) ? [answerRow(index, point, 'yes', null)] : index % 4 === 1 ? [answerRow(index, point, 'no', null)] : [];
      const answer = LADDER[Math.min(LADDER.length - 1, Math.floor((steady(index, p, 8) + (index % 5)) / 2))];
      return answer ? [answerRow(index, point, answer, null)] : [];
    }),
  );
  function answerRow(index: number, point: PrivacyPoint, answer: string, reason: string | null): Row {
    const hasEvidence = answer === 'yes';
    const counted = point === 'processors' || point === 'dpia';
    return {
      ...of(index),
      point,
      answer,
      not_applicable_reason: reason,
      evidence_reference: hasEvidence ? EVIDENCE[point] : null,
      evidence_on: hasEvidence ? dayBefore(30 + steady(index, point.length, 16) * 45) : null,
      evidence_ends_on: hasEvidence && (point === 'processors' || point === 'town_agreement') ? `${year + (index % 3)}-12-31` : null,
      done_count: counted ? (hasEvidence ? 4 : 1) : null,
      required_count: counted ? 4 : null,
    };
  }

  const designations = ccasIds.flatMap((_, index): Row[] => {
    if (!hasDpo(index)) return [];
    const mode = MODES[index % MODES.length];
    return [
      {
        ...of(index),
        mode,
        organisation:
          mode === 'own'
            ? null
            : { shared_town: 'Ville', cdg: 'Centre de gestion', ept: 'Établissement public territorial', provider: 'Prestataire' }[mode as 'cdg'],
        dpo_name: fictitiousName(mode === 'own' ? index + 200 : 300 + (index % 5)),
        dpo_email: `dpo.${index % 5}@ccas.example`,
        dpo_phone: fictitiousPhone(index + 400),
        cnil_number: index % 7 === 4 ? null : `DPO-${48_210 + index * 13}`,
        designated_on: `${year - 1 - (index % 3)}-04-15`,
        mission_letter_on: index % 4 === 1 ? null : `${year - 1 - (index % 3)}-05-02`,
        starts_on: `${year - 1 - (index % 3)}-04-15`,
        ends_on: null,
        is_fictitious: true,
      },
    ];
  });

  const campaigns = [
    { id: randomUUID(), network_id: networkId, title: `Campagne ${year - 1}`, starts_on: `${year - 1}-09-01`, ends_on: `${year - 1}-12-15` },
    { id: randomUUID(), network_id: networkId, title: `Campagne ${year}`, starts_on: `${year}-09-01`, ends_on: `${year}-12-15` },
  ];
  const assessments: Row[] = [];
  const levels: Row[] = [];
  const assess = (campaign: number, index: number): void => {
    const id = randomUUID();
    assessments.push({
      id,
      campaign_id: campaigns[campaign]?.id,
      ccas_id: ccasIds[index],
      assessor_name: fictitiousName(300 + (index % 5)),
      assessed_on: `${year - 1 + campaign}-10-${10 + (index % 18)}`,
    });
    MATURITY_ACTIVITIES.forEach((activity, a) => {
      const level = Math.min(4, Math.floor(steady(index, a, 7) / 2) + campaign);
      levels.push({ assessment_id: id, activity, met_levels: [1, 2, 3, 4, 5].slice(0, level), target_level: 3 });
    });
  };
  ccasIds.forEach((_, index) => {
    if (index % 2 === 0) assess(0, index);
    if (index % 5 === 2) assess(1, index);
  });

  const action = (
    title: string,
    point: PrivacyPoint,
    dueInDays: number,
    priority: number,
    concerned: readonly number[],
    done: number,
  ): { row: Row; ccas: Row[] } => {
    const id = randomUUID();
    return {
      row: { id, network_id: networkId, point, title, owner_account_id: teamIds[2], due_on: dayBefore(-dueInDays), priority },
      ccas: concerned.map((index, n) => ({ action_id: id, ccas_id: ccasIds[index], done_on: n < done ? dayBefore(14 + n) : null })),
    };
  };
  const every = (step: number): number[] => ccasIds.map((_, index) => index).filter((index) => index % step === 0);
  const actions = [
    action('Tenir à jour le registre des traitements avec le modèle partagé', 'register', 40, 1, every(3), 5),
    action('Analyse d’impact commune de l’accompagnement social', 'dpia', 120, 1, every(4), 0),
    action('Une demi-journée de sensibilisation des équipes d’accueil', 'awareness', 75, 2, every(2), 9),
    action('Faire signer les clauses de sous-traitance aux éditeurs', 'processors', -12, 2, every(6), 3),
  ];
  const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
  return [
    ['privacy_answer', answers],
    ['dpo_designation', designations],
    ['maturity_campaign', campaigns],
    ['maturity_assessment', assessments],
    ['maturity_level', levels],
    ['cnil_procedure', [{ ...of(13), kind: 'formal_notice', reference: null, opened_on: dayBefore(80), due_on: dayBefore(-40), closed_on: null }]],
    [
      'privacy_breach',
      [
        { ...of(7), discovered_at: hoursAgo(20), notified_at: null, is_without_risk: false, closed_on: null },
        {
          ...of(2),
          discovered_at: before(210),
          notified_at: new Date(before(210).getTime() + 50 * 3_600_000),
          is_without_risk: false,
          closed_on: dayBefore(190),
        },
        { ...of(21), discovered_at: before(95), notified_at: null, is_without_risk: true, closed_on: dayBefore(90) },
      ],
    ],
    [
      'rights_request',
      [4, 9, 16, 23, 30].map((index, n) => ({
        ...of(index),
        received_on: dayBefore(20 + n * 31),
        is_extended: n === 3,
        answered_on: n === 0 ? null : dayBefore(20 + n * 31 - 18),
      })),
    ],
    ['privacy_action', actions.map(({ row }) => row)],
    ['privacy_action_ccas', actions.flatMap(({ ccas }) => ccas)],
  ];
}
