import { ApplicationRef, createComponent, EnvironmentInjector, inject, Injectable, inputBinding, outputBinding, type Type } from '@angular/core';
import { Toasts } from '../toast/toasts';
import type { ConfirmOptions, ConflictOptions, DialogComponent } from './options';

/** What is typed is kept, and offered back after it. */
export const RELOAD = { label: 'Recharger la page', run: () => location.reload() } as const;

const CONFIRM = async () => (await import('./confirm-dialog')).ConfirmDialog;
const CONFLICT = async () => (await import('./conflict-dialog')).ConflictDialog;

/** Questions that must be answered before going on. Each loads when it is first asked, or while there is time for it (`prepare`). */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly application = inject(ApplicationRef);
  private readonly injector = inject(EnvironmentInjector);
  private readonly toasts = inject(Toasts);
  private readonly loading = new Set<unknown>();

  /** Loads what saves somebody's work when the connection, or the files that this page knows, are gone. */
  async prepare(): Promise<void> {
    await Promise.allSettled([CONFIRM(), CONFLICT()]);
  }

  async confirm(options: ConfirmOptions): Promise<boolean> {
    return (await this.openLazily(CONFIRM, { options })) ?? false;
  }

  /** Shows both versions of what changed meanwhile. Returns the keys for which « ma version » is kept, null when nothing was decided. */
  async resolveConflict(options: ConflictOptions): Promise<ReadonlySet<string> | null> {
    return (await this.openLazily(CONFLICT, { options })) ?? null;
  }

  /**
   * Shows a dialog whose code loads when it is first asked. When it can't be loaded, says so and answers as if dismissed; so answers, in silence, a button that
   * is pressed twice while it loads.
   */
  async openLazily<R>(load: () => Promise<Type<DialogComponent<R>>>, inputs: Readonly<Record<string, unknown>> = {}): Promise<R | undefined> {
    if (this.loading.has(load)) return undefined;
    try {
      this.loading.add(load);
      const component = await load().finally(() => this.loading.delete(load));
      return await this.open(component, inputs);
    } catch {
      // No network, or a newer version of the product replaced the files that this page knows.
      this.toasts.error('Cette partie de la page ne s’est pas chargée. Vérifiez votre connexion, ou rechargez la page.', RELOAD);
      return undefined;
    }
  }

  /** Shows a dialog component over the page until it is done. */
  open<R>(component: Type<DialogComponent<R>>, inputs: Readonly<Record<string, unknown>> = {}): Promise<R | undefined> {
    return new Promise((resolve) => {
      const host = document.body.appendChild(document.createElement('div'));
      const ref = createComponent(component, {
        environmentInjector: this.injector,
        hostElement: host,
        bindings: [
          ...Object.entries(inputs).map(([name, value]) => inputBinding(name, () => value)),
          outputBinding<R | undefined>('done', (answer) => {
            this.application.detachView(ref.hostView);
            ref.destroy();
            host.remove();
            resolve(answer);
          }),
        ],
      });
      this.application.attachView(ref.hostView);
    });
  }
}
