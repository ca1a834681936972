import type { Examination } from '../pipeline.ts';
import type { Options } from './program.ts';

/** No errors; under --strict no query without a reason either. */
export function isClean({ findings }: Examination, strict: boolean): boolean {
  return !findings.some(
    ({ severity, explanation }) =>
      severity === 'error' || (strict && severity === 'query' && explanation === undefined),
  );
}

/** 0 where the data are clean, 1 where they are not. */
export function exitFor(examination: Examination, options: Options): number {
  return isClean(examination, options['strict'] === true) ? 0 : 1;
}
