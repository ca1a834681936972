export const rulesExplained = {
  'rule.file-unreadable.what':
    'Mỗi tệp trong thư mục “submissions” phải là bảng số liệu mở được và không vượt các giới hạn về dung lượng, số dòng, số ô, thời gian đọc (mục “limits” trong emulate.yaml). Tệp đặt mật khẩu, tệp tải về bị thiếu, tệp rỗng hoặc tệp vượt giới hạn đều được nêu rõ lý do; các tệp khác vẫn được đọc bình thường. Không bao giờ cắt bớt: tệp được đọc trọn vẹn hoặc không đọc.',
  'rule.file-unreadable.why':
    'Tệp không mở được thì coi như đơn vị chưa gửi báo cáo. Cần phát hiện trước hội nghị, không để đến khi đã họp xong.',
  'rule.file-unreadable.fix':
    'Mở tệp bằng Excel. Nếu mở được, chọn Tệp (File) → Lưu dưới dạng (Save As), kiểu “Excel Workbook (*.xlsx)”, giữ nguyên tên rồi gửi lại. Nếu tệp có mật khẩu: Tệp → Thông tin (Info) → Bảo vệ sổ làm việc (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa trống ô mật khẩu rồi lưu. Nếu Excel cũng không mở được thì đề nghị đơn vị gửi lại tệp gốc.',
  'rule.legacy-encoding.what':
    'Văn bản không phải Unicode (TCVN3, VNI, VISCII, windows-1258) hoặc Unicode bị đọc sai rồi lưu lại. Bảng mã được xác định qua các âm tiết tiếng Việt; chỉ chuyển khi chỉ có một cách đọc ra tiếng Việt.',
  'rule.legacy-encoding.why':
    'Chuyển sai bảng mã sẽ làm hỏng tên đơn vị, tên phong trào. Vì vậy mỗi lần chuyển đều được nêu ra để kiểm tra.',
  'rule.legacy-encoding.fix':
    'Mở tệp bằng Excel, chọn phông chữ Unicode (Times New Roman), kiểm tra lại dấu, rồi chọn Tệp (File) → Lưu thành (Save As) → .xlsx.',
  'rule.mapping-applied.what':
    'Trong thư mục làm việc có mappings.yaml, và tệp này được đọc theo những gì ghi ở đó: bảng mã, đơn vị, trang tính, dòng tiêu đề, cột nào là trường nào, cách viết số, đơn vị tiền. Những điều đó được ưu tiên hơn điều công cụ tự suy ra.',
  'rule.mapping-applied.why':
    'Quyết định của người tổng hợp có thể làm số liệu khác đi, nên mỗi tệp được đọc theo mappings.yaml đều được nêu ra để người khác kiểm tra được.',
  'rule.mapping-applied.fix':
    'Không cần làm gì. Nếu đơn vị gửi lại tệp theo đúng mẫu thì xóa mục của tệp trong mappings.yaml.',
  'rule.mapping-conflict.what':
    'mappings.yaml nêu trang tính, dòng tiêu đề, cột hoặc bảng mã mà tệp không có, hoặc nêu cách viết số trái với mọi số trong cột. Phần không khớp không được áp dụng.',
  'rule.mapping-conflict.why':
    'Thường là đơn vị đã gửi lại tệp với bố cục khác. Áp dụng cách đọc cũ cho tệp mới thì số liệu sẽ rơi vào nhầm cột mà không ai hay.',
  'rule.mapping-conflict.fix':
    'Mở tệp, so với dòng được nêu trong mappings.yaml rồi sửa lại dòng đó. Hoặc chạy “emulate inspect <tệp> --write-mapping --force” để ghi lại từ đầu, rồi kiểm tra và sửa.',
  'rule.mapping-unused.what':
    'Một mục trong mappings.yaml nêu tên tệp (hoặc mẫu tên) mà không biểu nào trong thư mục trùng với nó.',
  'rule.mapping-unused.why':
    'Nếu tên chỉ bị gõ sai thì tệp thật đang được đọc theo suy luận, không theo điều người tổng hợp đã quyết định.',
  'rule.mapping-unused.fix':
    'Chép đúng đường dẫn của tệp như in trong các thông báo. Nếu tệp không còn thì xóa mục đó trong mappings.yaml.',
  'rule.no-known-table.what':
    'Mỗi tệp phải có ít nhất một dòng tiêu đề cột theo mẫu biểu của một nội dung: phong trào thi đua, kinh phí, khen thưởng hoặc chỉ tiêu. Công văn gõ vào Excel, hoặc bảng dùng tiêu đề tự đặt, thì không có dòng tiêu đề như vậy.',
  'rule.no-known-table.why':
    'Không có tiêu đề thì không biết con số đếm cái gì, nên không số liệu nào trong tệp được đưa vào báo cáo.',
  'rule.no-known-table.fix':
    'Đối chiếu dòng tiêu đề với mẫu biểu và ghi đúng tiêu đề theo mẫu, mỗi ô một tiêu đề, trên cùng một dòng, ví dụ “Tên phong trào thi đua”, “Số tập thể tham gia”. Thứ tự cột và cột thêm không ảnh hưởng. Nếu tiêu đề nằm trong ô gộp, chọn các ô đó, vào Trang đầu (Home) → Hợp nhất & căn giữa (Merge & Center) → Bỏ hợp nhất ô (Unmerge Cells), rồi ghi đủ tiêu đề cho từng cột.',
  'rule.sheet-not-used.what':
    'Trong sổ tính có trang đã đọc được, nhưng còn một trang khác có dữ liệu mà không có dòng tiêu đề theo mẫu, ví dụ trang “Tổng hợp” dùng tiêu đề riêng nằm cạnh trang phong trào.',
  'rule.sheet-not-used.why':
    'Trang danh mục, trang nháp thì không cần đọc; nhưng nếu đó là một phần báo cáo thì không được bỏ sót. Chỉ đơn vị mới biết trang đó là gì.',
  'rule.sheet-not-used.fix':
    'Mở trang được nêu. Nếu là số liệu báo cáo thì sửa tiêu đề cột theo mẫu. Nếu là bản nháp hoặc danh mục thì bấm chuột phải vào tên trang, chọn Xóa (Delete) hoặc Ẩn (Hide); hoặc ghi lý do vào explanations.yaml.',
  'rule.table-not-used.what':
    'Phía trên bảng đã đọc được còn các dòng giống một bảng khác: một dòng có từ hai tiêu đề trở lên, ngay dưới là dòng có số. Tiêu đề của bảng này không có trong mẫu nên các dòng đó chỉ được coi là phần đầu trang.',
  'rule.table-not-used.why':
    'Một nửa báo cáo có thể nằm ở đó. Bỏ qua mà không nói ra thì tổng hợp thiếu số liệu.',
  'rule.table-not-used.fix':
    'Mở tệp ở dòng được nêu. Nếu là số liệu báo cáo thì sửa tiêu đề cột theo mẫu, hoặc khai báo cột trong mappings.yaml. Nếu chỉ là thông tin đầu trang thì ghi lý do vào explanations.yaml.',
  'rule.row-outside-columns.what':
    'Trong phần thân của một bảng có dòng ghi dữ liệu ở bên cạnh, không ô nào nằm dưới các tiêu đề đã nhận ra. Thường đó là một bảng khác đặt lệch sang bên, hoặc dòng bị dán lệch cột.',
  'rule.row-outside-columns.why':
    'Không biết các ô đó nói về điều gì thì không thể dùng; nhưng bỏ qua mà không nói ra thì có thể mất một phần số liệu.',
  'rule.row-outside-columns.fix':
    'Mở tệp ở dòng được nêu. Nếu là bảng khác thì viết tiêu đề theo mẫu và để cách bảng trên một dòng trống; nếu bị lệch cột thì cắt (Ctrl+X) và dán (Ctrl+V) về đúng cột.',
  'rule.bullets-below.what':
    'Dưới một dòng có các dòng gạch đầu dòng (-, +), cộng lại nhỏ hơn số của dòng đó. Có thể đó là “trong đó” (một phần của dòng trên), cũng có thể là số liệu riêng.',
  'rule.bullets-below.why':
    'Nếu là một phần của dòng trên mà cộng thêm thì tính hai lần; nếu là số riêng mà bỏ đi thì thiếu.',
  'rule.bullets-below.fix':
    'Ghi “Trong đó:” trước các dòng là một phần của dòng trên. Nếu là số riêng thì bỏ gạch đầu dòng và đánh số thứ tự, hoặc ghi lý do vào explanations.yaml.',
  'rule.header-missing.what':
    'Bảng rõ ràng thuộc một nội dung nhưng thiếu cột bắt buộc. Chẳng hạn biểu khen thưởng phải có hình thức hoặc cấp khen thưởng, và số lượng hoặc tên người, đơn vị được khen; bảng chỉ có “Số quyết định” và “Số lượng” thì không biết hình thức, cấp nào.',
  'rule.header-missing.why':
    'Thiếu cột đó thì không xếp được các dòng vào mục nào của báo cáo, nên cả bảng không được sử dụng.',
  'rule.header-missing.fix':
    'Bấm chuột phải vào chữ cái đầu cột → Chèn (Insert), ghi tiêu đề còn thiếu vào dòng tiêu đề và điền số liệu. Nếu cột đã có nhưng mang tên khác thì sửa tiêu đề cho đúng mẫu.',
  'rule.header-ambiguous.what':
    'Hai cột trong một bảng mang cùng một ý nghĩa, ví dụ “Kinh phí bố trí” và “Kinh phí đã bố trí”. Cả hai cột đều chưa được đọc.',
  'rule.header-ambiguous.why': 'Chọn cột nào cũng là đoán; cộng cả hai thì kinh phí bị tính hai lần.',
  'rule.header-ambiguous.fix':
    'Xác định cột nào là số báo cáo và giữ nguyên tiêu đề cột đó. Cột kia đặt tiêu đề nói rõ nội dung (ví dụ “Kinh phí bố trí năm trước”), hoặc bấm chuột phải vào chữ cái đầu cột → Xóa (Delete).',
  'rule.column-unknown.what':
    'Cột có tiêu đề không nằm trong mẫu biểu, ví dụ “Người theo dõi”. Các ô được giữ nguyên trong tệp và không dùng vào việc gì. Nếu tiêu đề gần giống một tiêu đề trong mẫu thì tiêu đề đó được gợi ý.',
  'rule.column-unknown.why':
    'Phần lớn là cột để đơn vị tự theo dõi. Nhưng nếu chỉ do gõ sai tiêu đề thì cả một cột số liệu bị bỏ sót mà không ai hay.',
  'rule.column-unknown.fix':
    'Nếu đúng là tiêu đề trong mẫu bị gõ sai thì bấm vào ô tiêu đề và sửa lại. Nếu không thì không phải làm gì.',
  'rule.row-longer-than-header.what':
    'Một dòng của tệp CSV có nhiều ô hơn dòng tiêu đề. Thường là do số như 1.541,5, hoặc tên có dấu phẩy, không đặt trong dấu ngoặc kép nên bị tách làm hai. Cả dòng được để riêng.',
  'rule.row-longer-than-header.why':
    'Từ dấu phẩy đó trở đi, mọi giá trị đều lệch sang phải một cột: số cá nhân thành số hộ, số tiền thành tỷ lệ.',
  'rule.row-longer-than-header.fix':
    'Trong tệp CSV, đặt giá trị trong dấu ngoặc kép: "1.541,5". Chắc chắn hơn là mở bằng Excel: Dữ liệu (Data) → Từ văn bản/CSV (From Text/CSV), chọn đúng dấu phân cách, tải bảng lên, kiểm tra rồi chọn Tệp (File) → Lưu dưới dạng (Save As), lưu thành .xlsx.',
  'rule.not-a-number.what':
    'Ô thuộc cột số nhưng lại ghi chữ (“khoảng 50”), hoặc ghi số theo kiểu viết khác. Khi cài đặt “numbers: vi” thì 1.541,5 là đúng, còn 1,541.5 là sai.',
  'rule.not-a-number.why':
    'Ô ghi chữ thì không cộng được, mà bỏ qua ô đó thì số của đơn vị bị thiếu. Cùng một cách ghi cũng có thể là hai số khác nhau: 2.391 là hơn hai nghìn hay hơn hai đơn vị? Ô đó được hỏi lại, không đoán.',
  'rule.not-a-number.fix':
    'Trong ô chỉ ghi số; phần chữ chuyển sang cột ghi chú. Nếu cả cột viết theo kiểu khác: chọn cột, vào Dữ liệu (Data) → Văn bản thành cột (Text to Columns) → Tiếp theo (Next) → Tiếp theo (Next) → Nâng cao (Advanced), khai báo dấu thập phân và dấu phân cách hàng nghìn, rồi bấm Kết thúc (Finish). Khi đó ô là số thật, không còn nhầm lẫn về cách viết.',
  'rule.ambiguous-number.what':
    'Trong cùng một cột có số chỉ đọc được theo kiểu Việt Nam (1.541,5) và số chỉ đọc được theo kiểu Anh (1,541.5); khi đó số như 2.391 có hai cách đọc: 2391 hoặc 2,391. Cũng hỏi lại khi chỉ một ô trong cột hay trong bảng viết theo kiểu khác kiểu khai báo, và khi cách đọc theo kiểu khai báo là vô lý: số lượng, số người, số tiền bằng đồng có phần thập phân (1,000 người), tỷ lệ tới hàng nghìn (2.391 %).',
  'rule.ambiguous-number.why':
    'Đọc nhầm một cách là sai gấp nghìn lần. Công cụ không đoán; ô có hai cách đọc không được tính cho đến khi viết lại.',
  'rule.ambiguous-number.fix':
    'Chọn cả cột, sửa lại theo một kiểu thống nhất: dấu chấm phân cách hàng nghìn, dấu phẩy phân cách phần thập phân. Có thể dùng Trang đầu (Home) → Tìm và chọn (Find & Select) → Thay thế (Replace) cho từng ô đã kiểm tra.',
  'rule.scaled-number.what':
    'Định dạng ô như #,##0,, bỏ bớt ba hoặc sáu chữ số khi hiển thị: ô lưu 2391000000 thì trên màn hình và bản in chỉ thấy 2.391.',
  'rule.scaled-number.why':
    'Người gửi nhìn thấy một số, tệp lưu một số khác hơn kém nhau nghìn lần. Đọc theo số nào cũng có thể sai, nên phải hỏi lại.',
  'rule.scaled-number.fix':
    'Bấm vào ô, xem số thật trên thanh công thức. Gõ lại số đúng với đơn vị tính ghi ở tiêu đề cột, rồi chọn Ctrl+1 → Number để ô hiển thị đủ chữ số.',
  'rule.number-style.what':
    'Ít nhất hai ô trong cột (hoặc trong bảng) chỉ đọc được theo kiểu khác với kiểu khai báo ở mục “numbers”, và không ô nào chỉ đọc được theo kiểu khai báo; khi đó cả cột được đọc theo kiểu của các ô ấy.',
  'rule.number-style.why':
    'Mỗi đơn vị gõ số theo thói quen và cài đặt của máy mình. Căn cứ để chọn cách đọc phải được nêu ra để người tổng hợp kiểm tra lại.',
  'rule.number-style.fix':
    'Nếu cách đọc đúng thì không cần sửa. Nếu sai, viết lại các số trong cột theo kiểu khai báo rồi gửi lại.',
  'rule.not-a-date.what':
    'Ô thuộc cột ngày tháng nhưng không đọc được thành ngày: không có ngày 31/02/2024, còn 06/21/2024 thì ghi tháng trước ngày. Ngày phải ghi trước, ví dụ 21/06/2024; cũng có thể chỉ ghi tháng (06/2024) hoặc năm (2024).',
  'rule.not-a-date.why':
    'Quyết định được tra theo số và ngày ký; thời hạn cho biết chỉ tiêu đã trễ hay còn đang thực hiện.',
  'rule.not-a-date.fix':
    'Gõ lại theo thứ tự ngày/tháng/năm. Nếu cả cột là chữ: chọn cột, vào Dữ liệu (Data) → Văn bản thành cột (Text to Columns) → Tiếp theo (Next) → Tiếp theo (Next), ở mục định dạng cột chọn Ngày (Date) kiểu DMY (hoặc MDY nếu đang ghi tháng trước), rồi bấm Kết thúc (Finish).',
  'rule.unknown-choice.what':
    'Cột phải ghi theo danh mục nhưng lại có giá trị nằm ngoài danh mục, ví dụ “cấp khu vực” ở cột cấp khen thưởng. Dòng vẫn được tính, nhưng xếp vào loại chưa phân loại.',
  'rule.unknown-choice.why':
    'Giá trị ngoài danh mục thì không xếp được vào nhóm nào; bảng theo cấp, theo đối tượng sẽ có một phần dư không giải thích được.',
  'rule.unknown-choice.fix':
    'Chọn một trong các giá trị nêu trong thông báo. Để lần sau không nhầm: chọn cột, vào Dữ liệu (Data) → Xác thực dữ liệu (Data Validation), mục Cho phép (Allow) chọn Danh sách (List), mục Nguồn (Source) ghi các giá trị theo mẫu.',
  'rule.dash-in-number.what':
    'Ô phải ghi số nhưng lại ghi dấu: “-”, “–”, “//” hoặc “x”. Tạm coi là chưa báo cáo.',
  'rule.dash-in-number.why':
    'Có đơn vị gạch ngang nghĩa là không có, có đơn vị gạch ngang nghĩa là chưa có số liệu. Không có thì bằng 0 và được cộng; chưa có số liệu thì phải nêu tên là chưa báo cáo.',
  'rule.dash-in-number.fix':
    'Nếu không có thì ghi 0; nếu chưa có số liệu thì để trống. Nếu có nhiều ô: chọn vùng số liệu, bấm Ctrl+H, tìm “-”, thay bằng 0 hoặc để trống, đánh dấu “Khớp toàn bộ nội dung ô” (Match entire cell contents), rồi bấm Thay thế tất cả (Replace All).',
  'rule.cell-fault.what':
    'Ô hiện lỗi của Excel thay cho giá trị: #N/A, #REF!, #VALUE!, #DIV/0!, #NAME?. Ô này không được đọc.',
  'rule.cell-fault.why':
    'Chỗ lẽ ra là số liệu lại là thông báo lỗi. Thường là do công thức lấy số từ tệp khác, hoặc dòng mà công thức cần đã bị xóa.',
  'rule.cell-fault.fix':
    'Bấm vào ô, vào Công thức (Formulas) → Kiểm tra lỗi (Error Checking) hoặc Dò ô tham chiếu (Trace Precedents) để xem lỗi từ đâu, rồi sửa công thức. Nếu không cần công thức thì gõ thẳng số vào ô. Để tìm hết các ô lỗi: Trang đầu (Home) → Tìm & chọn (Find & Select) → Đi tới đặc biệt (Go To Special) → Công thức (Formulas), chỉ chọn Lỗi (Errors).',
  'rule.formula-without-result.what':
    'Ô có công thức, ví dụ =SUM(B2:B9), nhưng trong tệp không lưu kết quả. Trường hợp này gặp ở tệp do phần mềm xuất ra mà chưa ai mở lại bằng Excel.',
  'rule.formula-without-result.why':
    'Kết quả của công thức là số liệu của đơn vị; ở đây không tính thay đơn vị.',
  'rule.formula-without-result.fix':
    'Mở tệp bằng Excel, bấm F9 để tính lại, xem lại ô, bấm Ctrl+S rồi gửi lại. Nếu bấm F9 mà số không đổi: Công thức (Formulas) → Tùy chọn tính toán (Calculation Options) → Tự động (Automatic).',
  'rule.money-unit-missing.what':
    'Ô ghi số tiền nhưng tiêu đề cột không có đơn vị tiền, không có cột đơn vị tiền và trong ô cũng không ghi: 2.391 là đồng, triệu đồng hay tỷ đồng?',
  'rule.money-unit-missing.why':
    'Tỷ đồng mà đọc thành triệu đồng thì số liệu nhỏ đi một nghìn lần. Số này chưa được cộng cho đến khi rõ đơn vị tiền.',
  'rule.money-unit-missing.fix':
    'Ghi đơn vị tiền vào tiêu đề cột, ví dụ “Kinh phí bố trí (triệu đồng)”. Nếu mỗi dòng một khác thì thêm cột “Đơn vị tiền” và ghi đồng, triệu đồng hoặc tỷ đồng cho từng dòng.',
  'rule.money-unit-conflict.what':
    'Trong ô ghi một đơn vị tiền, còn tiêu đề cột hoặc cột đơn vị tiền lại ghi đơn vị khác: “2.391 tỷ đồng” dưới tiêu đề “Kinh phí bố trí (triệu đồng)”. Tạm đọc theo đơn vị ghi trong ô.',
  'rule.money-unit-conflict.why': 'Một trong hai chỗ ghi sai, và sai là lệch cả nghìn lần.',
  'rule.money-unit-conflict.fix':
    'Xác định đơn vị tiền nào đúng. Quy đổi về đơn vị của cột và trong ô chỉ để số: 2.391 tỷ đồng là 2.391.000 triệu đồng.',
  'rule.count-not-whole.what':
    'Cột đếm tập thể, cá nhân, hộ gia đình, mô hình, văn bản có số âm hoặc số lẻ, ví dụ 3,5; hoặc số tiền bằng đồng, số người có phần thập phân, ví dụ 1.319,652 người. Giá trị này không được sử dụng.',
  'rule.count-not-whole.why':
    'Không có nửa tập thể. Thường là do gõ nhầm dấu phân cách hàng nghìn thành dấu thập phân, hoặc tỷ lệ phần trăm bị ghi nhầm cột.',
  'rule.count-not-whole.fix':
    'Sửa lại số. Nếu ghi 1,541 mà ý là một nghìn năm trăm bốn mươi mốt thì gõ 1541, không gõ dấu; dấu phân cách để Excel hiển thị: chọn cột, bấm Ctrl+1, chọn Số (Number), đánh dấu “Dùng dấu phân cách hàng nghìn” (Use 1000 Separator), số chữ số thập phân là 0.',
  'rule.duplicate-record.what':
    'Cùng một đơn vị báo cáo hai lần một nội dung: hai dòng trong bảng giống nhau cả phần chữ lẫn phần số, hoặc một dòng có ở hai tệp. Chỉ dòng đầu được tính.',
  'rule.duplicate-record.why': 'Dòng bị chép hai lần, hoặc báo cáo gửi hai lần, sẽ làm số liệu tăng gấp đôi.',
  'rule.duplicate-record.fix':
    'Xóa dòng thừa: bấm chuột phải vào số thứ tự dòng của Excel → Xóa (Delete). Nếu có nhiều dòng trùng: Dữ liệu (Data) → Loại bỏ trùng lặp (Remove Duplicates), đánh dấu tất cả các cột trừ cột STT. Nếu cả hai dòng đều đúng thì ghi rõ điểm khác nhau, ví dụ dự án, cấp khen thưởng hoặc số quyết định. Nếu gửi trùng cả tệp thì đưa tệp cũ ra khỏi thư mục “submissions”.',
  'rule.counted-twice.what':
    'Một đơn vị báo cáo một nội dung ở hai bảng chia theo cách khác nhau: khen thưởng theo hình thức và theo cấp, biểu tổng hợp và danh sách họ tên, kinh phí theo dự án và theo nguồn vốn. Nếu mọi số của bảng nhỏ hơn đều có ở bảng kia thì chỉ một bảng được tính; nếu không thì cả hai được cộng và đơn vị cần cho biết đó có phải cùng một nội dung không.',
  'rule.counted-twice.why':
    'Biểu tổng hợp và danh sách kèm theo nói về cùng những khen thưởng; cộng cả hai thì số liệu tăng gấp đôi mà không ai thấy.',
  'rule.counted-twice.fix':
    'Giữ lại bảng chi tiết nhất và xóa trang kia (bấm chuột phải vào tên trang → Xóa), hoặc ẩn trang đó (bấm chuột phải vào tên trang → Ẩn): trang ẩn không được đọc. Nếu hai bảng là hai nội dung khác nhau, ví dụ khen thường xuyên và khen đột xuất, thì ghi lý do vào explanations.yaml.',
  'rule.unknown-unit.what':
    'Tên thư mục, tên tệp hoặc ô ở cột đơn vị không ứng với đơn vị nào của cụm: tệp “bao cao moi.xlsx”, hoặc ô ghi “Tuyên Quang” trong khi Tuyên Quang không phải thành viên. Các dòng này được để riêng.',
  'rule.unknown-unit.why':
    'Số liệu không rõ của ai thì không thể cộng vào cụm, cũng không thể đối chiếu lại.',
  'rule.unknown-unit.fix':
    'Đặt tên tệp hoặc thư mục theo tên đơn vị, ví dụ submissions/Hòa Bình/khen thưởng.xlsx, hoặc sửa tên ở cột đơn vị. Nếu đơn vị còn được gọi bằng tên đó thì thêm tên vào “aliases” trong emulate.yaml; nếu là thành viên mới thì thêm vào mục “units”.',
  'rule.unknown-movement.what':
    'Tên phong trào không có trong danh mục của cụm (mục “movements” trong emulate.yaml), ví dụ ghi “Chung sức xây dựng nông thôn mới” thay cho “Cả nước chung sức xây dựng nông thôn mới”. Tên gần nhất được gợi ý. Nếu cụm không khai báo danh mục thì không kiểm tra.',
  'rule.unknown-movement.why':
    'Một phong trào ghi hai tên sẽ bị đếm thành hai, và không tên nào đủ số lượng tham gia.',
  'rule.unknown-movement.fix':
    'Nếu là phong trào trong danh mục thì chép đúng tên đầy đủ vào ô; nhiều dòng thì dùng Ctrl+H để thay. Nếu tên gọi tắt được dùng thường xuyên thì thêm vào “aliases” của phong trào trong emulate.yaml; nếu là phong trào mới thì thêm vào mục “movements”.',
  'rule.subtotal-row.what':
    'Một dòng không ghi “Tổng” nhưng bằng đúng tổng hai hay nhiều dòng ngay bên dưới, hoặc tổng mọi dòng bên trên, ở mọi cột có số. Ví dụ: “Chương trình DTTS 2.391”, dưới là “Dự án 1: 1.000” và “Dự án 2: 1.391”. Hoặc một dòng mà tên mới chỉ mở đầu như dòng tổng, bằng tổng các dòng khác nhưng số quá nhỏ để chắc chắn.',
  'rule.subtotal-row.why': 'Cộng cả dòng cha lẫn các dòng con sẽ nhân đôi số liệu.',
  'rule.subtotal-row.fix':
    'Mở tệp, ghi “Tổng số” vào đầu dòng cha, hoặc sửa số nếu sự trùng khớp chỉ là ngẫu nhiên.',
  'rule.negative-amount.what': 'Số tiền trong bảng kinh phí nhỏ hơn 0, ví dụ -7 tỷ đồng.',
  'rule.negative-amount.why':
    'Vốn được giao, bố trí, giải ngân không thể âm; số âm thường là gõ nhầm dấu gạch hoặc số điều chỉnh.',
  'rule.negative-amount.fix':
    'Mở tệp, kiểm tra dấu âm ở ô được nêu. Nếu là số điều chỉnh, cộng trừ vào số của dự án rồi ghi ở cột Ghi chú.',
  'rule.duplicate-file.what':
    'Hai tệp có nội dung giống hệt nhau, dù tên khác nhau, ví dụ “kinh phí.xlsx” và “kinh phí (1).xlsx”. Tệp có tên gốc được tính; tệp có tên như bản sao (“(1)”, “- Copy”) không được tính và không kiểm tra lại lần nữa.',
  'rule.duplicate-file.why': 'Đọc cả hai tệp sẽ cộng số liệu hai lần.',
  'rule.duplicate-file.fix':
    'Xóa một tệp khỏi thư mục submissions. Nếu hai đơn vị gửi nhầm cùng một tệp, đề nghị đơn vị gửi lại tệp của mình.',
  'rule.total-mismatch.what':
    'Dòng hoặc cột ghi “Tổng số”, “Tổng cộng”, “Cộng” phải bằng tổng các dòng (cột) thành phần. Số đếm phải khớp tuyệt đối; số tiền đã làm tròn được lệch trong phạm vi làm tròn, ví dụ ba dòng 1,2 + 1,2 + 1,2 tỷ đồng thì tổng ghi 3,5 hay 3,7 đều được. Ví dụ sai: biểu ghi 160.013, nhưng cộng bốn lĩnh vực được 168.013. Nếu chỉ sửa một chỗ mà khớp (một chữ số, hai chữ số bị đảo, một dòng bị sót hoặc cộng hai lần …) thì gợi ý nêu chỗ đó.',
  'rule.total-mismatch.why':
    'Số tổng là số hay được đọc trước hội nghị nhất. Khi không khớp thì hoặc số tổng sai, hoặc một dòng thành phần sai, và chưa ai biết sai ở đâu. Vì vậy báo cáo luôn cộng từ các thành phần, không dùng số tổng ghi sẵn.',
  'rule.total-mismatch.fix':
    'Đối chiếu từng thành phần với số gốc, sửa số sai; ở ô tổng dùng công thức thay cho số gõ tay: bấm vào ô, chọn Trang đầu (Home) → Tự tính tổng (AutoSum) hoặc bấm Alt+=, xem lại vùng cộng rồi bấm Enter. Không đưa các dòng tổng khác vào vùng cộng.',
  'rule.disbursed-above-allocated.what':
    'Số đã giải ngân lớn hơn số vốn có: lớn hơn kinh phí bố trí (hoặc kế hoạch vốn được giao) cộng với vốn năm trước chuyển sang. Ví dụ giải ngân 1.200 triệu đồng trong khi chỉ bố trí 1.000 triệu đồng.',
  'rule.disbursed-above-allocated.why':
    'Không thể chi khoản không có. Thường là do hai ô dùng hai đơn vị tiền khác nhau, hoặc thiếu vốn năm trước chuyển sang. Hai số này tạm thời chưa được cộng.',
  'rule.disbursed-above-allocated.fix':
    'Kiểm tra cả hai ô và đơn vị tiền. Nếu có giải ngân vốn năm trước thì chèn thêm cột “Vốn năm trước chuyển sang” và ghi số vào đó. Nếu trong năm kế hoạch được điều chỉnh tăng thì ghi kế hoạch sau điều chỉnh.',
  'rule.rate-mismatch.what':
    'Tỷ lệ ghi trong biểu phải tính ra được từ các số cùng dòng: số giải ngân trên kinh phí bố trí hoặc kế hoạch vốn (có hoặc không tính vốn chuyển sang), hoặc kết quả trên kế hoạch của chỉ tiêu. Làm tròn hay cắt bớt đều được chấp nhận: 45,5 trên 193,515 có thể ghi 23 % hoặc 24 %, không thể ghi 32 %. Tỷ lệ ở dòng tổng tính từ các số tổng, không phải trung bình cộng của các tỷ lệ.',
  'rule.rate-mismatch.why':
    'Tỷ lệ là con số hội nghị quan tâm trước tiên. Khi tỷ lệ không khớp với hai số bên cạnh thì ít nhất một trong ba số bị sai, hoặc đơn vị đã chia cho một kế hoạch khác với kế hoạch ghi trong biểu.',
  'rule.rate-mismatch.fix':
    'Thay tỷ lệ gõ tay bằng công thức, ví dụ =E5/D5*100 ở dòng đầu, rồi kéo xuống các dòng dưới. Nếu tỷ lệ tính trên kế hoạch khác (ví dụ kế hoạch Thủ tướng Chính phủ giao) thì nêu ở cột ghi chú và ghi lý do vào explanations.yaml.',
  'rule.verdict-mismatch.what':
    'Cột đánh giá trái với số liệu của chính chỉ tiêu đó: ghi “đạt” trong khi thực hiện 92, kế hoạch 100 và chỉ tiêu càng cao càng tốt. Việc kiểm tra có tính đến dấu so sánh và chiều hướng của chỉ tiêu: tỷ lệ hộ nghèo thì càng thấp càng tốt.',
  'rule.verdict-mismatch.why':
    'Số chỉ tiêu hoàn thành là căn cứ chấm điểm, xếp hạng đơn vị. Báo cáo dùng kết quả tính từ số liệu.',
  'rule.verdict-mismatch.fix':
    'Trước hết kiểm tra kế hoạch và kết quả, sau đó đến cột “Chiều hướng” (chỉ tiêu như tỷ lệ hộ nghèo ghi “càng thấp càng tốt”) và cột “So sánh”, cuối cùng mới sửa cột đánh giá. Nếu chỉ tiêu đến năm sau mới hết hạn thì ghi cột “Thời hạn hoàn thành”.',
  'rule.form-recipient-mismatch.what':
    'Hình thức khen thưởng hoặc danh hiệu ghi cho đối tượng mà luật không quy định: “Gia đình văn hóa” ghi cho cá nhân, “Lao động tiên tiến” ghi cho tập thể. Dòng này không được tính.',
  'rule.form-recipient-mismatch.why':
    'Khen như vậy là trái quy định. Thực tế phần lớn là do ghi nhầm cột, và khi đó số tập thể, cá nhân, hộ gia đình đều sai.',
  'rule.form-recipient-mismatch.fix':
    'Đối chiếu với quyết định khen thưởng. Nếu ghi nhầm cột thì cắt số (Ctrl+X) và dán sang cột đúng (Ctrl+V); nếu không thì sửa hình thức hoặc đối tượng.',
  'rule.submission-missing.what':
    'Đơn vị là thành viên của cụm vào cuối kỳ báo cáo nhưng chưa gửi gì: không có tệp riêng, cũng không có dòng nào trong tệp khác ghi tên đơn vị.',
  'rule.submission-missing.why':
    'Báo cáo nêu rõ mỗi số liệu tổng hợp từ bao nhiêu đơn vị và tên những đơn vị chưa báo cáo; số liệu của các đơn vị này là chưa có, không phải bằng 0.',
  'rule.submission-missing.fix':
    'Đôn đốc đơn vị gửi báo cáo và chép vào thư mục “submissions”. Nếu tệp đã có nhưng tên không nhận ra được thì đặt lại tên theo đơn vị. Nếu đơn vị đã ra khỏi cụm thì ghi ngày vào mục “to” trong emulate.yaml.',
  'rule.dataset-missing.what':
    'Đơn vị đã gửi báo cáo nhưng thiếu một nội dung mà emulate.yaml yêu cầu: không có bảng, hoặc có bảng mà chưa điền số. Ví dụ đã có phong trào và khen thưởng nhưng chưa có kinh phí.',
  'rule.dataset-missing.why':
    'Khi đó số tổng của cụm thực ra chỉ cộng từ ít đơn vị hơn. Báo cáo ghi 6/9 đơn vị và nêu tên các đơn vị chưa có số liệu.',
  'rule.dataset-missing.fix':
    'Đề nghị đơn vị gửi bổ sung, thêm một trang tính hoặc một tệp đều được. Nếu kỳ này không yêu cầu nội dung đó thì ghi false cho nội dung đó ở mục “required” trong emulate.yaml.',
  'rule.settings-inferred.what':
    'Trong thư mục không có tệp emulate.yaml. Tên đơn vị được suy ra từ tên thư mục và tên tệp; chưa biết tên cụm và kỳ báo cáo.',
  'rule.settings-inferred.why':
    'Không có danh sách thì không biết thiếu ai: chưa khai báo đơn vị thì không thể nói đơn vị nào chưa báo cáo.',
  'rule.settings-inferred.fix':
    'Nội dung này không sửa trong Excel. Tạo tệp emulate.yaml trong thư mục, khai báo cụm, kỳ báo cáo và danh sách đơn vị; trong README có sẵn mẫu để chép.',
} as const;
