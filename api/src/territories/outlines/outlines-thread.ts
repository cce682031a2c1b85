import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../platform/errors/domain-error';
import type { OutlinesAnswer, OutlinesTask } from './outlines-task';

/** Ten times what all communes of France take. */
const PATIENCE_MS = 120_000;
const MEMORY_MB = 2_048;

const worker = new URL(`./outlines.worker${extname(import.meta.url)}`, import.meta.url);

const tooMuch = (): DomainError => new DomainError('OUTLINES_UNREADABLE', { problem: 'too_large', found: [] });

function work(task: OutlinesTask): Promise<OutlinesAnswer> {
  const thread = new Worker(worker, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, execArgv: [] });
  return new Promise<OutlinesAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooMuch()), PATIENCE_MS);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error));
    thread.once('exit', () => clearTimeout(timer));
  }).finally(() => thread.terminate());
}

/** Outlines by code, read out of GeoJSON and simplified. Refuses what it cannot read: OUTLINES_UNREADABLE, with what is wrong. */
export async function simplifyOutlines(kind: string, bytes: Uint8Array): Promise<{ codes: readonly string[]; rings: readonly string[] }> {
  const answer = await work({ kind, bytes });
  if ('problem' in answer) throw new DomainError('OUTLINES_UNREADABLE', { ...answer });
  return answer;
}

/** One outline for each group: the places in `parts` of the outlines that it is made of. */
export async function mergeOutlines(parts: readonly string[], groups: readonly (readonly number[])[]): Promise<readonly string[]> {
  const answer = await work({ parts, groups });
  if ('problem' in answer) throw new Error(`Outlines that are stored could not be merged: ${answer.problem}`);
  return answer.rings;
}
