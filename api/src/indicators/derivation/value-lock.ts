/** SQL: one transaction at a time changes given values, so that what it compared with still stands when it writes. Readers are not held. */
export const LOCK_VALUES = `SELECT pg_advisory_xact_lock(hashtext('maillage.indicator_values'))`;

/** SQL: rows are reached by their place on disk, never by a pass over all values of all indicators. */
export const BY_PLACE = `SET LOCAL enable_seqscan = off`;
export const BY_ANY_WAY = `SET LOCAL enable_seqscan = on`;
