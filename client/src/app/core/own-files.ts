import { inject, Injectable } from '@angular/core';
import type { Reason } from '@maillage/domain';
import { ApiError } from '../errors';
import { PageAccount } from './session/page-account';

/** Files that the server writes for whoever asks, fetched in the name of whose page this is. */
@Injectable({ providedIn: 'root' })
export class OwnFiles {
  private readonly page = inject(PageAccount);

  /** `refusal`: what is said when it could not be written. */
  async fetch(path: string, refusal: Reason | 'UNEXPECTED' = 'UNEXPECTED'): Promise<Blob> {
    const answer = await fetch(path, { headers: this.page.headers }).catch(() => {
      throw new ApiError('NETWORK_FAILURE');
    });
    if (!answer.ok) throw new ApiError(answer.status === 404 ? 'NOT_FOUND' : refusal);
    return answer.blob();
  }
}
