import type { DataSource } from 'typeorm';
import request from 'supertest';
import { ImportJobs } from '../indicators/imports/jobs/import-jobs';
import { AT_WORK } from '../indicators/imports/jobs/jobs.queries';
import { arrange } from './initiatives-world';
import type { TestApi } from './test-api';
import type { World } from './world';
import { until } from './until';

/** All that is asked of an import. */
export const IMPORT_FIELDS = `id networkId fileName sizeBytes formatName geographyYear status progressRatio rowsRead failure createdByName isAdministrative proposedByNetworkName appliedAt undoneAt sameFileAsId canUndo mapping
  sample { headers rows encoding delimiter }
  report { networkMatched networkExpected formerCount outsideNetworkCount unknownTerritoryCount unknownCodes newCount changedCount overSecretCount equalCount waitingCount leftCount secretCount emptyCount errorCount doubtCount keptCount
    errors { line column reason found } doubts { line territoryName indicator { id code } period value previousValue kind }
    changes { territoryName indicator { id } period outcome oldValue oldState newValue newState }
    indicators { indicator { id code } periods newCount changedCount overSecretCount equalCount waitingCount leftCount secretCount }
    waitingFor { networkName count }
    readings { line column territoryName indicator { id } period found value state } notes { kind column found because count } skips { reason count } }`;

export const GET_IMPORT = `query ($id: Int!) { indicatorImport(id: $id) { ${IMPORT_FIELDS} } }`;
export const CONFIRM = `mutation ($id: Int!, $areDoubtsAccepted: Boolean! = false) { confirmImport(input: { id: $id, areDoubtsAccepted: $areDoubtsAccepted }) { id status } }`;
export const CANCEL = 'mutation ($id: Int!) { cancelImport(id: $id) { id status } }';
export const UNDO = 'mutation ($id: Int!) { undoImport(id: $id) { id status } }';

let lastCode = 30_000;

/** Gives the communes of the world codes as INSEE's, which files can name: those of Aubigny, Bellerive and Clairval. */
export async function giveCodes(owner: DataSource, { communeIds }: World): Promise<string[]> {
  lastCode += 10;
  const codes = communeIds.map((_, i) => String(lastCode + i));
  await arrange(owner, `UPDATE territory t SET code = g.code FROM unnest($1::integer[], $2::text[]) AS g (id, code) WHERE t.id = g.id`, [communeIds, codes]);
  return codes;
}

/** Sends a file as a browser does. */
export async function sendFile(
  api: TestApi,
  accountId: string | null,
  networkId: string,
  body: string | Buffer,
  name = 'valeurs.csv',
  asked: Record<string, string> = {},
) {
  const post = request(api.app.getHttpServer())
    .post('/imports')
    .query({ networkId, name, ...asked })
    .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream' });
  if (accountId) post.set('cookie', await api.cookieOf(accountId));
  return post.send(body);
}

/** Waits until nobody works on the import any more, in whatever process. */
export async function untilSettled(api: TestApi, id: number): Promise<void> {
  await until(async () => (await api.owner.query(`SELECT FROM indicator_import WHERE id = $1 AND status IN ${AT_WORK}`, [id])).length === 0);
  await api.app.get(ImportJobs).ended(id);
}

/** What an import came to, once nobody works on it. */
export async function settled(api: TestApi, accountId: string, id: number) {
  await untilSettled(api, id);
  return (await (await api.as(accountId)).ask(GET_IMPORT, { id })).indicatorImport;
}

/** Somebody who imports for a network. */
export interface Importer {
  readonly networkId: string;
  readonly people: { readonly coordinator: string };
}

/** Sends a file and waits until it is read. */
export async function importFile(api: TestApi, { networkId, people }: Importer, body: string | Buffer, name?: string) {
  const { status, body: answer } = await sendFile(api, people.coordinator, networkId, body, name);
  if (status !== 201) throw new Error(JSON.stringify(answer));
  return settled(api, people.coordinator, answer.import.id);
}

/** Confirms an import that is ready, and waits until it is applied. */
export async function applyImport(api: TestApi, { people }: Importer, id: number, areDoubtsAccepted = false) {
  await (await api.as(people.coordinator)).ask(CONFIRM, { id, areDoubtsAccepted });
  return settled(api, people.coordinator, id);
}

/** Gives up an import. */
export async function cancelImport(api: TestApi, { people }: Importer, id: number) {
  await (await api.as(people.coordinator)).ask(CANCEL, { id });
  return settled(api, people.coordinator, id);
}

/** Undoes an import, and waits until it is. */
export async function undoImport(api: TestApi, { people }: Importer, id: number) {
  await (await api.as(people.coordinator)).ask(UNDO, { id });
  return settled(api, people.coordinator, id);
}

/** Another coordinator of the same network. */
export async function colleagueOf(api: TestApi, { networkId }: Importer): Promise<Importer> {
  const [account] = await arrange<{ id: string }>(
    api.owner,
    `WITH added AS (INSERT INTO account (email, full_name) VALUES (gen_random_uuid() || '@test.example', 'Coline Legue') RETURNING id), given AS (
       INSERT INTO role_assignment (account_id, role, network_id) SELECT id, 'coordinator', $1 FROM added
     ) SELECT id FROM added`,
    [networkId],
  );
  return { networkId, people: { coordinator: (account as { id: string }).id } };
}

/** A table in the product's own form. */
export const longTable = (rows: readonly (readonly [code: string, indicator: string, period: string, value: string])[]): string =>
  ['code_territoire;indicateur;periode;valeur', ...rows.map((row) => row.join(';'))].join('\n') + '\n';
