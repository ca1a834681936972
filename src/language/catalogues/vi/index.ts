import type { Catalogue } from '../../catalogue.ts';
import { cli } from './cli.ts';
import { datasets } from './datasets.ts';
import { help } from './help.ts';
import { inspect } from './inspect.ts';
import { mappings } from './mappings.ts';
import { render } from './render.ts';
import { report } from './report.ts';
import { returned } from './returned.ts';
import { rules } from './rules.ts';
import { rulesExplained } from './rules-explained.ts';
import { rulesOnRows } from './rules-on-rows.ts';
import { rulesOnTables } from './rules-on-tables.ts';
import { rulesOnTablesExplained } from './rules-on-tables-explained.ts';
import { trace } from './trace.ts';
import { unreadable } from './unreadable.ts';

/** Vietnamese, as a clerk would write it: Decree 30 habits, diacritics everywhere. */
export const vi: Catalogue = {
  ...cli,
  ...datasets,
  ...help,
  ...inspect,
  ...mappings,
  ...render,
  ...report,
  ...returned,
  ...rules,
  ...rulesExplained,
  ...rulesOnRows,
  ...rulesOnTables,
  ...rulesOnTablesExplained,
  ...trace,
  ...unreadable,
};
