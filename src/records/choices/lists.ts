import { choiceList } from './choice-list.ts';

export const LAUNCHED_LEVELS = choiceList('launched_level', {
  central: [
    'trung ương',
    'TW',
    'Hội đồng TĐKT Trung ương',
    'Thủ tướng Chính phủ',
    'Chính phủ',
    'cấp trung ương',
    'centre',
  ],
  ministry: ['bộ', 'bộ, ngành', 'bộ, ban, ngành', 'cấp bộ', 'Ủy ban Dân tộc', 'UBDT'],
  province: ['tỉnh', 'thành phố', 'cấp tỉnh', 'cấp thành phố', 'UBND tỉnh', 'UBND thành phố', 'địa phương'],
  cluster: ['cụm', 'khối', 'cụm thi đua', 'khối thi đua'],
  unit: ['đơn vị', 'cơ quan', 'cơ sở', 'cơ quan, đơn vị', 'cấp cơ sở', 'agency'],
});

/** Law 06/2022/QH15, article 16. */
export const SCOPES = choiceList('scope', {
  nationwide: ['cả nước'],
  ministry_locality: ['bộ, ban, ngành', 'địa phương', 'tỉnh', 'ngành'],
  cluster: ['cụm', 'khối', 'cụm, khối'],
  agency: ['cơ quan', 'đơn vị', 'cơ quan, đơn vị', 'cơ sở'],
});

/** Law 06/2022/QH15, article 16: the two forms of organising emulation. */
export const MOVEMENT_MODES = choiceList('movement_mode', {
  regular: ['thi đua thường xuyên', 'thường xuyên hằng năm', 'hằng năm'],
  thematic: ['chuyên đề', 'thi đua theo chuyên đề', 'theo đợt'],
});

export const SECTORS = choiceList('sector', {
  economy: ['phát triển kinh tế', 'lĩnh vực kinh tế'],
  culture_society: ['văn hóa, xã hội', 'văn hóa xã hội', 'văn hóa – xã hội', 'lĩnh vực văn hóa - xã hội'],
  security_defence: [
    'an ninh, quốc phòng',
    'quốc phòng - an ninh',
    'an ninh - quốc phòng',
    'security and defence',
  ],
  political_system: ['hệ thống chính trị', 'xây dựng HTCT', 'political system'],
});

export const CAPITAL_TYPES = choiceList('capital_type', {
  investment: ['đầu tư', 'ĐTPT', 'vốn ĐTPT', 'đầu tư phát triển', 'vốn đầu tư phát triển', 'investment'],
  recurrent: [
    'sự nghiệp',
    'SN',
    'vốn SN',
    'thường xuyên',
    'kinh phí thường xuyên',
    'kinh phí sự nghiệp',
    'recurrent',
  ],
});

export const SOURCES = choiceList('source', {
  central: ['NSTW', 'vốn NSTW', 'trung ương', 'central'],
  local: ['NSĐP', 'vốn NSĐP', 'địa phương', 'đối ứng', 'vốn đối ứng', 'local'],
  credit: ['tín dụng', 'vốn tín dụng', 'NHCSXH', 'credit'],
  other: ['khác', 'nguồn khác', 'huy động khác', 'other'],
});

export const MONEY_UNITS = choiceList('money_unit', {
  dong: ['đ', 'VNĐ', 'VND', 'dong', 'đồng Việt Nam'],
  thousand: [
    'nghìn',
    'nghin dong',
    'ngan dong',
    'ngàn',
    'ngàn đồng',
    '1.000 đồng',
    '1000 đồng',
    'nghìn đ',
    'thousand',
    'thousand dong',
  ],
  million: [
    'triệu',
    'trieu',
    'trieu dong',
    'trđ',
    'tr.đ',
    'tr đ',
    'tr.đồng',
    'triệu đ',
    'triệu VNĐ',
    'triệu VND',
    'million',
    'million dong',
  ],
  billion: [
    'tỷ',
    'ty dong',
    'ti dong',
    'tỉ',
    'tỉ đồng',
    'tỷ đ',
    'tỉ đ',
    'tỷ VNĐ',
    'tỷ VND',
    'billion',
    'billion dong',
  ],
});

export const CLASSES = choiceList('class', {
  first: ['nhất', 'hạng 1', 'I', 'first'],
  second: ['nhì', 'hạng 2', 'II', 'second'],
  third: ['ba', 'hạng 3', 'III', 'third'],
});

/** Levels as a production system codes them (TW, B, T, SBN, H, X) and as offices write them. */
export const LEVELS = choiceList('level', {
  state: ['Nhà nước', 'TW', 'Chính phủ', 'Thủ tướng Chính phủ', 'state'],
  ministry: [
    'bộ',
    'B',
    'cấp bộ',
    'bộ, ngành',
    'cấp bộ, ngành',
    'cấp bộ, ban, ngành',
    'trung ương',
    'cấp trung ương',
    'ministry',
  ],
  province: ['tỉnh', 'T', 'thành phố', 'cấp tỉnh', 'cấp thành phố', 'province'],
  // The statistical form 0603.N counts both in one.
  ministry_province: ['bộ, tỉnh', 'bộ/tỉnh', 'cấp bộ, tỉnh', 'cấp bộ/tỉnh', 'bộ, ngành, tỉnh'],
  department: ['sở', 'SBN', 'sở, ban, ngành', 'cấp sở', 'department'],
  district: ['huyện', 'H', 'quận', 'district'],
  commune: ['xã', 'X', 'phường', 'cấp phường', 'cấp xã, phường', 'commune'],
  grassroots: ['cơ sở', 'đơn vị', 'cấp đơn vị', 'grassroots'],
});

/** Law 06/2022/QH15, article 6: titles and forms go to collectives, individuals and households. */
export const RECIPIENT_TYPES = choiceList('recipient_type', {
  collective: ['TT', 'SL tập thể', 'số tập thể', 'collective'],
  individual: ['CN', 'SL cá nhân', 'số cá nhân', 'người', 'individual'],
  household: ['hộ', 'HGĐ', 'gia đình', 'số hộ', 'số hộ gia đình', 'household'],
});

/** Law 06/2022/QH15, article 8, and "resistance wars" of the statistical forms 0602–0603.N. */
export const AWARD_MODES = choiceList('award_mode', {
  merit: ['công trạng', 'thường xuyên', 'merit'],
  sudden: ['thành tích đột xuất', 'sudden'],
  thematic: ['chuyên đề', 'phong trào', 'theo chuyên đề', 'thematic'],
  contribution: ['cống hiến', 'contribution'],
  seniority: ['thâm niên'],
  foreign: ['foreign'],
  resistance: ['resistance'],
});

export const STATUSES = choiceList('status', {
  proposed: ['đề nghị', 'đã trình', 'đang trình', 'trình'],
  decided: ['đã quyết định', 'đã khen', 'đã khen thưởng', 'đã tặng', 'có quyết định'],
  revoked: ['thu hồi', 'hủy bỏ', 'đã thu hồi', 'đã hủy'],
});

export const COMPARATORS = choiceList('comparator', {
  eq: ['=', 'đúng bằng'],
  ge: ['>=', '≥', '=>', 'từ', 'tối thiểu', 'ít nhất', 'đạt từ', 'không dưới', 'trở lên'],
  gt: ['>', 'lớn hơn', 'hơn'],
  le: ['<=', '≤', '=<', 'tối đa', 'không vượt quá', 'còn'],
  lt: ['<', 'nhỏ hơn', 'ít hơn'],
});

export const DIRECTIONS = choiceList('direction', {
  up: ['tăng', 'cao hơn là tốt', 'higher is better'],
  down: ['giảm', 'thấp hơn là tốt', 'lower is better'],
});

export const VERDICTS = choiceList('verdict', {
  exceeded: ['vượt chỉ tiêu', 'vượt kế hoạch', 'hoàn thành vượt mức', 'vượt mức'],
  met: ['hoàn thành', 'đã đạt', 'đạt chỉ tiêu', 'đã hoàn thành', 'đạt kế hoạch'],
  basically_met: ['cơ bản hoàn thành', 'đạt cơ bản', 'cơ bản đạt chỉ tiêu'],
  not_met: ['chưa đạt', 'không hoàn thành', 'chưa hoàn thành', 'không đạt chỉ tiêu'],
  in_progress: ['đang triển khai', 'phấn đấu', 'đang phấn đấu', 'tiếp tục thực hiện'],
  no_data: ['không có số liệu', 'chưa đánh giá'],
});
