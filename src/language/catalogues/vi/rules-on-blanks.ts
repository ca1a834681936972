/** What the rules say, and are for, that look at what was left blank. */
export const rulesOnBlanks = {
  'rule.title-missing.title': 'Cột số liệu không có tiêu đề',
  'rule.title-missing.message':
    'Cột {column} có số liệu nhưng ô tiêu đề để trống, không rõ là số gì nên chưa được dùng.',
  'rule.title-missing.suggestion': 'Ghi tiêu đề cột theo mẫu; nếu không thuộc báo cáo thì xóa các ô này.',
  'rule.title-missing.what':
    'Một cột của biểu có số liệu nhưng ô tiêu đề để trống. Một số lẻ ghi bên cạnh biểu thì chỉ lưu ý.',
  'rule.title-missing.why': 'Tiêu đề bị xóa nhầm thì cả cột số liệu không được đưa vào báo cáo.',
  'rule.title-missing.fix':
    'Chép tiêu đề của mẫu vào ô còn trống ở hàng tiêu đề. Số cộng nháp bên cạnh biểu thì xóa, hoặc chuyển sang trang tính khác.',
  'rule.name-missing.title': 'Dòng không ghi tên',
  'rule.name-missing.message':
    'Cột “{column}” để trống ở {count} dòng có số liệu, không rõ là số liệu của nội dung nào.',
  'rule.name-missing.suggestion':
    'Ghi tên vào từng dòng; nếu cùng nội dung với dòng trên thì ghi lại tên của dòng trên.',
  'rule.name-missing.what':
    'Dòng có số liệu nhưng ô cho biết dòng đó nói về nội dung gì lại để trống: phong trào, dự án, người được khen hoặc hình thức khen thưởng, chỉ tiêu. Biểu không dùng đến cột đó thì không hỏi.',
  'rule.name-missing.why':
    'Số liệu không có tên vẫn được cộng vào tổng mà không thuộc dòng nào của báo cáo; người được khen không ghi tên thì không được tính.',
  'rule.name-missing.fix':
    'Điền các ô còn trống. Nếu một tên chung cho nhiều dòng: trộn ô (Merge & Center) trên các dòng đó, hoặc ghi lại tên ở từng dòng (chọn các ô rồi bấm Ctrl+D).',
} as const;
