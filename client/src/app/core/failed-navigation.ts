import { inject } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { RELOAD } from '../ui/dialog/dialogs';
import { UnsavedWork } from '../ui/saving/unsaved-work';
import { Toasts } from '../ui/toast/toasts';
import { readSession, writeSession } from './stored';

const RELOADED_KEY = 'reloaded';
const isMissingCode = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script|error loading/i.test(error.message);

/**
 * A page whose code is gone: a newer version of the product was installed meanwhile. Loading the address afresh brings it, once; if that
 * does not help, the network is away and the person is told. Over something that is not saved, she decides when.
 */
export const explainFailedNavigation = ({ error, url }: NavigationError): void => {
  if (!isMissingCode(error)) return;
  if (inject(UnsavedWork).isAny()) {
    inject(Toasts).error('Cette page ne s’est pas chargée. Votre saisie est restée\u202f: enregistrez-la, puis rechargez la page.', RELOAD);
    return;
  }
  if (readSession(RELOADED_KEY) !== url) {
    writeSession(RELOADED_KEY, url);
    location.assign(url);
    return;
  }
  writeSession(RELOADED_KEY, null);
  inject(Toasts).error('Cette page ne s’est pas chargée. Vérifiez votre connexion, puis réessayez.', RELOAD);
};
