import type { Routes } from '@angular/router';
import { unsavedChangesGuard } from '../../core';

export const editorRoutes: Routes = [
  { path: '', canDeactivate: [unsavedChangesGuard], loadComponent: () => import('./editor-page').then((m) => m.EditorPage) },
];
