import type * as z from 'zod';
import type { DatasetName } from '../workspace/workspace.ts';
import type { ChoiceList } from './choices/choice-list.ts';
import type { Field } from './field.ts';

type Fields = Readonly<Record<string, Field>>;

/**
 * The wide layout of offices: one column per member of one or several dimensions (Tập thể, Cá nhân … under Cấp tỉnh), each
 * holding a measure. `implied` is the measure of a column titled by members alone, where only one measure makes sense.
 */
export interface WideLayout {
  readonly dimensions: readonly { readonly dimension: string; readonly choices: ChoiceList }[];
  readonly measures: readonly string[];
  readonly implied?: string;
}

export interface Dataset<F extends Fields = Fields> {
  readonly name: DatasetName;
  readonly fields: F;
  /** A table is of this dataset only if it has one column of each of these groups. */
  readonly recognisedBy: readonly (readonly string[])[];
  /** Columns that a table of this dataset must have, one of each group. */
  readonly required: readonly (readonly string[])[];
  /** Two rows of one unit that agree in all of these are the same fact twice. */
  readonly key: readonly string[];
  /** Where a totals row says "Tổng số"; also what a row must have, one of them, to say what it is about. */
  readonly labels: readonly string[];
  /** Rows of this dataset can be added up, so a row labelled "Tổng số" is their total. */
  readonly hasTotals: boolean;
  /** A row that fills nothing but its label is a heading of the rows below it, not a fact without values. */
  readonly hasGroupRows?: boolean;
  readonly wide?: WideLayout;
  /** What offices write over several columns of a header and what says nothing that the columns do not say themselves. */
  readonly headings?: readonly string[];
  /** Lists with one recipient a row have no column of counts: each row with a cell in `by` counts as one. */
  readonly oneEach?: { readonly field: string; readonly by: string };
}

/** The values of a record: what could be read, by field; a blank cell leaves its field out. */
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]?: z.output<F[K]['schema']> };

export function defineDataset<const F extends Fields>(dataset: Dataset<F>): Dataset<F> {
  return dataset;
}

/** Fields that every dataset may have: a row number, and the unit where one table holds several. */
export const COMMON_TITLES = {
  no: ['TT', 'Số TT', 'Stt', 'No', '#', 'Số thứ tự'],
  unit: [
    'Tên đơn vị',
    'Tên tỉnh',
    'Tên tỉnh/thành phố',
    'Địa phương',
    'Cơ quan, đơn vị',
    'Thành viên',
    'Đơn vị thành viên',
    'Tỉnh/thành phố',
    'Member unit',
  ],
} as const;
