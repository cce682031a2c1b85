import type { FeatureFace } from '../faces';

/** A list is written over, never merged with the one before it. */
const WRITTEN_OVER = { merge: false } as const;

/** Kept with what holds it, under no identifier of its own. */
const KEPT_WITHIN = { keyFields: false } as const;

export const INITIATIVES = {
  pages: [
    {
      path: 'initiatives',
      title: 'Initiatives',
      operation: 'initiatives.read',
      load: { routes: () => import('./initiatives.routes').then((m) => m.initiativesRoutes) },
    },
    {
      path: 'relances',
      title: 'Relances envoyées',
      operation: 'reminders.send',
      load: { page: () => import('./sent-reminders/sent-reminders-page').then((m) => m.SentRemindersPage) },
    },
  ],
  entries: [
    { space: 'requests', title: 'Relances envoyées', path: 'relances' },
    { space: 'initiatives', title: 'Matrice', path: 'initiatives', isWide: true, keeps: true },
    { space: 'initiatives', title: 'Liste', path: 'initiatives/liste', keeps: true },
    { space: 'initiatives', title: 'Frise', path: 'initiatives/frise', isWide: true, keeps: true },
    { space: 'initiatives', title: 'Blocages', path: 'initiatives/blocages', operations: ['adoption.readDetail'] },
    { space: 'initiatives', title: 'Recommandations', path: 'initiatives/recommandations' },
    { space: 'initiatives', title: 'Plans', path: 'initiatives/plans' },
  ],
  creations: [{ label: 'Initiative', path: 'initiatives/nouvelle', operations: ['initiatives.manage'] }],
  policies: {
    Initiative: {
      fields: {
        milestones: WRITTEN_OVER,
        fundingLines: WRITTEN_OVER,
        recommendations: WRITTEN_OVER,
        adoptions: WRITTEN_OVER,
        publishedTo: WRITTEN_OVER,
        owner: WRITTEN_OVER,
        deputy: WRITTEN_OVER,
        adoption: { merge: true },
      },
    },
    InitiativeListItem: { fields: { adoption: { merge: true } } },
    // The columns of a matrix carry other rights and names than the CCAS they stand for, and one identifier serves several plans.
    MatrixCcas: KEPT_WITHIN,
    MatrixRow: KEPT_WITHIN,
    // Of the scope that is asked for.
    TimelineInitiative: KEPT_WITHIN,
    // Identifiers only exist once there is news.
    Adoption: KEPT_WITHIN,
  },
} as const satisfies FeatureFace;
