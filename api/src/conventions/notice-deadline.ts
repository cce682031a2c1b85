import { noticeDeadline } from '@maillage/domain';

/** A convention as read, its notice deadline not yet computed: calendar arithmetic stands in one place, `libs/domain`. */
interface Noticed {
  readonly termOn: string | null;
  readonly noticeMonths: number | null;
}

/** Adds the last day to give notice before the term. */
export const withNoticeDeadline = <T extends Noticed>(convention: T): T & { noticeOn: string | null } => ({
  ...convention,
  noticeOn: convention.termOn !== null && convention.noticeMonths !== null ? noticeDeadline(convention.termOn, convention.noticeMonths) : null,
});
