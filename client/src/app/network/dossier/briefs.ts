import { computed, inject, Injectable, resource, type Signal, type Type } from '@angular/core';
import type { Ccas } from '../ccas-gateway';
import { DossierTabs } from './dossier-tabs';

/** A tab in short. */
interface Brief {
  readonly path: string;
  readonly title: string;
  readonly component: Type<unknown>;
}

/** The tabs in short, as far as this person sees them: on the overview and on paper. */
@Injectable()
export class Briefs {
  private readonly tabs = inject(DossierTabs);

  private readonly loaded = resource({
    params: () => (this.tabs.all().length > 0 ? this.tabs.all() : undefined),
    loader: async ({ params }): Promise<ReadonlyMap<string, Type<unknown>>> =>
      new Map(await Promise.all(params.flatMap(({ path, brief }) => (brief ? [brief().then((component) => [path, component] as const)] : [])))),
  });

  of(id: Signal<string>, ccas: Signal<Ccas | undefined>): Signal<readonly Brief[]> {
    const seen = this.tabs.seen(id, ccas);
    return computed(() => {
      const loaded = this.loaded.hasValue() ? this.loaded.value() : undefined;
      return seen().flatMap(({ path, title }) => {
        const component = loaded?.get(path);
        return component ? [{ path, title, component }] : [];
      });
    });
  }
}
