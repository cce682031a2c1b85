import { createHash, randomUUID } from 'node:crypto';
import type { FileStore } from '../files';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import { DEMO_DOCUMENTS, type DemoDocument } from './documents/demo-documents';
import { pdfPage } from './documents/pdf-page';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';

const FICTITIOUS = 'Document fictif, écrit pour la démonstration de Maillage : noms, dates et montants sont inventés.';

/** What a document can be attached to: a signed convention or a point that is in place, and since when. */
interface Parent {
  readonly id: string;
  readonly place: number;
  /** Kind of convention, or point of the base. */
  readonly what: unknown;
  readonly since: string;
}

const rowsOf = (steps: readonly Step[], table: string): (Row & { readonly at: string; readonly isChange: boolean })[] =>
  steps.filter((step) => step.table === table).flatMap(({ at, rows, isChange = false }) => rows.map((row) => ({ ...row, at, isChange })));

function parentsIn(steps: readonly Step[], { ccasIds }: DemoNetwork): Parent[] {
  const signedAt = new Map(rowsOf(steps, 'convention_act').flatMap((act) => (act['kind'] === 'signature' ? [[act['convention_id'], act.at] as const] : [])));
  const inPlaceAt = new Map(rowsOf(steps, 'privacy_answer').flatMap((row) => (row['answer'] === 'yes' ? [[row['id'], row.at] as const] : [])));
  const parents = (table: string, since: ReadonlyMap<unknown, string>, what: string): Parent[] =>
    rowsOf(steps, table).flatMap((row) => {
      const from = since.get(row['id']);
      return row.isChange || from === undefined
        ? []
        : [{ id: String(row['id']), place: ccasIds.indexOf(String(row['ccas_id'])), what: row[what], since: from }];
    });
  return [...parents('convention', signedAt, 'kind'), ...parents('privacy_answer', inPlaceAt, 'point')].sort((one, other) => one.place - other.place);
}

/** The documents of the demonstration, their bytes kept in the store, attached to what they are evidence of. */
export async function fileSteps(store: FileStore, network: DemoNetwork, lived: readonly Step[], calendar: DemoCalendar): Promise<Step[]> {
  const parents = parentsIn(lived, network);
  const steps = await Promise.all(
    DEMO_DOCUMENTS.map(async (document): Promise<Step[]> => {
      const parent = parents.find((one) => isParentOf(one, document));
      if (!parent) return [];
      const { place } = parent;
      const [, , ccasName = ''] = CCAS_OF_SEINE_SAINT_DENIS[place] ?? [];
      const bytes = pdfPage(document.title, [
        { kind: 'H1', text: document.title },
        ...[ccasName, FICTITIOUS, ...document.paragraphs].map((text) => ({ kind: 'P' as const, text })),
      ]);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const storageKey = `${network.networkId}/${sha256}`;
      await store.put(storageKey, bytes, sha256);
      const id = randomUUID();
      const wanted = calendar.at(document.daysAgo, 16);
      const at = wanted > parent.since ? wanted : parent.since;
      const by = network.newsByIds[place] ?? network.personIds.coordinator;
      const isConvention = 'convention' in document.on;
      const file = {
        ...{ id, network_id: network.networkId, ccas_id: network.ccasIds[place], parent_id: parent.id, purpose: document.purpose, title: document.title },
        parent_type: isConvention ? 'convention' : 'privacy_answer',
      };
      const version = {
        ...{ file_id: id, number: 1, name: `${document.title}.pdf`, media_type: 'application/pdf', size_bytes: bytes.length, sha256, storage_key: storageKey },
        ...{ reading: 'whole', uploaded_at: at, uploaded_by_id: by },
      };
      return [
        { at, by, table: 'file', rows: [file] },
        { at, by, table: 'file_version', rows: [version] },
      ];
    }),
  );
  return steps.flat();
}

function isParentOf({ what, place }: Parent, { on, commune }: DemoDocument): boolean {
  if (what !== ('convention' in on ? on.convention : on.point)) return false;
  return commune === null || CCAS_OF_SEINE_SAINT_DENIS[place]?.[0] === commune;
}
