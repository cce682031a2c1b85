import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { map } from 'rxjs';
import { formatDate, skipFromParam, UiIcon, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { formatSize } from '../file-words';
import { PURPOSE_LABELS } from '../purpose-words';
import { type CcasFile, filesOf, placesOfFiles } from './ccas-files';

const TAKE = 50;

/** Every document attached to something of a CCAS that this person may read, the latest first. */
@Component({
  selector: 'app-ccas-documents',
  imports: [RouterLink, UiIcon, UiPagination, UiState],
  templateUrl: './ccas-tab.html',
})
export class CcasDocuments {
  readonly ccasId = input.required<string>();

  private readonly router = inject(Router);
  protected readonly take = TAKE;
  protected readonly labels = PURPOSE_LABELS;
  protected readonly skip = toSignal(inject(ActivatedRoute).queryParamMap.pipe(map((params) => skipFromParam(params.get('debut') ?? undefined))), {
    initialValue: 0,
  });
  protected readonly files = filesOf(
    this.ccasId,
    computed(() => ({ skip: this.skip(), take: TAKE })),
  );
  protected readonly placeOf = placesOfFiles(this.ccasId);

  protected about({ versions }: CcasFile): string {
    const [latest] = versions;
    if (!latest) return '';
    return [`déposé le ${formatDate(latest.uploadedAt)}`, ...(latest.uploadedByName ? [`par ${latest.uploadedByName}`] : [])].join(' ');
  }

  protected size({ versions }: CcasFile): string {
    return versions[0] ? formatSize(versions[0].sizeBytes) : '';
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }
}
