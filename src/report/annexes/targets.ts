import type { Summary } from '../../summary/summary.ts';
import type { AnnexDraft } from '../numbering.ts';
import { attainmentAnnex } from './attainment.ts';
import { targetList } from './target-list.ts';

/** Annex 3: attainment and rank by unit ("32/35"), and the targets one by one. */
export function targetAnnexes(summary: Summary): AnnexDraft[] {
  const hasTargets = summary.ledger.records.targets.length > 0;
  if (!hasTargets && !summary.workspace.settings.required.targets) return [];
  const list = hasTargets ? targetList(summary) : undefined;
  return [attainmentAnnex(summary, list, false), ...(list === undefined ? [] : [list.annex])];
}
