/** What the rules are for that look at a whole column, table or file. */
export const rulesOnTablesExplained = {
  'rule.encoding-suspect.what':
    'Tệp chữ đọc được bằng Unicode, nhưng một số ô chỉ thành tiếng Việt khi đọc theo bảng mã khác (TCVN3, VNI, hoặc UTF-8 bị đọc nhầm), ví dụ “Hßa B×nh” và “Hòa Bình”. Hai cách đọc đều được nêu ra; không tự chuyển.',
  'rule.encoding-suspect.why':
    'Thường là các dòng chép từ tệp cũ. Tên phong trào, tên đơn vị viết bằng bảng mã khác sẽ không khớp với danh mục.',
  'rule.encoding-suspect.fix':
    'Mở tệp, chọn các ô đó, chuyển mã sang Unicode (ví dụ bằng công cụ chuyển mã của bộ gõ tiếng Việt) hoặc gõ lại, rồi lưu thành .xlsx hay “CSV UTF-8”.',
  'rule.hidden-sheet.what':
    'Một trang tính đang ẩn có tiêu đề cột theo mẫu biểu và có dữ liệu. Trang ẩn thường là danh mục hoặc bản nháp nên không được đọc, nhưng biểu ở đó có thể là số liệu thật.',
  'rule.hidden-sheet.why': 'Số liệu nằm ở trang ẩn sẽ thiếu trong báo cáo mà không ai thấy.',
  'rule.hidden-sheet.fix':
    'Bấm chuột phải vào tên một trang tính bất kỳ → Hủy ẩn (Unhide) → chọn trang → OK. Nếu không dùng: bấm chuột phải vào tên trang → Xóa (Delete).',
  'rule.title-toneless.what':
    'Tiêu đề cột không có trong danh mục, nhưng bỏ dấu thì trùng với đúng một tiêu đề: “So luong” là “Số lượng”, “Tông số” là “Tổng số”. Từ đơn, ngắn chỉ được hiểu như vậy khi cả hàng tiêu đề đều không dấu; chữ bỏ dấu trùng với hai tiêu đề thì không đoán.',
  'rule.title-toneless.why': 'Người gửi cần biết cột của mình đã được hiểu thành cột nào.',
  'rule.title-toneless.fix': 'Không bắt buộc sửa. Để chắc chắn, chép hàng tiêu đề từ mẫu biểu và dán đè lên.',
  'rule.title-misspelt.what':
    'Tiêu đề cột chỉ khác một hai chữ cái so với một tiêu đề của mẫu, và biểu chưa có cột đó: “Số lượg” và “Số lượng”. Cột chưa được dùng cho đến khi sửa.',
  'rule.title-misspelt.why': 'Sai một chữ cái ở tiêu đề thì cả cột số liệu bị bỏ ra ngoài.',
  'rule.title-misspelt.fix':
    'Sửa ô tiêu đề cho đúng mẫu. Nếu là cột riêng của đơn vị, đổi tên cho khác hẳn, ví dụ thêm “(theo dõi)”.',
  'rule.hidden-cells.what':
    'Dòng hoặc cột của biểu đang bị ẩn, bị lọc (Filter) hoặc thu gọn (Group), trong đó có dữ liệu. Dữ liệu này vẫn được đọc và cộng như các dòng khác.',
  'rule.hidden-cells.why':
    'Người ký duyệt chỉ thấy các dòng đang hiện. Dòng ẩn có thể là số liệu cũ quên xóa, cũng có thể là số liệu thật mà tổng ghi sẵn không tính.',
  'rule.hidden-cells.fix':
    'Nếu đang lọc: Dữ liệu (Data) → Xóa (Clear). Nếu bị ẩn: chọn cả trang (Ctrl+A), bấm chuột phải vào số dòng hoặc chữ cái cột → Bỏ ẩn (Unhide). Xem lại rồi xóa dòng thừa.',
  'rule.date-order.what':
    'Cột ngày tháng có ô chỉ đọc được khi tháng đứng trước, ví dụ 12/25/2024. Từ hai ô như vậy và không có ô nào ngược lại thì các ô rõ nghĩa được đọc theo thứ tự tháng/ngày/năm. Ô hiểu được cả hai cách như 03/04/2024 thì không được đọc.',
  'rule.date-order.why':
    'Cùng là 03/04/2024, nơi ghi ngày trước hiểu là ngày 3 tháng 4, nơi ghi tháng trước hiểu là ngày 4 tháng 3. Đoán sai thì thời hạn và ngày quyết định đều sai.',
  'rule.date-order.fix':
    'Chọn cột, vào Dữ liệu (Data) → Văn bản thành cột (Text to Columns) → Tiếp theo (Next) → Tiếp theo (Next), chọn Ngày (Date) kiểu MDY, bấm Kết thúc (Finish); sau đó bấm Ctrl+1, chọn Ngày (Date), kiểu 14/03/2012.',
  'rule.date-swapped.what':
    'Trong một cột, ít nhất hai ô là chữ có ngày từ 13 trở đi (25/12/2024), không có chữ nào hiểu được hai cách, còn các ô Excel lưu là ngày tháng thì đều có ngày không quá 12.',
  'rule.date-swapped.why':
    'Máy đặt theo kiểu Mỹ nhận 03/04/2024 là ngày 4 tháng 3, còn 25/12/2024 không có nghĩa nên để là chữ. Nhìn qua cột vẫn thấy bình thường.',
  'rule.date-swapped.fix':
    'Đối chiếu từng ô với quyết định gốc rồi gõ lại. Để khỏi tái diễn: Bảng điều khiển Windows (Control Panel) → Vùng (Region) → chọn Tiếng Việt (Vietnamese), rồi mới gõ ngày.',
  'rule.date-inferred.what':
    'Ngày tháng được đọc theo điều không ghi trong ô: năm có hai chữ số (21/6/24) hiểu theo kỳ báo cáo; số như 45291 là số thứ tự ngày của Excel; năm 2567 là Phật lịch; 16/07/1905 là số 2024 gõ vào ô định dạng ngày.',
  'rule.date-inferred.why':
    'Cách hiểu này gần như chắc chắn, nhưng người gửi cần biết số liệu của mình đã được hiểu thế nào.',
  'rule.date-inferred.fix':
    'Nếu đúng thì không cần làm gì. Với số như 45291: chọn cột, bấm Ctrl+1, chọn Ngày (Date). Với năm hai chữ số: gõ lại đủ bốn chữ số.',
  'rule.version-replaced.what':
    'Đơn vị gửi một biểu hai lần (phần lớn các dòng cùng tên gọi), và tên tệp, tên trang tính hoặc tiêu đề của một bản cho biết đó là bản sau: “bản sửa”, “sửa đổi”, “thay thế”, “lần 2”, “v2”, “bản cuối”. Bản sau được tính, bản kia để riêng.',
  'rule.version-replaced.why': 'Cộng cả hai bản sẽ tính hai lần; dùng nhầm bản cũ thì số liệu sai.',
  'rule.version-replaced.fix':
    'Nếu đúng thì không cần làm gì. Nếu hai tệp là hai báo cáo khác nhau, ghi rõ điểm khác nhau trong từng dòng (dự án, cấp, số quyết định).',
  'rule.second-version.what':
    'Phần lớn các dòng của một biểu đã có ở một biểu khác của cùng đơn vị, và không bản nào tự ghi là bản sau. Bản đọc trước được tính; các dòng trùng của bản kia để riêng. Thông báo nêu các ô khác nhau.',
  'rule.second-version.why':
    'Hai bản khác nhau thì chỉ một bản đúng, và chỉ đơn vị mới biết là bản nào. Ngày lưu tệp không nói được điều đó.',
  'rule.second-version.fix':
    'Hỏi đơn vị rồi đưa bản không dùng ra khỏi thư mục submissions; hoặc đổi tên bản sau, thêm “bản sửa lần 2”.',
  'rule.table-beside.what':
    'Trên một dòng tiêu đề có hai bảng cách nhau một cột trống, bảng nào cũng đủ cột để tự thành một biểu: chẳng hạn khen thưởng ở cột A–C, kinh phí ở cột E–G. Chỉ đọc bảng có nhiều cột đọc được hơn; bảng kia chưa được đọc.',
  'rule.table-beside.why':
    'Cột không thuộc mẫu biểu thường là cột để đơn vị tự theo dõi, nên chỉ được lưu ý. Nhưng cả một bảng số liệu thì không được bỏ sót như vậy.',
  'rule.table-beside.fix':
    'Chọn cả bảng được nêu, kể cả dòng tiêu đề, bấm Cắt (Ctrl+X), chọn ô trống ở cột A phía dưới bảng kia, cách một dòng, hoặc ở một trang tính mới, rồi bấm Dán (Ctrl+V).',
  'rule.unit-conflict.what':
    'Thư mục hoặc tên tệp cho biết tệp là của một đơn vị, nhưng dòng “Đơn vị: …” phía trên biểu, hoặc mã đơn vị ở trang ẩn của mẫu biểu (“Mã đơn vị: …”), hoặc tên tệp trong thư mục đó lại là đơn vị khác. Số liệu được tính cho đơn vị theo thư mục, tên tệp.',
  'rule.unit-conflict.why':
    'Số liệu của đơn vị này bị tính cho đơn vị khác thì cả hai đều sai. Thường là do dùng lại tệp của đơn vị bạn, hoặc để nhầm thư mục.',
  'rule.unit-conflict.fix':
    'Nếu tệp để nhầm chỗ thì chuyển sang thư mục của đúng đơn vị. Nếu dòng tiêu đề còn sót tên cũ thì sửa lại ô đó.',
  'rule.period-mismatch.what':
    'Tiêu đề phía trên biểu, hoặc tên trang tính, tên tệp, tên thư mục nếu tiêu đề không ghi, hoặc tiêu đề của một cột số liệu nêu một kỳ khác với kỳ báo cáo trong emulate.yaml: biểu ghi “năm 2023” trong khi báo cáo là của năm 2024, hoặc “6 tháng đầu năm 2024” trong báo cáo cả năm. Năm trong “so với năm 2023”, “giai đoạn 2021–2025”, “kế hoạch năm 2025” và trong số, ngày văn bản không được coi là kỳ báo cáo.',
  'rule.period-mismatch.why':
    'Tệp năm trước gửi lại nhìn giống hệt tệp năm nay; số liệu cũ cộng vào thì không ai nhận ra.',
  'rule.period-mismatch.fix':
    'Xem lại tệp. Nếu đúng kỳ mà quên sửa tiêu đề thì sửa ô tiêu đề hoặc đổi tên tệp. Nếu nhầm kỳ thì gửi lại.',
} as const;
