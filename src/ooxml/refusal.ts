import { type Exceeded, LimitError } from '../limits/limits.ts';

/** Why a file was not read; a closed list, so that every reason has its own sentence in every language. */
export type RefusalReason =
  | 'empty'
  | 'password-protected'
  | 'old-xls'
  | 'html'
  | 'spreadsheetml-2003'
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'duplicate-entry'
  | 'encrypted-entry'
  | 'unsupported-compression'
  | 'too-complex'
  | 'xlsb'
  | 'ods'
  | 'word'
  | 'not-a-workbook'
  | 'no-sheets'
  | 'doctype'
  | 'malformed-xml'
  | 'unsupported-encoding'
  | 'unexpected-markup'
  | 'missing-part'
  | 'bad-reference';

/** `detail` names a part, a cell or a technical fact for the log; it is not a sentence for users. */
export type Refusal =
  | { reason: RefusalReason; detail?: string }
  | { reason: 'over-limit'; exceeded: Exceeded };

/** What an error says about the file; undefined for errors of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof LimitError) return { reason: 'over-limit', exceeded: error.exceeded };
  return error instanceof RefusalError ? error.refusal : undefined;
}

/** Thrown inside the room only: `readWorkbook` turns it into a value, so bad data never throws to a caller. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, detail?: string) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.refusal = detail === undefined ? { reason } : { reason, detail };
  }
}
