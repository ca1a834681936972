/** What the rules say that look at a whole column, table or file: dates, titles, hidden parts, versions, unit and period. */
export const rulesOnTables = {
  'rule.encoding-suspect.title': 'Có chữ nghi sai bảng mã',
  'rule.encoding-suspect.message':
    'Trong tệp có {fields} ô chữ nghi là bảng mã {encoding}: “{before}” có thể là “{after}”. Chữ được giữ nguyên như trong tệp.',
  'rule.encoding-suspect.suggestion':
    'Nếu đúng thì gõ lại hoặc chuyển mã các ô này sang Unicode rồi gửi lại; nếu chữ đang đúng thì nêu lý do.',
  'encoding.candidates': '{reason}; có thể đọc theo nhiều cách: {readings}',
  'encoding.candidate': '{encoding} thành “{sample}”',
  'rule.hidden-sheet.title': 'Trang tính ẩn có biểu',
  'rule.hidden-sheet.message':
    'Trang tính “{sheet}” đang ẩn nhưng có biểu {dataset}; trang ẩn không được đọc.',
  'rule.hidden-sheet.suggestion':
    'Nếu là số liệu báo cáo thì cho hiện trang tính; nếu là bản cũ hoặc bản nháp thì xóa đi hoặc nêu lý do.',
  'rule.title-toneless.title': 'Tiêu đề cột khác dấu',
  'rule.title-toneless.message': 'Tiêu đề cột được hiểu theo chữ cái, không xét dấu: {titles}.',
  'rule.title-toneless.suggestion':
    'Nếu đúng thì không cần làm gì; nếu không, ghi lại tiêu đề có dấu như trong mẫu.',
  'titles.read-as': '“{title}” là “{readAs}”',
  'rule.title-misspelt.title': 'Tiêu đề cột có thể sai chính tả',
  'rule.title-misspelt.message':
    'Cột “{column}” không có trong mẫu nên chưa được dùng; mẫu có cột “{nearest}”.',
  'rule.title-misspelt.suggestion':
    'Có phải là “{nearest}” không? Nếu đúng thì sửa tiêu đề; nếu là cột riêng của đơn vị thì nêu lý do.',
  'rule.hidden-cells.title': 'Dòng hoặc cột bị ẩn',
  'rule.hidden-cells.message': 'Biểu có phần đang ẩn: {what}. Số liệu ở đó vẫn được tính.',
  'rule.hidden-cells.suggestion':
    'Bỏ lọc và cho hiện các dòng, cột này; xóa nếu không thuộc báo cáo, hoặc nêu lý do nếu vẫn tính.',
  'hidden.rows': 'dòng {rows}',
  'hidden.columns': 'cột {columns}',
  'rule.date-order.title': 'Ngày tháng ghi tháng trước',
  'rule.date-order.message': 'Cột “{column}” có ngày ghi tháng trước ngày, ví dụ “{value}”. {outcome}.',
  'rule.date-order.suggestion':
    'Ghi lại cả cột theo thứ tự ngày/tháng/năm; nếu cách đọc trên là đúng thì nêu lý do.',
  'date-order.read': 'Cả cột được đọc theo thứ tự tháng/ngày/năm',
  'date-order.open':
    'Có {count} ngày hiểu được hai cách nên chưa được đọc, ví dụ “{example}” có thể là {one} hoặc {other} (ngày/tháng/năm)',
  'rule.date-swapped.title': 'Ngày và tháng có thể bị đảo',
  'rule.date-swapped.message':
    'Cột “{column}”: các ngày từ 13 trở đi đều là chữ, còn {count} ô Excel coi là ngày tháng thì đều có ngày không quá 12. Máy đặt theo kiểu Mỹ thường gây ra điều này; {value} có thể vốn là {other}.',
  'rule.date-swapped.suggestion':
    'Đối chiếu các ô này với bản gốc. Tạm thời đọc theo ngày đang lưu trong ô. Nếu đúng như vậy thì nêu lý do.',
  'rule.date-inferred.title': 'Ngày tháng được suy ra',
  'rule.date-inferred.message': 'Cột “{column}” ghi “{value}”: {why}; đã đọc là {read} ({count} ô như vậy).',
  'rule.date-inferred.suggestion': 'Nếu đúng thì không cần làm gì; nếu không, ghi lại theo dạng 21/06/2024.',
  'date-repair.two-digit-year': 'năm chỉ có hai chữ số, hiểu theo kỳ báo cáo',
  'date-repair.serial': 'là số thứ tự ngày của Excel, ô bị mất định dạng ngày tháng',
  'date-repair.buddhist-year': 'là năm theo Phật lịch (Thái Lan), hơn 543 năm',
  'date-repair.year-as-day': 'gõ năm vào ô định dạng ngày tháng nên bị lưu thành ngày',
  'rule.version-replaced.title': 'Đã có bản thay thế',
  'rule.version-replaced.message': 'Biểu này được thay bằng {later}, vì ở đó ghi “{claim}”. {differences}.',
  'rule.version-replaced.suggestion':
    'Nếu đúng thì không cần làm gì; nếu không, bỏ chữ “{claim}” hoặc đưa tệp không dùng ra khỏi thư mục submissions.',
  'rule.second-version.title': 'Gửi hai bản',
  'rule.second-version.message':
    'Có {count} nội dung ở đây đã có ở {first}, và không bản nào ghi là bản sau. Chỉ bản đầu được tính. {differences}.',
  'rule.second-version.suggestion':
    'Giữ lại bản đúng, hoặc ghi vào tên tệp của bản sau, ví dụ “(bản sửa lần 2)”.',
  'versions.agree': 'Hai bản giống nhau về số liệu',
  'versions.differ': 'Khác nhau ở: {list}',
  'versions.differ-and-more': 'Khác nhau ở: {list}; và {more} ô khác',
  'versions.difference':
    'cột “{column}” ở đây ghi {here} (ô {cell}), bản được tính ghi {there} (ô {otherCell})',
  'versions.blank': 'để trống',
  'rule.table-beside.title': 'Hai bảng đặt cạnh nhau',
  'rule.table-beside.message':
    'Các cột {from} đến {to} ({titles}) là một bảng riêng đặt cạnh biểu {dataset}; mỗi dòng chỉ đọc được một bảng nên bảng này chưa được đọc.',
  'rule.table-beside.suggestion': 'Chuyển bảng này xuống dưới bảng kia, hoặc sang một trang tính riêng.',
  'rule.unit-conflict.title': 'Tên đơn vị không thống nhất',
  'rule.unit-conflict.message':
    'Theo thư mục hoặc tên tệp, biểu này của {unit}; nhưng trong biểu hoặc ở tên tệp ghi “{by}”, tức là {other}.',
  'rule.unit-conflict.suggestion':
    'Tạm tính cho {unit}. Sửa tên đơn vị trong biểu, hoặc chuyển tệp sang đúng thư mục của {other}.',
  'rule.period-mismatch.title': 'Khác kỳ báo cáo',
  'rule.period-mismatch.message': 'Ở đây ghi “{by}”, tức là {stated}; báo cáo đang làm là của {period}.',
  'rule.period-mismatch.suggestion':
    'Nếu gửi nhầm tệp của kỳ khác thì gửi lại đúng kỳ; nếu chỉ quên sửa tiêu đề thì sửa lại, hoặc nêu lý do. Tạm thời số liệu vẫn được tính.',
} as const;
