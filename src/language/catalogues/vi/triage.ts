export const triage = {
  'group.cells': {
    one: 'Có {count} ô như vậy: {cells}.',
    other: 'Có {count} ô như vậy: {cells}.',
  },
  'group.cells-such-as': {
    one: 'Có {count} ô như vậy: {cells}; ví dụ {examples}.',
    other: 'Có {count} ô như vậy: {cells}; ví dụ {examples}.',
  },
  'group.rows': {
    one: 'Có {count} dòng như vậy: {cells}.',
    other: 'Có {count} dòng như vậy: {cells}.',
  },
  'returned.follows': 'Sửa mục {rows} trước; sửa xong, mục này có thể hết theo.',
  'report.sentences': '{first} {second}',
  'filter.units': 'đơn vị {units}',
  'filter.rules': 'quy tắc {rules}',
  'filter.severity': 'mức “{severity}” trở lên',
  'filter.some-told': 'Chỉ nêu phần được chọn: {what}. Không nêu ở đây: {tally}.',
  'filter.all-told': 'Chỉ nêu phần được chọn: {what}. Ngoài ra không còn phát hiện nào khác.',
  'usage.not-a-choice':
    'Tùy chọn {option} không nhận giá trị “{word}”. Có phải là “{nearest}” không? Các giá trị: {choices}',
  'usage.unknown-unit':
    'Không có đơn vị “{word}” trong thư mục này. Gần nhất là “{nearest}”. Các đơn vị: {units}',
  'usage.one-output': '--json và --sarif đều in kết quả ra màn hình; chỉ dùng một trong hai.',
  'terminal.head.unit': 'Đơn vị',
  'terminal.head.errors': 'Lỗi',
  'terminal.head.queries': 'Giải trình',
  'terminal.head.notes': 'Lưu ý',
  'terminal.head.first': 'Sửa trước tiên',
  'terminal.no-unit': 'Chung, chưa rõ đơn vị',
  'terminal.unit': '{unit}: {tally}',
  'terminal.start': 'Sửa trước tiên mục {number}: {title} ({place}).',
  'terminal.items': 'mục {numbers}',
  'terminal.follows': 'theo mục {causes}',
  'terminal.follows-elsewhere': 'sửa {causes} trước',
  'terminal.all': 'Xem tất cả trong một tệp:',
  'terminal.start-clears': {
    one: 'Sửa trước tiên mục {number}: {title} ({place}); sửa xong có thể hết thêm {count} phát hiện.',
    other: 'Sửa trước tiên mục {number}: {title} ({place}); sửa xong có thể hết thêm {count} phát hiện.',
  },
  'terminal.clears': {
    one: 'Sửa xong mục này có thể hết thêm {count} phát hiện: mục {numbers}.',
    other: 'Sửa xong mục này có thể hết thêm {count} phát hiện: mục {numbers}.',
  },
  'terminal.more-kinds': { one: 'và {count} loại khác', other: 'và {count} loại khác' },
  'terminal.more-of-unit': {
    one: 'Đơn vị này còn {count} phát hiện; xem đủ:',
    other: 'Đơn vị này còn {count} phát hiện; xem đủ:',
  },
  'terminal.more-units': {
    one: 'Chưa nêu chi tiết của {count} đơn vị; xem từng đơn vị:',
    other: 'Chưa nêu chi tiết của {count} đơn vị; xem từng đơn vị:',
  },
  'sarif.base': 'Thư mục làm việc: nơi có emulate.yaml và các biểu đã gửi.',
  'report.annex.units': 'Kết quả kiểm tra theo đơn vị',
  'report.tab.units': 'Theo đơn vị',
  'report.units-clean': 'Không có phát hiện nào: {units}.',
  'report.first': '{title}: {place}',
  'report.sum': 'Tổng số',
  'report.first-clears': {
    one: '{title}: {place}; sửa xong có thể hết thêm {count} phát hiện',
    other: '{title}: {place}; sửa xong có thể hết thêm {count} phát hiện',
  },
  'settings.explanation-cell':
    '{file}, dòng {line}, cột {column}: “{cell}” không phải là địa chỉ ô. Ghi dạng C9, hoặc C9:C40 nếu có nhiều ô.',
} as const;
