import { inject, Injectable } from '@angular/core';
import type { ConventionClue } from '@maillage/domain';
import type { RecordExistingConventionInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import { FileSender } from '../../files';
import { RecordExistingConventionDocument } from './existing.generated';

/** A convention that was recorded, as one tells of it. */
export interface RecordedConvention {
  readonly id: string;
  readonly title: string;
}

/** Conventions that were signed already: read, and recorded as a whole. */
@Injectable({ providedIn: 'root' })
export class ExistingGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  /** What the text of a file says of the convention; nothing of it is kept. */
  async read(networkId: string, file: File, signal: AbortSignal): Promise<readonly ConventionClue[]> {
    const url = `/convention-readings?${new URLSearchParams({ networkId })}`;
    return (JSON.parse(await this.sender.send({ url, file, signal, onProgress: () => undefined })) as { clues: ConventionClue[] }).clues;
  }

  async record(input: RecordExistingConventionInput): Promise<RecordedConvention> {
    return (await this.graph.create(RecordExistingConventionDocument, { input })).recordExistingConvention;
  }
}
