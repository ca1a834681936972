/** What the rules say, and are for, that look at what is missing in a row, or contradicts it. */
export const rulesOnRows = {
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
  'rule.row-named-twice.title': 'Hai dòng trùng tên',
  'rule.row-named-twice.message':
    'Dòng này trùng tên với {first} nhưng số liệu khác; cả hai dòng đang được cộng.',
  'rule.row-named-twice.suggestion':
    'Nếu ghi nhầm tên hoặc là số liệu cũ thì sửa hoặc xóa; nếu là hai nội dung khác nhau thì ghi rõ điểm khác nhau, ví dụ ở cột ghi chú.',
  'rule.row-named-twice.what':
    'Hai dòng của một biểu giống nhau ở mọi cột cho biết nội dung (đơn vị, phong trào, dự án và loại vốn, hình thức, đối tượng và quyết định, chỉ tiêu, ghi chú) nhưng số liệu khác nhau.',
  'rule.row-named-twice.why':
    'Thường do chép nhầm tên từ dòng trên, hoặc còn sót dòng số liệu kỳ trước. Báo cáo sẽ cộng cả hai.',
  'rule.row-named-twice.fix':
    'Đối chiếu hai dòng với văn bản gốc. Xóa dòng đã được thay thế, sửa lại tên, hoặc ghi vào cột ghi chú từng dòng là của nội dung nào.',
  'rule.launched-level-mismatch.title': 'Cấp phát động khác với danh mục',
  'rule.launched-level-mismatch.message': '“{movement}” ghi là {stated}; danh mục của cụm ghi là {declared}.',
  'rule.launched-level-mismatch.suggestion':
    'Sửa lại cấp phát động; nếu là phong trào khác thì sửa tên phong trào.',
  'rule.launched-level-mismatch.what':
    'Danh mục phong trào trong emulate.yaml ghi cấp phát động của từng phong trào (`launched`), còn đơn vị báo cáo ghi cấp khác.',
  'rule.launched-level-mismatch.why':
    'Báo cáo liệt kê phong trào theo cấp phát động; một phong trào sẽ nằm ở hai danh sách.',
  'rule.launched-level-mismatch.fix':
    'Xem lại văn bản phát động phong trào rồi sửa ô này. Nếu danh mục sai thì người giữ emulate.yaml sửa `launched` ở đó.',
  'rule.rate-without-result.title': 'Có tỷ lệ nhưng không có kết quả',
  'rule.rate-without-result.message':
    'Chỉ tiêu “{target}” ghi tỷ lệ {rate} nhưng ô kết quả để trống, không rõ tỷ lệ tính từ số nào.',
  'rule.rate-without-result.suggestion': 'Ghi kết quả thực hiện (hoặc ước thực hiện) của chỉ tiêu.',
  'rule.rate-without-result.what':
    'Chỉ tiêu có kế hoạch và tỷ lệ thực hiện nhưng không có số thực hiện, cũng không có số ước.',
  'rule.rate-without-result.why':
    'Tỷ lệ được tính từ một kết quả không có trong biểu: số đó bị xóa hoặc nằm ở cột khác.',
  'rule.rate-without-result.fix': 'Ghi kết quả vào cột “Thực hiện”; nếu chưa có kết quả thì xóa tỷ lệ.',
  'rule.measure-unit-unlike-others.title': 'Đơn vị tính khác các đơn vị khác',
  'rule.measure-unit-unlike-others.message':
    'Chỉ tiêu “{target}” ở đây tính bằng “{own}”; {count} đơn vị khác cùng báo cáo chỉ tiêu này đều tính bằng “{shared}”.',
  'rule.measure-unit-unlike-others.suggestion':
    'Nếu ghi nhầm thì sửa lại đơn vị tính; nếu là chỉ tiêu khác thì ghi tên cho khác, hoặc nêu lý do.',
  'rule.measure-unit-unlike-others.what':
    'Cùng một chỉ tiêu (theo tên), ít nhất hai đơn vị khác đều ghi một đơn vị tính, còn đơn vị này ghi đơn vị tính khác.',
  'rule.measure-unit-unlike-others.why':
    'Số hộ và tỷ lệ phần trăm không thể đứng chung một cột của báo cáo, không cộng và không so sánh được.',
  'rule.measure-unit-unlike-others.fix':
    'Đối chiếu với mẫu biểu, sửa ô “Đơn vị tính”; nếu kế hoạch và kết quả cũng tính theo đơn vị kia thì sửa cả hai.',
} as const;
