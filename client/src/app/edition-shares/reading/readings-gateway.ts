import { inject, Injectable } from '@angular/core';
import { type EditionContent, READINGS_PATH } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { COMING_IN, Graph } from '../../core';
import { ApiError } from '../../errors';
import {
  EditionLinkLookDocument,
  type EditionLinkLookQuery,
  OpenEditionDocument,
  type OpenedEditionFieldsFragment,
  OpenEditionLinkDocument,
  ReadableEditionsDocument,
  type ReadableEditionsQuery,
} from './readings.generated';

export type ReadableEdition = ReadableEditionsQuery['readableEditions'][number];
export type OpenedEdition = OpenedEditionFieldsFragment;
export type LinkLook = EditionLinkLookQuery['editionLink'];

/** By what an edition is read: an account, or the key of a link. */
export interface ReportOf {
  readonly editionId: string | null;
  readonly linkKey: string | null;
}

/** What funders and holders of links read. What an edition says is fetched by its address, so that the browser keeps it under its hash. */
@Injectable({ providedIn: 'root' })
export class ReadingsGateway {
  private readonly graph = inject(Graph);

  editions(): Observable<ReadableEdition[]> {
    return this.graph.watch(ReadableEditionsDocument).pipe(map(({ readableEditions }) => readableEditions));
  }

  async open(editionId: string): Promise<OpenedEdition> {
    return (await this.graph.mutate(OpenEditionDocument, { editionId }, { refetch: [ReadableEditionsDocument] })).openEdition;
  }

  /** Whether a link opens; looking opens nothing. */
  async look(token: string): Promise<LinkLook> {
    return (await firstValueFrom(this.graph.query(EditionLinkLookDocument, { token }, COMING_IN))).editionLink;
  }

  async openLink(token: string, password: string | null): Promise<OpenedEdition> {
    return (await this.graph.mutate(OpenEditionLinkDocument, { input: { token, password } }, COMING_IN)).openEditionLink;
  }

  content(editionId: string): Promise<EditionContent> {
    return fetchContent(`/${READINGS_PATH}/editions/${editionId}`);
  }

  /** Of a link that is open in this browser, by its key. */
  contentOfLink(key: string): Promise<EditionContent> {
    return fetchContent(`/${READINGS_PATH}/lien/${encodeURIComponent(key)}`);
  }

  /** How large the report of an edition is, or of a link that is open in this browser by its key; null as long as there is none. */
  async reportSize(of: ReportOf): Promise<number | null> {
    const answer = await fetch(reportPath(of), { method: 'HEAD' });
    return answer.ok ? Number(answer.headers.get('content-length')) : null;
  }

  async report(of: ReportOf): Promise<Blob> {
    const answer = await fetch(reportPath(of)).catch(() => {
      throw new ApiError('NETWORK_FAILURE');
    });
    if (!answer.ok) throw new ApiError(of.editionId === null ? 'EDITION_LINK_ENDED' : 'NOT_FOUND');
    return answer.blob();
  }
}

const reportPath = ({ editionId, linkKey }: ReportOf): string =>
  `/${READINGS_PATH}/${editionId === null ? `lien/${encodeURIComponent(linkKey ?? '')}` : `editions/${editionId}`}/document`;

async function fetchContent(path: string): Promise<EditionContent> {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new ApiError('NOT_FOUND');
  return (await answer.json()) as EditionContent;
}
