import { cli } from './cli.ts';
import { datasets } from './datasets.ts';
import { help } from './help.ts';
import { inspect } from './inspect.ts';
import { letter } from './letter.ts';
import { mappings } from './mappings.ts';
import { render } from './render.ts';
import { report } from './report.ts';
import { returned } from './returned.ts';
import { rules } from './rules.ts';
import { rulesExplained } from './rules-explained.ts';
import { rulesOnAwards } from './rules-on-awards.ts';
import { rulesOnAwardsExplained } from './rules-on-awards-explained.ts';
import { rulesOnHistory } from './rules-on-history.ts';
import { rulesOnHistoryExplained } from './rules-on-history-explained.ts';
import { rulesOnRows } from './rules-on-rows.ts';
import { rulesOnSums } from './rules-on-sums.ts';
import { rulesOnSumsExplained } from './rules-on-sums-explained.ts';
import { rulesOnTables } from './rules-on-tables.ts';
import { rulesOnTablesExplained } from './rules-on-tables-explained.ts';
import { rulesOnTargets } from './rules-on-targets.ts';
import { standing } from './standing.ts';
import { targets } from './targets.ts';
import { trace } from './trace.ts';
import { triage } from './triage.ts';
import { unreadable } from './unreadable.ts';
import { watch } from './watch.ts';

/** English; it decides which messages exist, so every other language is checked against it. */
export const en = {
  ...cli,
  ...datasets,
  ...help,
  ...inspect,
  ...letter,
  ...mappings,
  ...render,
  ...report,
  ...returned,
  ...rules,
  ...rulesExplained,
  ...rulesOnAwards,
  ...rulesOnAwardsExplained,
  ...rulesOnHistory,
  ...rulesOnHistoryExplained,
  ...rulesOnSums,
  ...rulesOnSumsExplained,
  ...rulesOnRows,
  ...rulesOnTables,
  ...rulesOnTablesExplained,
  ...trace,
  ...triage,
  ...rulesOnTargets,
  ...targets,
  ...standing,
  ...unreadable,
  ...watch,
} as const;
