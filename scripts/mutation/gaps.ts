/** Kinds that are not always caught yet, and what is missing; an entry goes when its rule comes. */
export const GAPS: Readonly<Record<string, string>> = {
  'blank-under-total': 'a wrong total names the blank cells only where most of its parts are there',
  'titles-exchanged':
    'counts that no total, rate or form sets apart would have to be held against last year’s',
  'percent-tenth': 'a share that is a tenth of the other units’ and of last year’s, without a rate beside it',
  'level-too-low':
    'Tập thể lao động xuất sắc “cấp cơ sở” is not doubted where nobody is named who awarded it',
};
