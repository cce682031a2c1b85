import type { Routes } from '@angular/router';
import { MessagePlacePage } from './message-place/message-place-page';

/** A message, wherever it is spoken of: its address leads to the place where it stands. */
export const discussionsRoutes: Routes = [{ path: ':id', component: MessagePlacePage, title: 'Discussion' }];
