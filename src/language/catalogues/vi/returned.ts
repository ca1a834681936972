export const returned = {
  'returned.sheet': 'Kết quả kiểm tra',
  'returned.title': 'KẾT QUẢ KIỂM TRA SỐ LIỆU: {file}',
  'returned.guide.colours':
    'Ô tô đỏ nhạt: lỗi, phải sửa. Ô tô vàng: sửa, hoặc nếu số liệu đúng thì ghi lý do vào cột “Giải trình của đơn vị”. Ô tô xanh: lưu ý, không bắt buộc sửa.',
  'returned.guide.send':
    'Sửa trực tiếp trong các trang tính của tệp này rồi gửi lại. Không cần xóa trang này, ghi chú và màu ô.',
  'returned.guide.values':
    'Tệp gửi đến không phải là tệp .xlsx, nên bản này chỉ có giá trị như đã đọc được; định dạng và công thức vẫn ở tệp của đơn vị.',
  'returned.guide.unread': 'Chưa đọc được tệp, nên bản này không có số liệu.',
  'returned.data-sheet': 'Dữ liệu',
  'returned.column.severity': 'Mức độ',
  'returned.column.sheet': 'Trang tính',
  'returned.column.cell': 'Ô',
  'returned.column.finding': 'Nội dung',
  'returned.column.remedy': 'Cần làm',
  'returned.column.rule': 'Quy tắc',
  'returned.column.reply': 'Giải trình của đơn vị',
  'returned.written': {
    one: 'Đã ghi kết quả kiểm tra vào bản sao của {count} tệp:',
    other: 'Đã ghi kết quả kiểm tra vào bản sao của {count} tệp:',
  },
  'returned.none': 'Không có tệp nào phải trả lại.',
  'returned.filtered': 'Chỉ nêu phần được chọn: {what}. Tệp này có thể còn nội dung khác.',
} as const;
