import type { Routes } from '@angular/router';

export const editorRoutes: Routes = [{ path: '', loadComponent: () => import('./editor-page').then((m) => m.EditorPage) }];
