import { setFlagsFromString } from 'node:v8';

/** Percent by which the heap may grow before it is collected, while much is read that is soon done with; 0: as V8 thinks. */
const GROWTH = 20;
let underWay = 0;

/** Work on a large workbook: its garbage is collected sooner, so that the process that answers stays small. */
export async function sparingly<T>(work: () => Promise<T>): Promise<T> {
  if (underWay++ === 0) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  try {
    return await work();
  } finally {
    if (--underWay === 0) setFlagsFromString('--heap-growing-percent=0');
  }
}
