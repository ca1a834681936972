import { phrase } from '../language/phrase.ts';
import type { Examination } from '../pipeline.ts';
import { accountRows } from '../records/account.ts';
import { remark, type Session } from './session.ts';

/** --verbose: how each file was read, table by table, beside the results. */
export function printFiles(session: Session, { ledger, usable }: Examination): void {
  const accounts = accountRows(usable);
  for (const { submission, document } of ledger.files) {
    if (document === undefined) continue;
    const { file, unit, unitBy } = submission;
    const how = [
      document.format,
      document.encoding,
      document.delimiter && JSON.stringify(document.delimiter),
    ];
    const format = how.filter((part) => part !== undefined).join(', ');
    remark(session, phrase('file.read-as', { file, format, unit: unit?.id ?? '?', by: unitBy ?? '?' }));
    for (const { table, seen, used } of accounts.filter((each) => each.table.file === file)) {
      const sheet = table.sheet === undefined ? '' : `${table.sheet}: `;
      const dataset = phrase(`dataset.${table.dataset}`);
      const about = { sheet, dataset, header: table.header.bottom, seen, used, aside: seen - used };
      remark(session, phrase('file.table', about));
    }
  }
}
