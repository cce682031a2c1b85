import { isId } from '../../platform/database/queryable';
import type { ReturnedFile } from './read-file';

/** Ids by which a file is recognised: a file of ours has them in its first rows, one that was made to be long is not read to its end. */
const IDS_LOOKED_AT = 5_000;

/** Ids that stand in a file: of columns, then of rows. */
export function idsOf({ sheets }: ReturnedFile): string[] {
  const ids = new Set<string>();
  const texts = [
    ...sheets.flatMap(({ headings }) => headings.map(({ key }) => key).slice(0, IDS_LOOKED_AT)),
    ...sheets.flatMap(({ lines }) => lines.slice(0, IDS_LOOKED_AT).map(({ id }) => id)),
  ];
  for (const text of texts) {
    if (isId(text)) ids.add(text);
    if (ids.size >= IDS_LOOKED_AT) break;
  }
  return [...ids];
}
