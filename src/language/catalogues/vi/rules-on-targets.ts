/** Words of the rules that look at targets. */
export const rulesOnTargets = {
  'rule.measure-unit-conflict.title': 'Đơn vị tính không thống nhất',
  'rule.measure-unit-conflict.message':
    'Cột “{column}” ghi “{value}”, nhưng chỉ tiêu này tính bằng “{unit}”. Số này chưa được dùng.',
  'rule.measure-unit-conflict.suggestion':
    'Ghi kế hoạch và thực hiện theo cùng một đơn vị tính, hoặc sửa cột “Đơn vị tính”.',
  'rule.measure-unit-conflict.what':
    'Kế hoạch và kết quả của một chỉ tiêu phải cùng đơn vị tính. Phát hiện khi ô ghi kèm đơn vị khác với cột “Đơn vị tính” (hoặc khác với ô kế hoạch), và khi tiêu đề hai cột ghi hai đơn vị tiền khác nhau: “Kế hoạch (tỷ đồng)”, “Thực hiện (triệu đồng)”.',
  'rule.measure-unit-conflict.why':
    'So sánh 10 tỷ đồng với 9.500 triệu đồng như hai con số thì chỉ tiêu chưa đạt lại thành vượt gần một nghìn lần.',
  'rule.measure-unit-conflict.fix':
    'Chọn một đơn vị tính cho cả dòng, đổi số cho khớp (1 tỷ đồng = 1.000 triệu đồng), chỉ ghi số trong ô và ghi đơn vị ở cột “Đơn vị tính”.',
  'rule.target-without-plan.title': 'Chỉ tiêu không có kế hoạch',
  'rule.target-without-plan.message':
    'Số chỉ tiêu có kết quả nhưng không có kế hoạch và cũng không có đánh giá: {count}, ví dụ “{target}”. Các chỉ tiêu này chưa đánh giá được.',
  'rule.target-without-plan.suggestion':
    'Ghi kế hoạch được giao hoặc mức đăng ký; với chỉ tiêu định tính thì ghi cột “Đánh giá”; nếu không giao kế hoạch thì nêu lý do.',
  'rule.target-without-plan.what':
    'Dòng có số thực hiện hoặc ước thực hiện, nhưng cả kế hoạch, mức đăng ký và đánh giá đều trống. Dòng vẫn được liệt kê là “chưa có số liệu” và vẫn tính vào tổng số chỉ tiêu. Biểu không có cột kế hoạch thì chỉ nhắc một lần.',
  'rule.target-without-plan.why':
    'Không có mức phải đạt thì không biết chỉ tiêu đã đạt hay chưa; tỷ lệ “32/35 chỉ tiêu” đọc tại hội nghị sẽ thấp hơn thực tế.',
  'rule.target-without-plan.fix':
    'Bổ sung số kế hoạch theo quyết định giao hoặc bản đăng ký đầu năm. Chỉ tiêu không có số thì chọn “Đạt”, “Không đạt” … ở cột “Đánh giá”.',
  'rule.comparator-against-direction.title': 'Dấu so sánh trái với chiều hướng',
  'rule.comparator-against-direction.message':
    'Chỉ tiêu “{target}” ghi “{comparator}” nhưng lại ghi “{direction}”. Đang đánh giá theo dấu so sánh.',
  'rule.comparator-against-direction.suggestion':
    'Sửa một trong hai cột; nếu chỉ tiêu đúng là như vậy thì nêu lý do.',
  'rule.comparator-against-direction.what':
    '“Từ … trở lên”, “trên” đi với chỉ tiêu càng cao càng tốt; “không quá”, “dưới” đi với chỉ tiêu càng thấp càng tốt. Ghi ngược nhau thì một trong hai cột sai.',
  'rule.comparator-against-direction.why':
    'Tỷ lệ hộ nghèo 0,18 % với kế hoạch 1 % là đạt nếu ghi “không quá”, là không đạt nếu ghi nhầm thành “từ … trở lên”.',
  'rule.comparator-against-direction.fix':
    'Xem lại quyết định giao chỉ tiêu, chọn lại giá trị ở cột “So sánh” hoặc cột “Chiều hướng” cho khớp.',
} as const;
