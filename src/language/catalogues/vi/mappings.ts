export const mappings = {
  'settings.mappings-no-list':
    '{file}, dòng {line}, cột {column}: tệp này phải là một danh sách; mỗi mục bắt đầu bằng “- file: …”. Xem docs/mappings.md.',
  'settings.same-file':
    '{file}, dòng {line}, cột {column}: “{name}” đã có ở dòng {first}. Gộp hai mục thành một.',
  'settings.same-table':
    '{file}, dòng {line}, cột {column}: trang tính này đã có ở dòng {first}. Nếu trang có nhiều bảng thì mỗi bảng phải ghi “header” riêng.',
  'settings.no-such-name':
    '{file}, dòng {line}, cột {column}: mục “{key}” ghi “{word}”, nhưng không có tên này. Có phải là “{nearest}” không?',
  'settings.no-such-column':
    '{file}, dòng {line}, cột {column}: mục “{key}” ghi “{word}”, nhưng không nội dung nào có trường này. Xem tên các trường trong docs/datasets.md, hoặc ghi “ignore” để bỏ cột.',
  'settings.ignore-without-reason':
    '{file}, dòng {line}, cột {column}: bỏ một trang tính thì phải nêu lý do. Bổ sung “reason”.',
  'settings.ignore-and-read':
    '{file}, dòng {line}, cột {column}: “ignore” bỏ cả trang tính, nên không ghi kèm “dataset”, “header” hay “columns”. Muốn bỏ một cột thì ghi “ignore” ở cột đó.',
  'settings.header-rows':
    '{file}, dòng {line}, cột {column}: “header” là số dòng của tiêu đề, ví dụ 5 hoặc 5-7. Sửa lại giá trị.',
  'mapping.no-sheet': 'tệp không có trang tính “{sheet}”; các trang: {sheets}.',
  'mapping.sheet-skipped': 'trang tính “{sheet}” không được đọc ({why}).',
  'mapping.sheet-of-text': 'tệp văn bản không có trang tính nào, nên không có “{sheet}”; bỏ mục “sheet”.',
  'mapping.which-sheet': 'tệp có nhiều trang tính nên phải ghi “sheet”: {sheets}.',
  'mapping.no-header': 'dòng tiêu đề {row} trống hoặc không có; trang tính chỉ có đến dòng {last}.',
  'mapping.same-header': 'dòng tiêu đề trùng với một bảng khác của cùng trang tính.',
  'mapping.no-table': 'không nhận ra bảng nào trên trang tính; ghi thêm “header” và “dataset”.',
  'mapping.several-tables': 'trang tính có nhiều bảng (tiêu đề ở các dòng {rows}); ghi thêm “header”.',
  'mapping.which-dataset': 'tiêu đề này chưa đủ để biết bảng thuộc nội dung nào; ghi thêm “dataset”.',
  'mapping.no-column': 'bảng không có cột nào mang tiêu đề hoặc chữ cái “{column}”.',
  'mapping.no-column-near':
    'bảng không có cột nào mang tiêu đề hoặc chữ cái “{column}”; có phải là “{nearest}” không?',
  'mapping.several-columns': '“{column}” có thể là các cột {columns}; ghi bằng chữ cái của cột.',
  'mapping.column-twice': 'cột {column} được nêu hai lần.',
  'mapping.not-in-dataset': 'nội dung {dataset} không có trường “{meaning}”.',
  'mapping.not-in-dataset-near':
    'nội dung {dataset} không có trường “{meaning}”; có phải là “{nearest}” không?',
  'mapping.other-style':
    'cột “{column}” được ghi là viết số {style}, nhưng các dòng {rows} chỉ đọc được theo kiểu kia và không dòng nào cho thấy kiểu này.',
  'mapping.encoding-of-workbook': '“encoding” chỉ dùng cho tệp văn bản (.csv, .txt), tệp này là sổ tính.',
  'mapping.unknown-bytes': '{count} ký tự trong tệp không có trong bảng mã {encoding}.',
  'mapping.decided': 'theo mappings.yaml',
  'mapping.applied.encoding': 'bảng mã {encoding}',
  'mapping.applied.unit': 'đơn vị {unit}',
  'mapping.applied.table': 'bảng {dataset}, tiêu đề từ dòng {row}, {count} cột theo quyết định',
  'mapping.applied.left-out': 'để riêng ({reason})',
  'mapping.applied.on-sheet': 'trang tính “{sheet}”: {what}',
  'mapping.written': 'Đã ghi vào {file}:',
  'mapping.kept': 'Giữ nguyên trong {file}, vì đã có (thêm --force để ghi lại từ đầu):',
  'mapping.in-submissions':
    'Không ghi {file} vào thư mục các biểu đã gửi ({folder}). Nêu thư mục chứa nó, hoặc nêu từng tệp.',
  'mapping.nothing': 'Không có gì để ghi vào {file}: chưa hiểu được bảng nào.',
  'mapping.comment.head':
    'Cách đọc từng tệp, do “emulate inspect … --write-mapping” ghi ra để kiểm tra và sửa. Điều ghi ở đây được\nưu tiên hơn điều công cụ tự suy ra; mục nào xóa đi thì công cụ lại tự suy ra.\n  file: đường dẫn của tệp; * thay cho một phần tên, ** thay cho các thư mục\n  encoding: bảng mã của tệp văn bản · unit: mã đơn vị\n  sheet: trang tính · dataset: nội dung báo cáo (movements, spending, commendations, targets)\n  header: dòng tiêu đề cột, ví dụ 5 hoặc 5-7\n  numbers: cách viết số, vi là 1.541,5, en là 1,541.5\n  money_unit: đơn vị tiền (dong, thousand, million, billion)\n  columns: tiêu đề hoặc chữ cái của cột, rồi tên trường; ghi ignore để bỏ cột\n  Muốn bỏ cả một trang tính: ghi sheet, ignore: true và reason (lý do)',
  'mapping.comment.undecided': 'chưa rõ; bỏ dấu # và ghi tên trường, hoặc để ignore',
} as const;
