import type { Routes } from '@angular/router';

export const inventoriesRoutes: Routes = [
  { path: '', title: 'États des lieux', loadComponent: () => import('./topics-page/topics-page').then((m) => m.TopicsPage) },
  { path: ':path', title: 'État des lieux', loadComponent: () => import('./topic-page/topic-page').then((m) => m.TopicPage) },
];
