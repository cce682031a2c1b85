import type { FilePurpose } from '@maillage/domain';
import { Subjects } from '../platform/declarations/subjects';
import type { TestApi } from './test-api';

/** Lets files be attached to a CCAS, as to a convention: what the files feature does needs no more of a parent. */
export function attachFilesToCcas(api: TestApi, purposes: readonly FilePurpose[]): void {
  const subjects = api.app.get(Subjects);
  const find = subjects.find.bind(subjects);
  subjects.find = (type) => {
    const subject = find(type);
    return subject?.type === 'ccas' ? { ...subject, files: { read: 'conventions.read', write: 'conventions.manage', purposes } } : subject;
  };
}
