import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  ArchiveIndicatorDocument,
  type ArchiveIndicatorInput,
  CreateIndicatorDocument,
  type CreateIndicatorInput,
  EditedIndicatorDocument,
  type IndicatorEditFragment,
  ProposeDefinitionDocument,
  type ProposeDefinitionInput,
  RestoreIndicatorDocument,
  UpdateIndicatorDocument,
  type UpdateIndicatorInput,
} from './editor.generated';

export type EditedIndicator = IndicatorEditFragment;

/** Indicators as they are written. What is computed from one is computed anew: all that is on screen is read again. */
@Injectable({ providedIn: 'root' })
export class EditorGateway {
  private readonly graph = inject(Graph);

  indicator(networkId: string, code: string): Observable<EditedIndicator> {
    return this.graph.watch(EditedIndicatorDocument, { networkId, code }).pipe(map(({ indicator }) => indicator));
  }

  async create(input: CreateIndicatorInput): Promise<void> {
    await this.graph.create(CreateIndicatorDocument, { input }, { refetch: 'active' });
  }

  async update(input: UpdateIndicatorInput): Promise<void> {
    await this.graph.mutate(UpdateIndicatorDocument, { input }, { refetch: 'active' });
  }

  /** Proposes to the administration what a network may not do by itself. Nothing changes on screen. */
  async propose(input: ProposeDefinitionInput): Promise<void> {
    await this.graph.create(ProposeDefinitionDocument, { input });
  }

  async archive(input: ArchiveIndicatorInput): Promise<void> {
    await this.graph.mutate(ArchiveIndicatorDocument, { input }, { refetch: 'active' });
  }

  async restore(input: ArchiveIndicatorInput): Promise<void> {
    await this.graph.mutate(RestoreIndicatorDocument, { input }, { refetch: 'active' });
  }
}
