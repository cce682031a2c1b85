import { wordDay } from '../calendar/word-day';
import { searchForm } from '../text/search-text';
import { typeset } from '../text/typeset';
import { ABS_ENTRIES, GROUP_MODES, STEP_PARTS } from '../forms/models/social-needs-analysis';
import type { HeardCcas, InventoryOfCcas, InventorySuggestion } from './inventory-rules.type';

/** Fewer are no group. */
const GROUP_SIZE = 2;

interface Member {
  readonly ccas: InventoryOfCcas['ccas'];
  readonly group: string;
  readonly told: string;
}

function memberOf({ ccas, answers }: HeardCcas): Member[] {
  const group = answers.value(ABS_ENTRIES.group)?.trim() ?? '';
  if (group === '' || !GROUP_MODES.includes(answers.value(ABS_ENTRIES.mode) ?? '')) return [];
  const on = answers.value(`presentation_${STEP_PARTS.done}`) ?? answers.value(`presentation_${STEP_PARTS.planned}`);
  return [{ ccas, group, told: on ? `conseil d’administration le ${wordDay(on)}` : 'conseil d’administration sans date' }];
}

/** CCAS that name the same group for their ABS, however they write it: a group of CCAS to be made in one act. */
export function collectiveAnalyses(all: readonly HeardCcas[]): InventorySuggestion[] {
  const groups = new Map<string, Member[]>();
  for (const member of all.flatMap(memberOf)) groups.set(searchForm(member.group), [...(groups.get(searchForm(member.group)) ?? []), member]);
  return [...groups]
    .filter(([, members]) => members.length >= GROUP_SIZE)
    .toSorted(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, 'fr'))
    .map(([key, members]) => ({
      key,
      title: members[0]?.group ?? key,
      why: typeset(`${members.length} CCAS disent mener leur analyse dans ce groupe : un calendrier, un questionnaire, une synthèse commune.`),
      members: members.map(({ ccas: { id, name }, told }) => ({ id, name, told })),
      decideBy: null,
    }));
}
