import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { OwnServer } from '../support/own-server';
import { PEOPLE } from '../support/people';

const CELLS = `query ($networkId: ID!, $planId: ID!) { ccasList(networkId: $networkId) { items { id } } initiatives(planId: $planId) { items { id } } }`;
const UPDATE = `mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { version note } }`;
const CELL = `query ($initiativeId: ID!, $ccasId: ID!) {
  adoption(initiativeId: $initiativeId, ccasId: $ccasId) { version note }
  journal(about: initiative, id: $initiativeId, ccasId: $ccasId, take: 100) { items { changes { field to } } }
}`;

interface Cell {
  readonly initiativeId: string;
  readonly ccasId: string;
  version: number | null;
  /** Number of the last note that the server acknowledged. */
  acknowledged: number;
}

test('killing the server or the database while people write loses no acknowledged update', async () => {
  test.setTimeout(300_000);
  const dataDir = resolve('tmp/e2e-durability');
  rmSync(dataDir, { recursive: true, force: true });
  const server = new OwnServer(dataDir);
  try {
    await server.start();
    await server.signIn(PEOPLE.coordinator);
    const cells = await pickCells(server, 4);

    for (const kill of [() => server.kill(), async () => server.killDatabase(), () => server.kill()]) {
      const isDead = { value: false };
      const writers = cells.map((cell) => writeUntil(server, cell, isDead));
      await expect.poll(() => cells.every(({ acknowledged }) => acknowledged > 0)).toBe(true);
      await kill();
      isDead.value = true;
      await Promise.all(writers);

      await server.stop();
      await server.start();
      await server.signIn(PEOPLE.coordinator);
      for (const cell of cells) await expectKept(server, cell);
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function pickCells(server: OwnServer, count: number): Promise<Cell[]> {
  const me = await server.send('{ me { networks { id } } }');
  const networkId = me?.data.me.networks[0].id as string;
  const plans = await server.send('query ($networkId: ID!) { plans(networkId: $networkId) { id isCurrent } }', { networkId });
  const planId = plans?.data.plans.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent).id as string;
  const answer = await server.send(CELLS, { networkId, planId });
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const cell = { initiativeId: answer?.data.initiatives.items[i].id as string, ccasId: answer?.data.ccasList.items[i].id as string };
      const stored = await server.send(CELL, cell);
      return { ...cell, version: stored?.data.adoption.version as number | null, acknowledged: 0 };
    }),
  );
}

/** One person who saves again and again, and believes only what was answered. */
async function writeUntil(server: OwnServer, cell: Cell, isDead: { value: boolean }): Promise<void> {
  for (let number = cell.acknowledged + 1; !isDead.value; number++) {
    const { initiativeId, ccasId, version } = cell;
    const answer = await server.send(UPDATE, {
      input: { initiativeId, ccasId, version, stage: 'committed', notConcernedReason: null, note: `note ${number}` },
    });
    if (!answer?.data) return;
    cell.version = answer.data.updateAdoption.version as number;
    cell.acknowledged = number;
  }
}

/** The last acknowledged note is there, or the one that was on its way when the light went out; and the journal has it too. */
async function expectKept(server: OwnServer, cell: Cell): Promise<void> {
  const { initiativeId, ccasId, acknowledged } = cell;
  const stored = (await server.send(CELL, { initiativeId, ccasId }))?.data;
  expect([`note ${acknowledged}`, `note ${acknowledged + 1}`]).toContain(stored.adoption.note);
  const journal = stored.journal.items
    .flatMap(({ changes }: { changes: { field: string; to: string }[] }) => changes)
    .filter(({ field }: { field: string }) => field === 'note');
  expect(journal.map(({ to }: { to: string }) => to)).toContain(`note ${acknowledged}`);
  cell.version = stored.adoption.version as number;
  cell.acknowledged = Number(stored.adoption.note.split(' ')[1]);
}
