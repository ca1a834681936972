import type { Text } from '../language/phrase.ts';
import { FORMS, type RecipientType } from '../records/choices/forms.ts';
import { placeOfField, sourceOf } from '../records/ledger.ts';
import { rowOfDataset } from './rows-in.ts';
import { defineRule } from './rule.ts';

/** A form or title given to a kind of recipient that the law does not give it to: Gia đình văn hóa to a person. */
export const formRecipientMismatch = defineRule({
  code: 'form-recipient-mismatch',
  version: 1,
  severity: 'error',
  basis: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 6, 9, 21–28 (từ 01/01/2024)' },
  checkRows: () =>
    function* (row) {
      for (const record of rowOfDataset('commendations', row)) {
        const { form, recipient_type: recipient, count } = record.values;
        if (form === undefined || recipient === undefined || count?.eq(0)) continue;
        const allowed: readonly RecipientType[] = FORMS[form].recipients;
        if (allowed.includes(recipient)) continue;
        const names: Text[] = allowed.map((type) => ({ key: `choice.recipient_type.${type}` }));
        yield {
          finding: {
            rule: 'form-recipient-mismatch',
            at: placeOfField(record, 'count'),
            related: [placeOfField(record, 'form')],
            unit: record.unit,
            dataset: 'commendations',
            value: sourceOf(record, 'form')?.text ?? form,
            params: {
              form: { key: `choice.form.${form}` },
              recipient: { key: `choice.recipient_type.${recipient}` },
              allowed: { as: 'list', value: names },
              basis: FORMS[form].basis,
            },
          },
          excludes: [{ record }],
        };
      }
    },
});
