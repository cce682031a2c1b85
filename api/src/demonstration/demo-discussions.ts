import type { DiscussionPlaceKind } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { type DemoMessage, DEMO_THREADS, type DemoThread } from './demo-threads';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';

/** A place of the demonstration, as threads are stored under it. */
interface DemoPlace {
  readonly place_kind: DiscussionPlaceKind;
  readonly place_key: string;
  readonly ccas_id: string | null;
  readonly about_type: string;
  readonly about_id: string;
}

const rowsOf = (lived: readonly Step[], table: string): Row[] => lived.filter((step) => step.table === table && !step.isChange).flatMap(({ rows }) => rows);

const LAST_READ_DAYS_AGO = 8;

/** What people say to each other in the demonstration, where the things are that they talk about. */
export function discussionSteps(network: DemoNetwork, lived: readonly Step[], calendar: DemoCalendar): Step[] {
  const { ccasIds, newsByIds, networkId, personIds, teamIds, names } = network;
  const plan = rowsOf(lived, 'plan').find(({ year }) => year === calendar.planYear(2026));
  const initiatives = rowsOf(lived, 'initiative').filter(({ plan_id }) => plan_id === plan?.['id']);
  const conventions = rowsOf(lived, 'convention');
  const idsByName = new Map([...names].map(([id, name]) => [name, id]));
  const placeOf = (code: string): number => CCAS_OF_SEINE_SAINT_DENIS.findIndex(([codeInsee]) => codeInsee === code);

  function find({ on }: DemoThread): DemoPlace | null {
    const ccas_id = 'commune' in on ? (ccasIds[placeOf(on.commune)] ?? null) : null;
    if ('initiative' in on) {
      const id = initiatives.find(({ number }) => number === on.initiative)?.['id'];
      return id === undefined
        ? null
        : { place_kind: ccas_id ? 'adoption' : 'initiative', place_key: String(id), ccas_id, about_type: 'initiative', about_id: String(id) };
    }
    if ('point' in on) return ccas_id === null ? null : { place_kind: 'privacy_point', place_key: on.point, ccas_id, about_type: 'ccas', about_id: ccas_id };
    const id = conventions.find((row) => row['ccas_id'] === ccas_id)?.['id'];
    return id === undefined ? null : { place_kind: 'convention', place_key: String(id), ccas_id, about_type: 'convention', about_id: String(id) };
  }

  const authorOf = ({ on }: DemoThread, who: DemoMessage[0]): string => {
    if (who === 'ccas') return 'commune' in on ? (newsByIds[placeOf(on.commune)] ?? personIds.coordinator) : personIds.director;
    return typeof who === 'number' ? (teamIds[who] ?? personIds.coordinator) : personIds[who];
  };

  return DEMO_THREADS.flatMap((thread): Step[] => {
    const place = find(thread);
    const [first] = thread.messages;
    if (!place || !first) return [];
    const threadId = randomUUID();
    const opened = { id: threadId, network_id: networkId, ...place, audience: thread.audience, created_at: calendar.at(first[1]) };
    const said = thread.messages.flatMap(([who, daysAgo, text], index): Step[] => {
      const [id, by, at] = [randomUUID(), authorOf(thread, who), calendar.at(daysAgo, 9 + index)];
      const body = calendar.movedText(text);
      const mentioned = [...idsByName].flatMap(([name, account_id]) => (body.includes(`@${name}`) ? [{ message_id: id, account_id, name }] : []));
      return [
        { at, by, table: 'discussion_message', rows: [{ id, thread_id: threadId, author_account_id: by, is_opening: index === 0, body }] },
        ...(mentioned.length > 0 ? [{ at, by, table: 'discussion_mention', rows: mentioned }] : []),
      ];
    });
    // the director shown came by a week ago: what was written since is new to her
    const read = { at: calendar.at(LAST_READ_DAYS_AGO), by: personIds.director, table: 'discussion_reading' };
    const reading: Step[] =
      thread.audience === 'internal' || first[1] < LAST_READ_DAYS_AGO
        ? []
        : [{ ...read, rows: [{ account_id: personIds.director, thread_id: threadId, read_until: calendar.at(LAST_READ_DAYS_AGO) }] }];
    return [{ at: calendar.at(first[1]), by: authorOf(thread, first[0]), table: 'discussion_thread', rows: [opened] }, ...said, ...reading];
  });
}
