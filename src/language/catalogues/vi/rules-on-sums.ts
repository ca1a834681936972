/** What the rules say that compute: totals and what may be wrong with them, the form's own formulas, shares and stated numbers. */
export const rulesOnSums = {
  'rule.total-mismatch.suggestion': '{repairs} Báo cáo cộng từ các thành phần, không dùng số tổng ghi sẵn.',
  'repairs.none': 'Kiểm tra số tổng và từng thành phần, sửa số sai rồi gửi lại.',
  'repairs.one': 'Có thể {first}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repairs.two': 'Có thể {first}; hoặc {second}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repairs.three': 'Có thể {first}; hoặc {second}; hoặc {third}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repair.digit': 'sai một chữ số ở ô {cell}: {from} → {to} (số {wrong} thành số {right})',
  'repair.swap': 'đảo hai chữ số liền nhau ở ô {cell}: {from} → {to}',
  'repair.digit-missing': 'thiếu một chữ số ở ô {cell}: {from} → {to}',
  'repair.digit-extra': 'thừa một chữ số ở ô {cell}: {from} → {to}',
  'repair.scale': 'lệch {factor} lần (số 0, dấu phân cách hoặc đơn vị tiền) ở ô {cell}: {from} → {to}',
  'repair.sign': 'sai dấu ở ô {cell}: {from} → {to}',
  'repair.left-out': 'số tổng chưa cộng ô {cells}',
  'repair.left-out-one-of': 'số tổng chưa cộng một trong hai ô {cells}',
  'repair.twice': 'số tổng đã cộng ô {cells} hai lần',
  'repair.twice-one-of': 'số tổng đã cộng hai lần một trong hai ô {cells}',
  'repair.subtotal': 'số tổng đã cộng cả số tổng ở ô {cells}',
  'repair.blank': 'ô {cell} để trống còn thiếu {value}',
  'rule.form-arithmetic.title': 'Không khớp công thức của biểu',
  'rule.form-arithmetic.message':
    'Ô này ghi {value}; theo công thức in trong biểu ({formula}) phải là {expected}.',
  'rule.form-arithmetic.suggestion':
    'Kiểm tra ô này và các ô trong công thức, sửa số sai rồi gửi lại; tốt nhất là dùng công thức Excel thay cho số gõ tay.',
  'rule.formula-unclear.title': 'Chưa hiểu công thức của biểu',
  'rule.formula-unclear.message': 'Công thức “{formula}” in trong biểu chưa dùng để kiểm tra được: {why}.',
  'rule.formula-unclear.suggestion':
    'Không cần làm gì với số liệu. Nếu muốn kiểm tra theo công thức này thì ghi theo dạng 1=2+3 hoặc 7=6:3, với số thứ tự cột, mã số dòng có trong biểu.',
  'formula.unread': 'không rõ cách viết',
  'formula.missing': 'biểu không có đúng một cột hoặc dòng mang số “{missing}”',
} as const;
