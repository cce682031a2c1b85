import type { Routes } from '@angular/router';
import { INVENTORY_TOPICS } from '@maillage/domain';

export const inventoriesRoutes: Routes = [
  { path: '', title: 'États des lieux', loadComponent: () => import('./topics-page/topics-page').then((m) => m.TopicsPage) },
  { path: 'abs/label/:ccas', title: 'Label de l’ABS', loadComponent: () => import('./label-page/label-page').then((m) => m.LabelPage) },
  ...INVENTORY_TOPICS.map(({ path, title }) => ({
    ...{ path, title, data: { path } },
    loadComponent: () => import('./topic-page/topic-page').then((m) => m.TopicPage),
  })),
];
