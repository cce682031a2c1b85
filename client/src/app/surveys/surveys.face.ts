import type { FeatureFace } from '../faces';

export const SURVEYS = {
  pages: [{ path: 'enquetes', title: 'Enquêtes', operation: 'surveys.read', load: { routes: () => import('./surveys.routes').then((m) => m.surveysRoutes) } }],
  entries: [{ space: 'requests', title: 'Enquêtes', path: 'enquetes' }],
  publicPages: [{ path: 'enquete', title: 'Enquête', loadComponent: () => import('./answering/answer-page').then((m) => m.AnswerPage) }],
} as const satisfies FeatureFace;
