import { randomUUID } from 'node:crypto';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';

/** What the regional chamber of accounts (fictitiously) recommended: place of the CCAS, days ago, number, text, volet, what was done of it and when. */
const RECOMMENDATIONS = [
  {
    ...{ place: 4, daysAgo: 290, number: '2', volet: 'finance', followUp: 'implemented', followedDaysAgo: 71 },
    body: 'Fixer par convention le montant et le calendrier de la subvention de la commune (recommandation fictive).',
    note: 'Calendrier de versement voté avec le budget.',
  },
  {
    ...{ place: 17, daysAgo: 180, number: '1', volet: 'staff', followUp: 'in_progress', followedDaysAgo: 26 },
    body: 'Formaliser la mise à disposition des agents de la commune auprès du CCAS (recommandation fictive).',
    note: 'Projet de convention transmis aux ressources humaines de la Ville.',
  },
  {
    ...{ place: 35, daysAgo: 120, number: '3', volet: 'premises', followUp: 'open', followedDaysAgo: null },
    body: 'Évaluer les moyens mis gratuitement à disposition du CCAS (recommandation fictive).',
    note: null,
  },
] as const;

/** These recommendations, with their follow-up. */
export function crcSteps({ networkId, ccasIds, newsByIds, personIds }: DemoNetwork, calendar: DemoCalendar): Step[] {
  return RECOMMENDATIONS.flatMap(({ place, daysAgo, number, volet, body, followUp, followedDaysAgo, note }) => {
    const id = randomUUID();
    const reportedOn = calendar.daysAgo(daysAgo);
    const row = { id, network_id: networkId, ccas_id: ccasIds[place], reported_on: reportedOn, number, body, volet, follow_up: 'open' };
    const reported: Step = { at: calendar.on(reportedOn), by: personIds.coordinator, table: 'crc_recommendation', rows: [row] };
    if (followedDaysAgo === null) return [reported];
    const followed = { id, follow_up: followUp, follow_up_note: note };
    return [reported, { at: calendar.at(followedDaysAgo), by: newsByIds[place] ?? null, table: 'crc_recommendation', rows: [followed], isChange: true }];
  });
}
