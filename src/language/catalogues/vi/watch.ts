export const watch = {
  'usage.not-with-watch':
    '--watch chỉ hiện kết quả trên màn hình, không dùng cùng {word}. Bỏ một trong hai tùy chọn.',
  'watch.head': '{time} – đang theo dõi {folder}. Bấm Ctrl-C để kết thúc.',
  'watch.added': 'Mới nhận: {files}.',
  'watch.changed': 'Có thay đổi: {files}.',
  'watch.gone': 'Không còn: {files}.',
  'watch.waiting': 'Đang chờ chép xong: {files} …',
  'watch.more-lines':
    '… còn {count} dòng; phóng to cửa sổ, hoặc xem bằng lệnh “emulate status”, “emulate validate”.',
  'watch.more-findings': '… và {count} nội dung khác',
  'watch.unknown-unit': 'Chưa rõ đơn vị, mappings.yaml',
} as const;
