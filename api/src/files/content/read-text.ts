import type { FileKind } from '@maillage/domain';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isArchive } from './file-content';

const PATIENCE_MS = 15_000;
const MEMORY_MB = 512;
/** Some 700 pages: what is looked at for personal data, so that looking stays a matter of moments. */
const MAX_CHARACTERS = 2_000_000;

const worker = new URL(`./read-text.worker${extname(import.meta.url)}`, import.meta.url);

/**
 * The text of a document; empty where there is none (a photograph, a scanned PDF), and where it cannot be read in reasonable time and memory:
 * looking for personal data helps people, it does not stand in for their own look.
 */
export function readText(bytes: Uint8Array, kind: FileKind): Promise<string> {
  if (kind.mediaType.startsWith('image/')) return Promise.resolve('');
  const thread = new Worker(worker, {
    workerData: { bytes, isArchive: isArchive(kind) },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const finish = (text: string): void => {
      clearTimeout(timer);
      resolve(text.slice(0, MAX_CHARACTERS));
      void thread.terminate();
    };
    const timer = setTimeout(() => finish(''), PATIENCE_MS);
    thread.once('message', (text: string) => finish(text));
    thread.once('error', () => finish(''));
    thread.once('exit', () => finish(''));
  });
}
