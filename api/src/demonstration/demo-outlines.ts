import type { EntityManager } from 'typeorm';
import { OUTLINES, OUTLINES_SOURCE } from './figures/outlines';

// the present perimeter of each code; of a former commune the one before
const INSERT_OUTLINES = `
  INSERT INTO territory_outline (territory_id, rings, source, is_assembled)
  SELECT t.id, o.rings, $2, o.kind IN ('ept', 'departement')
    FROM jsonb_to_recordset($1::jsonb) AS o (kind text, code text, rings text)
    JOIN territory t ON t.code = o.code AND t.kind = CASE o.kind WHEN 'former' THEN 'commune' ELSE o.kind END AND (t.valid_to IS NOT NULL) = (o.kind = 'former')
  ON CONFLICT (territory_id) DO NOTHING`;

/** Draws the communes, EPT and département of the demonstration, unless somebody loaded outlines before. */
export async function loadDemoOutlines(manager: EntityManager): Promise<void> {
  const outlines = OUTLINES.trim()
    .split('\n')
    .map((line) => {
      const [kind, code, ...points] = line.split(' ');
      return { kind, code, rings: points.join(' ') };
    });
  await manager.query(INSERT_OUTLINES, [JSON.stringify(outlines), OUTLINES_SOURCE]);
}
