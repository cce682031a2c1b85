import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { buildDemoForms } from './demo-forms';
import type { DemoNetwork } from './demo-network';
import { DemoCalendar } from './past/demo-calendar';

describe('the collections of the demonstration', () => {
  it('are a report of activities, of which 27 of 39 are validated, its former year, and four questions that 31 answered', () => {
    const ccasIds = CCAS_OF_SEINE_SAINT_DENIS.map(([code]) => code);
    const network = { networkId: 'n', ccasIds, newsByIds: [], names: new Map(), personIds: { coordinator: 'c' } } as unknown as DemoNetwork;
    const rows = new Map<string, Record<string, unknown>>();
    const titles = new Map<unknown, unknown>();
    // as they are lived through: those of one moment in the order in which they were written
    for (const step of [...buildDemoForms(network, new DemoCalendar(new Date('2026-12-02T09:00:00Z')))].sort((a, b) =>
      a.at < b.at ? -1 : Number(a.at > b.at),
    ))
      for (const row of step.rows) {
        if (step.table === 'form_collection' && row['title']) titles.set(row['id'], row['title']);
        if (step.table === 'form_return') rows.set(String(row['id'] ?? row['ccas_id']), { ...rows.get(String(row['id'] ?? row['ccas_id'])), ...row });
      }
    const counted: Record<string, number> = {};
    for (const { collection_id: collection, state } of rows.values()) {
      const what = `${String(titles.get(collection))} ${String(state)}`;
      counted[what] = (counted[what] ?? 0) + 1;
    }
    expect(counted).toEqual({
      'Bilan d’activités 2024 validated': 33,
      'Bilan d’activités 2025 validated': 27,
      'Bilan d’activités 2025 submitted': 6,
      'Bilan d’activités 2025 draft': 4,
      'Bilan d’activités 2025 excused': 1,
      'Flash canicule validated': 31,
    });
  });
});
