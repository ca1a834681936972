export const rules = {
  'rule.file-unreadable.title': 'Không đọc được tệp',
  'rule.file-unreadable.message': 'Không đọc được tệp: {reason}.',
  'rule.file-unreadable.suggestion': '{remedy}',
  'rule.legacy-encoding.title': 'Bảng mã cũ đã chuyển sang Unicode',
  'rule.legacy-encoding.message':
    'Văn bản trong tệp dùng bảng mã cũ ({encoding}); đã chuyển sang Unicode: “{after}”.',
  'rule.legacy-encoding.suggestion':
    'Xem chữ đã chuyển có đúng không. Nếu đúng thì không cần làm gì; nếu sai, lưu tệp từ Excel thành .xlsx với phông chữ Unicode rồi gửi lại.',
  'rule.mapping-applied.title': 'Tệp được đọc theo mappings.yaml',
  'rule.mapping-applied.message': 'Cách đọc tệp này lấy từ mappings.yaml: {decisions}.',
  'rule.mapping-applied.suggestion':
    'Không cần làm gì. Xem từng cột bằng lệnh “emulate inspect”; muốn công cụ tự suy ra thì xóa mục của tệp này trong mappings.yaml.',
  'rule.mapping-conflict.title': 'mappings.yaml không khớp với tệp',
  'rule.mapping-conflict.message': 'mappings.yaml, dòng {line}: {problem}',
  'rule.mapping-conflict.suggestion':
    'Sửa dòng {line} của mappings.yaml cho khớp với tệp, hoặc xóa đi; xem tệp được hiểu thế nào bằng lệnh “emulate inspect”.',
  'rule.mapping-unused.title': 'mappings.yaml nêu tệp không có',
  'rule.mapping-unused.message':
    'Không có biểu nào là “{name}”, nên mục này của mappings.yaml không được dùng.',
  'rule.mapping-unused.suggestion': '{hint}',
  'hint.mapping-file-near': 'Có phải là “{nearest}” không? Sửa tên tệp trong mappings.yaml.',
  'hint.mapping-file': 'Sửa tên tệp theo đường dẫn in trong các thông báo, hoặc xóa mục này.',
  'rule.no-known-table.title': 'Không có bảng theo mẫu',
  'rule.no-known-table.message': 'Không tìm thấy bảng nào có tiêu đề cột theo mẫu biểu.',
  'rule.no-known-table.suggestion': 'Ghi tiêu đề cột theo mẫu biểu của một trong các nội dung: {datasets}.',
  'rule.sheet-not-used.title': 'Trang tính không dùng đến',
  'rule.sheet-not-used.message':
    'Trang tính “{sheet}” có dữ liệu nhưng không có tiêu đề cột theo mẫu biểu nên chưa được sử dụng.',
  'rule.sheet-not-used.suggestion':
    'Nếu là số liệu báo cáo thì sửa tiêu đề cột theo mẫu; nếu không thì ẩn trang tính này hoặc nêu lý do.',
  'rule.table-not-used.title': 'Bảng không dùng đến',
  'rule.table-not-used.message':
    'Dòng {first} đến dòng {last}, phía trên biểu {dataset}, giống một bảng số liệu có tiêu đề {titles}, nhưng tiêu đề không theo mẫu nên chưa được đọc.',
  'rule.table-not-used.suggestion':
    'Nếu là số liệu báo cáo thì sửa tiêu đề cột theo mẫu; nếu không thì nêu lý do trong explanations.yaml.',
  'rule.row-outside-columns.title': 'Dòng nằm ngoài các cột',
  'rule.row-outside-columns.message':
    'Từ dòng này (“{value}”), {count} dòng liền nhau có dữ liệu nhưng không ô nào nằm ở cột có tiêu đề theo mẫu, nên chưa được đọc.',
  'rule.row-outside-columns.suggestion':
    'Nếu đây là một bảng khác thì sửa tiêu đề của bảng đó theo mẫu; nếu dòng bị lệch cột thì chuyển về đúng cột.',
  'rule.bullets-below.title': 'Dòng gạch đầu dòng chưa rõ',
  'rule.bullets-below.message':
    'Dòng này ghi “{value}”; {parts} dòng gạch đầu dòng ngay dưới (dòng {first}–{last}) cộng lại ít hơn, nên không rõ các dòng đó đã nằm trong số này hay là số riêng. Tạm thời cộng tất cả.',
  'rule.bullets-below.suggestion':
    'Nếu là một phần của dòng trên thì ghi “Trong đó” vào trước; nếu là số riêng thì đánh số thứ tự như các dòng khác, hoặc nêu lý do.',
  'rule.header-missing.title': 'Thiếu cột',
  'rule.header-missing.message': 'Biểu {dataset} thiếu cột bắt buộc: {columns}.',
  'rule.header-missing.suggestion': 'Bổ sung cột còn thiếu, hoặc sửa tiêu đề cho đúng mẫu.',
  'rule.header-ambiguous.title': 'Tiêu đề cột trùng nhau',
  'rule.header-ambiguous.message':
    'Các cột {columns} cùng mang một ý nghĩa nên không xác định được phải dùng cột nào; các cột này đều chưa được đọc.',
  'rule.header-ambiguous.suggestion': 'Đổi tiêu đề cho rõ, hoặc bỏ cột thừa.',
  'rule.column-unknown.title': 'Cột không có trong mẫu',
  'rule.column-unknown.message': 'Cột “{column}” không có trong mẫu biểu nên không được sử dụng.',
  'rule.column-unknown.suggestion': '{hint}',
  'rule.row-longer-than-header.title': 'Dòng dài hơn tiêu đề',
  'rule.row-longer-than-header.message':
    'Dòng này có {found} ô trong khi tiêu đề có {columns} cột; giá trị thừa đầu tiên là “{value}”. Cả dòng được để riêng, chưa sử dụng.',
  'rule.row-longer-than-header.suggestion':
    'Kiểm tra dấu phân cách: số có dấu phẩy phải đặt trong dấu ngoặc kép, ví dụ "1.541,5".',
  'rule.not-a-number.title': 'Không phải là số',
  'rule.not-a-number.message': 'Cột “{column}” phải ghi số, nhưng ô này ghi “{value}”.',
  'rule.not-a-number.suggestion': '{hint}',
  'rule.ambiguous-number.title': 'Số có hai cách đọc',
  'rule.ambiguous-number.message':
    '“{value}” đọc theo kiểu Việt Nam là {vi}, đọc theo kiểu Anh là {en}, và cột “{column}” không cho biết chắc kiểu nào đúng. Ô này chưa được dùng.',
  'rule.ambiguous-number.suggestion': 'Viết lại cả cột theo một kiểu, ví dụ 1.541,5.',
  'rule.scaled-number.title': 'Số hiển thị rút gọn',
  'rule.scaled-number.message':
    'Cột “{column}”: ô này lưu số {value} nhưng định dạng ô chỉ hiển thị {shown}, nên không rõ đơn vị muốn báo cáo số nào. Ô này chưa được dùng.',
  'rule.scaled-number.suggestion':
    'Ghi số đúng theo đơn vị tính của cột, rồi đổi định dạng ô thành Number (không có dấu phẩy ở cuối).',
  'rule.number-style.title': 'Cột viết số theo kiểu khác',
  'rule.number-style.message':
    'Cột “{column}” viết số theo {style}, ví dụ “{value}” ({count} ô chỉ đọc được theo kiểu này), nên cả cột được đọc theo kiểu đó.',
  'rule.number-style.suggestion':
    'Nếu đúng thì không cần làm gì; nếu không, viết lại các số trong cột theo một kiểu.',
  'number-style.vi': 'kiểu Việt Nam (1.541,5)',
  'number-style.en': 'kiểu Anh (1,541.5)',
  'rule.not-a-date.title': 'Không phải là ngày tháng',
  'rule.not-a-date.message': 'Cột “{column}” phải ghi ngày tháng, nhưng ô này ghi “{value}”.',
  'rule.not-a-date.suggestion': '{hint}',
  'rule.unknown-choice.title': 'Giá trị không có trong danh mục',
  'rule.unknown-choice.message': 'Cột “{column}” ghi “{value}”; giá trị này không có trong danh mục.',
  'rule.unknown-choice.suggestion': '{hint}',
  'rule.dash-in-number.title': 'Dấu gạch thay cho số',
  'rule.dash-in-number.message':
    'Cột “{column}” ghi “{value}”: không rõ là bằng 0 hay chưa có số liệu. Tạm coi là chưa báo cáo.',
  'rule.dash-in-number.suggestion': 'Nếu bằng không thì ghi 0; nếu chưa có số liệu thì để trống.',
  'rule.cell-fault.title': 'Ô báo lỗi công thức',
  'rule.cell-fault.message': 'Ô ở cột “{column}” báo lỗi công thức {value}.',
  'rule.cell-fault.suggestion': 'Mở tệp bằng Excel, sửa công thức hoặc gõ số vào ô, lưu lại rồi gửi lại.',
  'rule.formula-without-result.title': 'Công thức chưa có kết quả',
  'rule.formula-without-result.message':
    'Ô ở cột “{column}” có công thức {value} nhưng trong tệp không lưu kết quả.',
  'rule.formula-without-result.suggestion': 'Mở tệp bằng Excel, lưu lại (Ctrl+S) rồi gửi lại.',
  'rule.money-unit-missing.title': 'Thiếu đơn vị tiền',
  'rule.money-unit-missing.message': 'Ô ghi “{value}” nhưng không rõ là đồng, triệu đồng hay tỷ đồng.',
  'rule.money-unit-missing.suggestion':
    'Ghi đơn vị vào tiêu đề cột “{column}”, ví dụ “(triệu đồng)”, hoặc thêm cột “Đơn vị tiền”.',
  'rule.money-unit-conflict.title': 'Hai đơn vị tiền khác nhau',
  'rule.money-unit-conflict.message':
    'Ô ghi “{value}”, khác với đơn vị tiền ở tiêu đề, ở cột đơn vị hoặc ở dòng “Đơn vị tính” khác. Tạm đọc theo đơn vị ghi trong ô.',
  'rule.money-unit-conflict.suggestion': 'Kiểm tra lại rồi dùng một đơn vị tiền cho cả cột “{column}”.',
  'rule.count-not-whole.title': 'Số lượng không hợp lệ',
  'rule.count-not-whole.message':
    'Cột “{column}” ghi số lượng hoặc số tiền bằng đồng nên phải là số nguyên không âm, nhưng ô này ghi “{value}”.',
  'rule.count-not-whole.suggestion': 'Kiểm tra lại số; nếu là dấu phân cách hàng nghìn thì viết 1.541.',
  'rule.duplicate-record.title': 'Dòng trùng lặp',
  'rule.duplicate-record.message': 'Dòng này trùng với dòng đã có ở {first}. Chỉ dòng đầu được tính.',
  'rule.duplicate-record.suggestion': 'Xóa dòng thừa, hoặc ghi rõ điểm khác nhau (cấp, đối tượng, dự án…).',
  'rule.counted-twice.title': 'Một nội dung kê ở hai bảng',
  'rule.counted-twice.message':
    'Bảng này và bảng ở {first} cùng báo cáo {dataset} của đơn vị, nhưng chia theo cách khác nhau. {outcome}',
  'rule.counted-twice.suggestion':
    'Nếu cùng một nội dung thì chỉ giữ một bảng, hoặc chuyển bảng kia sang tệp khác không nộp. Nếu là hai nội dung khác nhau thì ghi lý do vào explanations.yaml: khi đó cả hai bảng được cộng.',
  'rule.unknown-unit.title': 'Không rõ đơn vị',
  'rule.unknown-unit.message': 'Không xác định được “{value}” là của đơn vị nào.',
  'rule.unknown-unit.suggestion': '{hint}',
  'rule.unknown-movement.title': 'Phong trào không có trong danh mục',
  'rule.unknown-movement.message': 'Phong trào “{value}” không có trong danh mục của cụm.',
  'rule.unknown-movement.suggestion': '{hint}',
  'rule.subtotal-row.title': 'Dòng bằng tổng các dòng khác',
  'rule.subtotal-row.message':
    'Dòng này ghi {value}, đúng bằng tổng {parts} dòng khác (dòng {first} đến {last}), nên được coi là dòng tổng và không cộng thêm lần nữa.',
  'rule.subtotal-row.suggestion':
    'Nếu đây là dòng tổng, ghi “Tổng số” hoặc “Cộng” ở đầu dòng; nếu là số riêng, ghi lý do vào explanations.yaml và báo người tổng hợp.',
  'rule.negative-amount.title': 'Số tiền âm',
  'rule.negative-amount.message': 'Cột “{column}” ghi số tiền âm: {value}. Ô này chưa được dùng.',
  'rule.negative-amount.suggestion': 'Kiểm tra lại; nếu là số điều chỉnh giảm thì trừ vào số gốc và ghi chú.',
  'rule.duplicate-file.title': 'Hai tệp giống hệt nhau',
  'rule.duplicate-file.message': 'Tệp này giống hệt tệp {first}. Đã tính tệp {first}, không tính tệp này.',
  'rule.duplicate-file.suggestion': 'Xóa tệp này; nếu gửi nhầm thì thay bằng tệp đúng.',
  'hint.column-untitled': 'Ghi tiêu đề cho cột này, hoặc xóa các ô thừa.',
  'rule.total-mismatch.title': 'Tổng không khớp',
  'rule.total-mismatch.message':
    'Cột “{column}”: số tổng ghi trong biểu là {value}, nhưng cộng {parts} thành phần được {expected}; chênh lệch {difference}.',
  'rule.disbursed-above-allocated.title': 'Giải ngân vượt vốn',
  'rule.disbursed-above-allocated.message': 'Đã giải ngân {disbursed}, vượt tổng số vốn {available}.',
  'rule.disbursed-above-allocated.suggestion':
    'Kiểm tra hai số và đơn vị tiền; nếu có vốn năm trước chuyển sang thì ghi vào cột riêng. Tạm thời chưa cộng hai số này.',
  'rule.rate-mismatch.title': 'Tỷ lệ không khớp',
  'rule.rate-mismatch.message': 'Tỷ lệ ghi {printed}, nhưng lấy {part} chia cho {whole} được {computed}.',
  'rule.rate-mismatch.suggestion':
    'Kiểm tra tỷ lệ, tử số và mẫu số; nếu mẫu số là kế hoạch khác thì nêu trong cột ghi chú.',
  'rule.form-recipient-mismatch.title': 'Hình thức không đúng đối tượng',
  'rule.form-recipient-mismatch.message': '“{form}” không phải là hình thức, danh hiệu dành cho {recipient}.',
  'rule.form-recipient-mismatch.suggestion':
    'Theo {basis}, hình thức này chỉ dành cho {allowed}. Kiểm tra lại hình thức hoặc đối tượng. Tạm thời chưa tính dòng này.',
  'rule.verdict-mismatch.title': 'Đánh giá trái với số liệu',
  'rule.verdict-mismatch.message':
    'Đánh giá ghi “{stated}”, nhưng thực hiện {actual} so với kế hoạch {planned} là “{computed}”.',
  'rule.verdict-mismatch.suggestion':
    'Kiểm tra kế hoạch, kết quả, chiều hướng của chỉ tiêu và cột đánh giá. Báo cáo dùng kết quả tính từ số liệu.',
  'rule.submission-missing.title': 'Đơn vị chưa gửi báo cáo',
  'rule.submission-missing.message': 'Chưa nhận được biểu nào của {unit}.',
  'rule.submission-missing.suggestion':
    'Đôn đốc đơn vị gửi báo cáo; trước mắt, báo cáo chung ghi đơn vị là chưa báo cáo.',
  'rule.dataset-missing.title': 'Thiếu một nội dung báo cáo',
  'rule.dataset-missing.message': '{unit} chưa báo cáo nội dung {dataset}.',
  'rule.dataset-missing.suggestion':
    'Đề nghị đơn vị bổ sung, hoặc bỏ yêu cầu ở mục “required” trong emulate.yaml.',
  'rule.settings-inferred.title': 'Chưa có tệp cài đặt',
  'rule.settings-inferred.message':
    'Không có tệp emulate.yaml; tên đơn vị được suy ra từ tên thư mục và tên tệp: {units}.',
  'rule.settings-inferred.suggestion':
    'Tạo emulate.yaml để khai báo cụm, kỳ báo cáo và danh sách đơn vị (xem README).',

  'hint.counted-once':
    'Số liệu của bảng này ({value}) đều có ở bảng kia ({other}), nên chỉ bảng kia được tính.',
  'hint.counted-both': 'Bảng này cộng được {value}, bảng kia cộng được {other}; hiện cả hai đều được tính.',
  'hint.digits-only':
    'Chỉ ghi số, ví dụ 1.541; phần chữ chuyển sang cột ghi chú. Chưa có số liệu thì để trống và nêu lý do.',
  'hint.date-day-first': 'Ghi ngày trước, tháng sau, ví dụ 21/06/2024; hoặc chỉ ghi năm, ví dụ 2025.',
  'hint.date-month-first':
    'Tháng đang ghi trước ngày. Nếu đúng là {otherwise} (ngày/tháng/năm) thì ghi {otherwise}.',
  'hint.date-no-month':
    'Không có tháng {first}, cũng không có tháng {second}. Ghi lại theo dạng ngày/tháng/năm.',
  'hint.date-no-such-day': 'Tháng {month} chỉ có {days} ngày. Kiểm tra lại ngày.',
  'hint.date-four-digits': 'Ghi năm đủ bốn chữ số, ví dụ 21/06/2024.',
  'hint.other-style': 'Số này viết theo kiểu khác; nếu đúng là {otherwise} thì ghi {otherwise}.',
  'hint.choices':
    'Chọn một trong các giá trị: {choices}. Nếu không có giá trị phù hợp thì để trống: số liệu của dòng vẫn được tính, chỉ chưa được phân loại.',
  'hint.choice-near':
    'Có phải là “{nearest}” không? Nếu đúng thì sửa lại cho khớp. Nếu không, để trống ô này: số liệu của dòng vẫn được tính, chỉ chưa được phân loại.',
  'hint.choice-official':
    'Ghi đúng tên gọi theo quy định, hoặc để trống ô này: số liệu của dòng vẫn được tính, chỉ chưa được phân loại.',
  'hint.did-you-mean': 'Có phải là “{nearest}” không? Nếu đúng thì sửa lại cho khớp.',
  'hint.column-kept': 'Không cần làm gì nếu cột này chỉ để đơn vị theo dõi.',
  'hint.several-units': 'Tên khớp với nhiều đơn vị: {units}. Đặt tệp vào thư mục mang tên một đơn vị.',
  'hint.units-are': 'Đặt tên thư mục hoặc tên tệp theo đơn vị: {units}.',
  'hint.one-of': 'ít nhất một trong các cột {columns}',
  'hint.movement-near':
    'Gần nhất là “{nearest}”. Nếu là phong trào này thì đơn vị chép lại đúng tên; hoặc cơ quan tổng hợp ghi thêm tên này cho “{id}” trong emulate.yaml: {aliases}',
  'hint.movement-new':
    'Đơn vị chép lại đúng tên trong danh mục; nếu là phong trào mới thì cơ quan tổng hợp thêm vào mục “movements” trong emulate.yaml.',
} as const;
