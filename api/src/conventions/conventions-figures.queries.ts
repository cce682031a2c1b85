import { COVERING_CONVENTION_KINDS, STATUSES_IN_FORCE } from '@maillage/domain';
import { quoted } from '../platform/database/quoted';
import type { Figure } from '../platform/declarations/home-part';

/** Numbers of the conventions. */
export const CONVENTIONS_FIGURES: readonly Figure[] = [
  {
    kind: 'ccas_under_convention',
    read: 'conventions.readStatus',
    rows: ({ day }) => `
      SELECT c.id, c.id IN (SELECT v.ccas_id FROM convention v JOIN convention_status_period s ON s.convention_id = v.id
                             WHERE v.kind IN (${quoted(COVERING_CONVENTION_KINDS)}) AND v.archived_at IS NULL
                               AND s.status IN (${quoted(STATUSES_IN_FORCE)}) AND s.starts_on <= ${day} AND (s.ends_on IS NULL OR s.ends_on > ${day})), true
        FROM open_ccas c`,
  },
];
