import { randomUUID } from 'node:crypto';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';

const HOUR = 3_600_000;

/** Procedures, breaches and requests of the year, in dates alone: one breach waits for its notice, one was notified in time and closed. */
export function incidentSteps({ networkId, ccasIds, newsByIds, personIds }: DemoNetwork, calendar: DemoCalendar): Step[] {
  const steps: Step[] = [];
  const hoursAgo = (hours: number): Date => new Date(calendar.now.getTime() - hours * HOUR);
  const of = (place: number): Row => ({ network_id: networkId, ccas_id: ccasIds[place] });
  /** What happened to one row: its first columns, then what changed of it. */
  const happened = (
    table: string,
    place: number,
    first: readonly [instant: Date, row: Row],
    ...then: readonly (readonly [instant: Date, row: Row])[]
  ): void => {
    const id = randomUUID();
    const by = newsByIds[place] ?? personIds.dpo;
    steps.push({ at: first[0].toISOString(), by, table, rows: [{ id, ...of(place), ...first[1] }] });
    for (const [instant, row] of then) steps.push({ at: instant.toISOString(), by: personIds.dpo, table, rows: [{ id, ...row }], isChange: true });
  };

  happened('cnil_procedure', 13, [
    hoursAgo(79 * 24),
    { kind: 'formal_notice', reference: null, opened_on: calendar.daysAgo(80), due_on: calendar.daysAgo(-40) },
  ]);
  happened('privacy_breach', 7, [hoursAgo(19), { discovered_at: hoursAgo(20), is_without_risk: false }]);
  happened(
    'privacy_breach',
    2,
    [hoursAgo(210 * 24 - 3), { discovered_at: hoursAgo(210 * 24), is_without_risk: false }],
    [hoursAgo(210 * 24 - 50), { notified_at: hoursAgo(210 * 24 - 50) }],
    [hoursAgo(190 * 24), { closed_on: calendar.daysAgo(190) }],
  );
  happened(
    'privacy_breach',
    21,
    [hoursAgo(94 * 24), { discovered_at: hoursAgo(95 * 24), is_without_risk: true }],
    [hoursAgo(90 * 24), { closed_on: calendar.daysAgo(90) }],
  );
  for (const [n, place] of [4, 9, 16, 23, 30].entries()) {
    const received = 20 + n * 31;
    const row = { received_on: calendar.daysAgo(received), is_extended: n === 3 };
    const answered = [hoursAgo((received - 18) * 24), { answered_on: calendar.daysAgo(received - 18) }] as const;
    happened('rights_request', place, [hoursAgo((received - 1) * 24), row], ...(n === 0 ? [] : [answered]));
  }
  return steps;
}
