import type { Routes } from '@angular/router';

export const templatesRoutes: Routes = [
  { path: '', title: 'Conventions-types', loadComponent: () => import('./templates-page').then((m) => m.TemplatesPage) },
  {
    path: ':templateId/versions/:number',
    title: 'Convention-type',
    loadComponent: () => import('./template-version-page').then((m) => m.TemplateVersionPage),
  },
];
