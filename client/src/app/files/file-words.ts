import { extensionOf, FILE_KIND_LABELS, FILE_KINDS, hasFileKindName, MAX_FILE_BYTES, type PersonalDataFinding, type PersonalDataKind } from '@maillage/domain';
import { ApiError } from '../errors';
import { formatNumber } from '../ui';

/** The kinds of files for a file chooser: endings for a computer, media types for the camera of a telephone. */
export const ACCEPTED = [...FILE_KINDS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)), 'image/jpeg', 'image/png'].join(',');

/** « PDF, Word (.docx), … ou PNG » */
export const ACCEPTED_LABEL = new Intl.ListFormat('fr', { type: 'disjunction' }).format(FILE_KIND_LABELS);

/** « 850 ko », « 1,2 Mo » */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${formatNumber(Math.max(1, Math.round(kilobytes)))}\u202fko` : `${formatNumber(Math.round((kilobytes / 1024) * 10) / 10)}\u202fMo`;
}

const FINDING_LABELS: Readonly<Record<PersonalDataKind, readonly [one: string, many: string]>> = {
  socialSecurityNumber: ['numéro qui ressemble à un numéro de sécurité sociale', 'numéros qui ressemblent à des numéros de sécurité sociale'],
  iban: ['numéro qui ressemble à un IBAN', 'numéros qui ressemblent à des IBAN'],
};

/** What was found in a file, in words; a finding of a kind that this page does not know yet is left out. */
export const tellFindings = (error: ApiError): string[] =>
  ((error.params['findings'] ?? []) as PersonalDataFinding[])
    .filter(({ kind }) => kind in FINDING_LABELS)
    .map(({ kind, count }) => `${formatNumber(count)} ${FINDING_LABELS[kind][count > 1 ? 1 : 0]}`);

/** What shows before a file is sent: empty, too large, or called like something that is not taken. The server looks at the bytes. */
export function refuseAtSight({ name, size }: Pick<File, 'name' | 'size'>): ApiError | null {
  if (size === 0) return new ApiError('FILE_EMPTY');
  if (size > MAX_FILE_BYTES) return new ApiError('FILE_TOO_LARGE');
  return extensionOf(name) && !hasFileKindName(name) ? new ApiError('FILE_KIND_REFUSED') : null;
}
