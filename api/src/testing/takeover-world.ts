import request from 'supertest';
import type { TestApi } from './test-api';

const WORDS = 'words { matter word count cell certainty isLeft stage ccasId accountId candidateIds }';
/** All that is asked of a takeover. */
const TAKEOVER_FIELDS = `id networkId fileName state revision progress failure planId createdByName appliedByName undoneByName madeCounts { initiatives milestones states left }
  content { isDate1904 notes { kind cell count } sheets { name isHidden rowCount notes { kind cell count } } sheet headerRow guessedHeaderRow layout readsHidden head
    columns { column letter header role suggestedRole samples } ${WORDS} undecidedCount initiatives { cell isKnown number title ownerName milestoneCount stateCount }
    refusals { reason cell found cells } counts { initiatives milestones states left } planId planYear planTitle rememberedName rememberAs plans { id name year } ccas { id name } people { id name } }`;

export const GET_TAKEOVER = `query ($id: ID!) { takeover(id: $id) { ${TAKEOVER_FIELDS} } }`;
export const LIST_TAKEOVERS = 'query ($networkId: ID!) { takeovers(networkId: $networkId) { id fileName state } }';
export const SAVE_TAKEOVER = `mutation ($input: SaveTakeoverInput!) { saveTakeover(input: $input) { ${TAKEOVER_FIELDS} } }`;
export const APPLY_TAKEOVER = 'mutation ($input: ApplyTakeoverInput!) { applyTakeover(input: $input) { id state } }';
export const UNDO_TAKEOVER = 'mutation ($id: ID!) { undoTakeover(id: $id) { id state } }';
export const GIVE_UP_TAKEOVER = 'mutation ($id: ID!) { giveUpTakeover(id: $id) }';

/** Sends a workbook as a browser does. */
export async function sendWorkbook(api: TestApi, accountId: string | null, networkId: string, body: string | Uint8Array, name = 'suivi.xlsx') {
  const post = request(api.app.getHttpServer())
    .post('/takeovers')
    .query({ networkId, name })
    .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream' });
  if (accountId) post.set('cookie', await api.cookieOf(accountId));
  return post.send(typeof body === 'string' ? body : Buffer.from(body));
}

/** A takeover once nothing goes on with it. */
export async function settledTakeover(api: TestApi, accountId: string, id: string) {
  while ((await api.owner.query(`SELECT FROM takeover WHERE id = $1 AND state IN ('applying', 'undoing')`, [id])).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return (await (await api.as(accountId)).ask(GET_TAKEOVER, { id })).takeover;
}
