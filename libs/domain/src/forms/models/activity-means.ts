import type { AmountQuestion, FormSection } from '../form-definition';
import { between, euros, flow, section, share, stock, toldOf, total } from './asking';

/**
 * Published accounts: everybody reads them. Spending asks when it moves by 30 %, once; the rest of the accounts moves with it. No bound for each inhabitant
 * asks below twice the most that is published (197 € in 2025): CCAS are 400 times apart, and all are right.
 */
const account = (indicator: string, gapToLast: number | null = null): Partial<AmountQuestion> => ({
  readBy: 'network',
  prefill: { from: 'indicator', indicator },
  bounds: between(0, null, { gapToLast, perInhabitant: { min: null, max: 400 } }),
});

/** Money, agents and training. */
export const MEANS_SECTION: FormSection = section(
  'moyens',
  'Moyens',
  'Comptes de l’exercice, pas le budget voté. Si les dépenses ont bougé, dites d’abord si c’est un changement de périmètre.',
  [
    euros(['b1', 'Dépenses de fonctionnement', 'Budget principal ; les budgets annexes sont à part.'], account('ccas_operating_spending', 30)),
    euros(['b2', 'Recettes de fonctionnement', 'Budget principal ; les budgets annexes sont à part.'], account('ccas_operating_income')),
    euros(['b3', 'Subvention communale versée', 'Versée dans l’année, pas votée.'], account('ccas_town_grant')),
    euros(['b3_votee', 'Subvention communale votée', 'Votée au budget de l’année.'], { readBy: 'network', bounds: between(0, null, { gapToLast: null }) }),
    euros(['b4', 'Frais de personnel', 'Budget principal. 0 si tous les agents sont payés par la Ville.'], account('ccas_staff_spending')),
    stock(['b5_nombre', 'Budgets annexes : nombre', 'Aide à domicile, soins infirmiers, résidence, crèche…'], 'other', {
      unitWord: 'budgets',
      bounds: between(0, 12, { gapToLast: null }),
    }),
    euros(['b5_depenses', 'Budgets annexes : dépenses de fonctionnement', 'Ensemble des budgets annexes.'], { perimeter: 'Budgets annexes' }),
    stock(['b6', 'Agents rémunérés par le CCAS, en équivalents temps plein', 'Pourvus au 31 décembre ; ni têtes, ni postes.'], 'full_time_equivalent', {
      decimals: 1,
      bounds: between(0, 600),
    }),
    stock(
      ['b7', 'Agents mis à disposition par la Ville, en équivalents temps plein', 'D’après la convention, en plus des précédents.'],
      'full_time_equivalent',
      {
        decimals: 1,
        bounds: between(0, 200),
      },
    ),
    share(['b8', 'Postes vacants depuis plus de trois mois', 'Au 31 décembre.'], 'Postes vacants', 'Postes budgétés', { time: 'stock' }),
    flow(['b9_jours', 'Jours de formation', 'Jours suivis dans l’année par les agents du CCAS.'], 'day', { decimals: 1 }),
    flow(['b9_agents', 'Agents en poste, en moyenne sur l’année', 'Têtes, en moyenne.'], 'agent', { decimals: 1, bounds: between(0, 900), addsUp: 'none' }),
    total(['b9', 'Jours de formation par agent', 'Calculé.'], '[b9_jours] / [b9_agents]', 'other', {
      unitWord: 'jours par agent',
      decimals: 1,
      addsUp: 'none',
    }),
    stock(
      [
        'conventions',
        'Conventions en vigueur',
        'Conventions du CCAS suivies dans Maillage, au dernier jour de la période ; un projet ou une convention échue n’en est pas.',
      ],
      'other',
      {
        unitWord: 'conventions',
        prefill: { from: 'module', fact: 'conventions_in_force' },
        bounds: between(0, null, { gapToLast: null }),
      },
    ),
    stock(
      ['rgpd_points', 'Points du socle RGPD conformes', 'Sur les douze points du socle RGPD du réseau, ceux que le CCAS remplit, preuve à l’appui.'],
      'other',
      {
        readBy: 'ccas',
        unitWord: 'points',
        prefill: { from: 'module', fact: 'privacy_compliant_points' },
        bounds: between(0, 12, { gapToLast: null }),
        addsUp: 'none',
      },
    ),
    ...toldOf('b'),
  ],
);
