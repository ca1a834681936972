export const trace = {
  'trace.missing': 'Chưa có số liệu của: {units}',
  'trace.no-such-number':
    'Không có số liệu nào của báo cáo được ghi là “{text}”. Chép đúng con số trong báo cáo, kèm đơn vị (ví dụ “2.391 tỷ đồng”, “64,85 %”, “32/35”), hoặc ghi tên số liệu, ví dụ spending.allocated[unit=ha-noi].',
  'trace.no-such-figure': 'Không có số liệu “{text}”: không có “{wrong}”. Chọn một trong: {choices}.',
  'trace.no-such-figure-near': 'Không có số liệu “{text}”: không có “{wrong}”. Có phải là “{nearest}” không?',
  'trace.choose': 'Xem một số liệu cụ thể: emulate trace "{figure}"',
  'verify.same': 'Báo cáo vẫn khớp: mọi tệp nguồn, thiết lập và báo cáo giữ nguyên như khi lập.',
  'verify.different': 'Báo cáo không còn khớp với tệp nguồn; hãy lập lại bằng lệnh “emulate report”.',
  'verify.input-changed': 'đã sửa sau khi lập báo cáo: {path}',
  'verify.input-gone': 'không còn: {path}',
  'verify.input-new': 'mới có, chưa vào báo cáo: {path}',
  'verify.setting-changed': 'thiết lập đã sửa: {path}',
  'verify.setting-gone': 'thiết lập không còn: {path}',
  'verify.setting-new': 'thiết lập mới có: {path}',
  'verify.output-changed': 'báo cáo đã bị sửa: {path}',
  'verify.output-gone': 'báo cáo không còn: {path}',
  'verify.rule-changed': 'quy tắc kiểm tra đã đổi: {path}',
  'verify.tool-changed': 'báo cáo do phiên bản {path} lập, nay là phiên bản khác',
  'verify.no-manifest':
    'Thư mục “{folder}” không có manifest.json của công cụ này. Chỉ đến thư mục mà “emulate report” đã ghi, ví dụ reports/2024.',
  'trace.candidates': 'Con số “{text}” có thể là {count} số liệu:',
} as const;
