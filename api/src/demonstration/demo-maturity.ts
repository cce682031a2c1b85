import { addDays, MATURITY_ACTIVITIES } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';
import { fictitiousName } from './people';
import { steady } from './steady';

/** Days between an assessment and its validation. */
const VALIDATED_AFTER = 10;

/** The campaigns of the year before, which is closed, and of this one, which is not: the same CCAS are a little further, and more take part. */
export function maturitySteps({ networkId, ccasIds, personIds }: DemoNetwork, calendar: DemoCalendar): Step[] {
  const campaigns = [
    { beganDaysAgo: 91 + 365, takesPart: (place: number) => place % 2 === 0 },
    { beganDaysAgo: 91, takesPart: (place: number) => place % 3 !== 1 },
  ];
  return campaigns.flatMap(({ beganDaysAgo, takesPart }, rank) => {
    const campaignId = randomUUID();
    const startsOn = calendar.daysAgo(beganDaysAgo);
    const campaign = { id: campaignId, network_id: networkId, title: `Campagne ${startsOn.slice(0, 4)}`, starts_on: startsOn, ends_on: addDays(startsOn, 105) };
    const steps: Step[] = [{ at: calendar.on(startsOn), by: personIds.dpo, table: 'maturity_campaign', rows: [campaign] }];
    for (const place of [...ccasIds.keys()].filter(takesPart)) {
      const id = randomUUID();
      const assessedOn = addDays(startsOn, 12 + ((place * 7) % 74));
      const levels = MATURITY_ACTIVITIES.map((activity, a) => {
        const level = Math.min(4, Math.floor(steady(place, a, 7) / 2) + rank);
        return { assessment_id: id, activity, met_levels: [1, 2, 3, 4, 5].slice(0, level), target_level: 3 };
      });
      const validatedOn = addDays(assessedOn, VALIDATED_AFTER);
      const at = calendar.on(assessedOn, 14);
      const assessment = { id, campaign_id: campaignId, ccas_id: ccasIds[place], assessor_name: fictitiousName(300 + (place % 5)), assessed_on: assessedOn };
      steps.push({ at, by: personIds.dpo, table: 'maturity_assessment', rows: [assessment] }, { at, by: personIds.dpo, table: 'maturity_level', rows: levels });
      const isAwaited = rank === 1 && place % 4 === 1; // by the DPO, who has some left to read
      if (validatedOn < calendar.today && !isAwaited) {
        const validated = { id, validated_at: `${validatedOn}T15:00:00Z`, validated_by_id: personIds.dpo };
        steps.push({ at: calendar.on(validatedOn, 15), by: personIds.dpo, table: 'maturity_assessment', rows: [validated], isChange: true });
      }
    }
    return steps;
  });
}
