export const cli = {
  'settings.not-yaml':
    '{file}, dòng {line}, cột {column}: không đọc được YAML ({problem}). Sửa chỗ này rồi chạy lại.',
  'settings.unknown-key':
    '{file}, dòng {line}, cột {column}: không có mục cài đặt nào tên là “{key}”. Xóa mục này hoặc xem README.',
  'settings.unknown-key-near':
    '{file}, dòng {line}, cột {column}: không có mục cài đặt nào tên là “{key}”. Có phải là “{nearest}” không?',
  'settings.missing': '{file}, dòng {line}, cột {column}: thiếu mục “{key}”. Bổ sung mục này.',
  'settings.wrong-type':
    '{file}, dòng {line}, cột {column}: mục “{key}” phải là {expected}. Sửa lại giá trị.',
  'settings.not-a-choice':
    '{file}, dòng {line}, cột {column}: mục “{key}” chỉ nhận một trong các giá trị: {choices}.',
  'settings.not-understood':
    '{file}, dòng {line}, cột {column}: không hiểu giá trị của mục “{key}”. Xem mẫu trong README.',
  'settings.off-without-reason':
    '{file}, dòng {line}, cột {column}: mục “{key}” tắt một quy tắc nhưng không nêu lý do. Bổ sung “reason”.',
  'settings.same-id':
    '{file}, dòng {line}, cột {column}: hai đơn vị trùng mã “{id}” (đơn vị trước ở dòng {first}). Mỗi đơn vị phải có mã riêng.',
  'settings.unknown-unit':
    '{file}, dòng {line}, cột {column}: “{key}” nêu đơn vị “{id}”, nhưng mã này không có trong danh sách đơn vị. Gần nhất là: {nearest}.',
  'settings.alias':
    '{file}, dòng {line}, cột {column}: tham chiếu (“*tên”) không trỏ đến đâu, hoặc lồng nhau quá nhiều lần. Ghi thẳng giá trị vào đây.',
  'settings.not-a-map':
    '{file}, dòng {line}, cột {column}: phần cài đặt phải gồm các dòng “mục: giá trị”, ví dụ “languages: [vi]”; ở đây lại là nội dung khác. Xem mẫu trong README.',
  'settings.kind.text': 'chữ',
  'settings.kind.number': 'số nguyên',
  'settings.kind.decimal': 'số',
  'settings.kind.boolean': 'true (có) hoặc false (không)',
  'settings.kind.list': 'danh sách (mỗi dòng một mục, bắt đầu bằng “- ”)',
  'settings.kind.map': 'các dòng “mục: giá trị”',
  'settings.not-a-date':
    '{file}, dòng {line}, cột {column}: mục “{key}” phải là ngày có thật trên lịch, ghi theo mẫu 2024-12-31. Sửa lại giá trị.',
  'settings.not-a-size':
    '{file}, dòng {line}, cột {column}: mục “{key}” phải là dung lượng, ví dụ “200 MB”, hoặc số byte. Sửa lại giá trị.',
  'settings.too-small':
    '{file}, dòng {line}, cột {column}: mục “{key}” phải từ {minimum} trở lên. Sửa lại giá trị.',
  'settings.too-large':
    '{file}, dòng {line}, cột {column}: mục “{key}” không được quá {maximum}. Sửa lại giá trị.',
  'settings.not-an-id':
    '{file}, dòng {line}, cột {column}: mục “{key}” chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “ha-noi”. Sửa lại giá trị.',
  'settings.ends-before':
    '{file}, dòng {line}, cột {column}: “{key}” bắt đầu ({from}) sau khi kết thúc ({to}). Sửa lại một trong hai mốc.',
  'settings.same-name':
    '{file}, dòng {line}, cột {column}: tên “{name}” vừa là của đơn vị “{id}”, vừa là của đơn vị “{other}” (dòng {first}), nên không biết tệp của đơn vị nào. Bỏ tên này ở một đơn vị.',
  'settings.same-movement':
    '{file}, dòng {line}, cột {column}: “{name}” đã là mã hoặc tên của một phong trào khác (dòng {first}). Bỏ một trong hai.',
  'settings.same-target':
    '{file}, dòng {line}, cột {column}: “{name}” đã là mã hoặc tên của một chỉ tiêu khác (dòng {first}). Bỏ một trong hai.',
  'settings.no-such-rule':
    '{file}, dòng {line}, cột {column}: phiên bản này không có quy tắc “{rule}”. Xóa mục này; lệnh “emulate rules” liệt kê tất cả.',
  'settings.no-such-rule-near':
    '{file}, dòng {line}, cột {column}: không có quy tắc “{rule}”. Có phải là “{nearest}” không? Lệnh “emulate rules” liệt kê tất cả.',
  'settings.explanation':
    '{file}, dòng {line}, cột {column}: giải trình phải là một danh sách; mỗi mục có “rule”, “reason” và nếu cần thì “file”, “sheet”, “cell”, “unit”, “dataset”.',
  'failure.no-folder': 'Không có thư mục “{folder}”. Kiểm tra lại đường dẫn.',
  'failure.no-submissions':
    'Thư mục “{folder}” không có biểu nào để đọc. Chép các tệp .xlsx hoặc .csv của đơn vị vào thư mục “submissions” rồi chạy lại.',
  'failure.cannot-read': 'Không đọc được {file}: {problem}. Khắc phục hoặc chuyển đi nơi khác rồi chạy lại.',
  'failure.cannot-print': 'Không in được kết quả: {problem}. Chuyển kết quả sang nơi khác rồi chạy lại.',
  'failure.narrative-name':
    '{file} sẽ không có trong báo cáo nào: phần viết phải đặt tên là <phần>.<ngôn ngữ>.md, ví dụ limits.vi.md. Đổi tên tệp.',
  'failure.narrative-section':
    '{file} sẽ không có trong báo cáo nào: không có phần “{section}”. Gần nhất là: {nearest}. Đổi tên tệp.',
  'failure.narrative-language':
    '{file} sẽ không có trong báo cáo nào: chưa có ngôn ngữ “{language}”. Các ngôn ngữ: {languages}. Đổi tên tệp.',
  'problem.no-permission': 'không có quyền',
  'problem.is-a-folder': 'đã có một thư mục mang tên này',
  'problem.not-a-folder': 'đường dẫn này, hoặc nơi chứa nó, là tệp chứ không phải thư mục',
  'problem.link-loop': 'đây là liên kết trỏ vòng về chính nó',
  'problem.link-to-nothing': 'đây là liên kết không trỏ đến đâu',
  'problem.name-too-long': 'tên quá dài',
  'problem.disk-full': 'ổ đĩa đã đầy',
  'problem.read-only': 'ổ đĩa không cho ghi',
  'period.year': 'năm {year}',
  'period.first-half': '6 tháng đầu năm {year}',
  'period.second-half': '6 tháng cuối năm {year}',
  'period.quarter': 'quý {quarter} năm {year}',
  'period.nine-months': '9 tháng đầu năm {year}',
  'period.term': 'nhiệm kỳ {from}–{to}',
  'period.range': 'giai đoạn {from}–{to}',
  'period.undated': '(chưa rõ kỳ báo cáo)',
  'usage.unknown-command': 'Không có lệnh “{word}”. Có phải là “{nearest}” không? Xem: emulate --help',
  'usage.unknown-command-far': 'Không có lệnh “{word}”. Xem: emulate --help',
  'usage.unknown-option':
    'Không có tùy chọn “{word}”. Có phải là “{nearest}” không? Xem: emulate {command} --help',
  'usage.unknown-option-far': 'Không có tùy chọn “{word}”. Xem: emulate {command} --help',
  'usage.option-first': 'Ghi tùy chọn “{word}” sau tên lệnh: emulate {command} … {word} …',
  'usage.missing-value': 'Tùy chọn “{word}” cần một giá trị. Xem: emulate {command} --help',
  'usage.missing-argument': 'Thiếu đối số “{word}”. Xem: emulate {command} --help',
  'usage.too-many': 'Thừa đối số: lệnh “{command}” không nhận nhiều như vậy. Xem: emulate {command} --help',
  'usage.unknown-word':
    '{option}: không có “{word}”. Có phải là “{nearest}” không? Chọn một trong: {choices}.',
  'usage.view-of-files':
    '{option} chỉ dùng khi in ra màn hình (--format text), vì tệp báo cáo phải có đủ mọi chỉ tiêu. Bỏ {option}, hoặc bỏ --format và --json.',
  'usage.unknown-format':
    'Không có định dạng “{word}”. Có phải là “{nearest}” không? Các định dạng: {formats}',
  'usage.unknown-language': 'Chưa có ngôn ngữ “{word}”. Các ngôn ngữ: {languages}',
  'usage.unknown-rule':
    'Không có quy tắc “{word}”. Gần nhất là “{nearest}”. Lệnh “emulate rules” liệt kê tất cả.',
  'usage.no-such-path': 'Không có thư mục hay tệp “{word}”. Kiểm tra lại đường dẫn.',
  'usage.mixed-targets': 'Chỉ nêu một thư mục, hoặc nêu các tệp; không nêu lẫn cả hai.',
  'failure.changed-meanwhile':
    'Tệp {file} bị thay đổi trong khi đang được đọc, nên kết quả không đáng tin. Hãy lưu và đóng tệp rồi chạy lại.',
  'failure.too-large-to-report':
    'Các biểu có {rows} dòng, quá lớn so với bộ nhớ dành cho chương trình nên chưa lập báo cáo. Chạy lại với NODE_OPTIONS=--max-old-space-size={megabytes}, hoặc chia nhỏ các tệp. Lệnh validate vẫn dùng được.',
  'failure.nothing-readable': 'Không đọc được tệp nào trong số {count} tệp. Xem lý do từng tệp ở trên.',
  'failure.foreign-file':
    'Tệp {file} đã có và không do công cụ này tạo ra (hoặc đã được sửa sau đó). Đổi tên, chuyển tệp đi, hoặc thêm --force để ghi đè. Chưa ghi gì cả.',
  'failure.cannot-write':
    'Không ghi được {file}: {problem}. Đóng tệp nếu đang mở trong Excel, kiểm tra dung lượng và quyền ghi rồi chạy lại.',
  'failure.same-name':
    'Hai tệp cùng được trả lại với tên {file}. Đổi tên một trong hai tệp gửi đến rồi chạy lại.',
  'failure.out-in-submissions':
    'Không ghi vào thư mục các biểu đã gửi ({folder}). Chọn thư mục khác với --out.',
  'failure.bug':
    'Chương trình gặp lỗi ngoài dự kiến: {problem}. Đây là lỗi của chương trình, không phải do số liệu hay thao tác. Chạy lại với --debug và gửi nội dung cho người phát triển.',
  'failure.strict': 'Có lỗi hoặc nội dung chưa giải trình, nên không ghi báo cáo (--strict).',
  'severity.error': 'lỗi',
  'severity.query': 'cần giải trình',
  'severity.off': 'tắt',
  'severity.note': 'lưu ý',
  'result.received': '{cluster}, {period}: đã nhận báo cáo của {received}/{expected} đơn vị, {count} tệp.',
  'result.clean': 'Không phát hiện lỗi nào.',
  'result.written': 'Đã ghi:',
  'result.see-findings': 'Xem từng ô cần sửa: {command}',
  'result.explained': 'Đã giải trình: {reason}',
  'result.rule-hint': 'Giải thích một quy tắc: emulate explain {rule}',
  'progress.reading': 'Đang đọc {done}/{of} tệp …',
  'progress.writing': 'Đang ghi {file} …',
  'explain.what': 'Nội dung kiểm tra',
  'explain.why': 'Vì sao',
  'explain.basis': 'Căn cứ',
  'explain.basis-text': '{text}.',
  'explain.from': 'Áp dụng từ ngày {date}.',
  'explain.until': 'Áp dụng đến hết ngày {date}.',
  'explain.unverified': 'Chưa đối chiếu với văn bản gốc, vì vậy chỉ dùng để hỏi lại, không coi là lỗi.',
  'explain.off': 'Mặc định tắt; chỉ bật khi ghi mức độ trong emulate.yaml.',
  'explain.trial': 'Đang thử nghiệm: chỉ nêu lưu ý cho đến khi ghi “trial: false”.',
  'explain.parameters': 'Tham số',
  'explain.parameter': '{name}: {about} (mặc định: {value}).',
  'explain.fix': 'Cách sửa trong Excel',
  'explain.severity': 'Mức độ mặc định',
  'explain.settings': 'Đổi mức độ trong emulate.yaml',
  'file.read-as': '{file}: {format}; đơn vị {unit} (nhận ra qua “{by}”)',
  'file.table':
    '  {sheet}bảng {dataset}, tiêu đề dòng {header}: đọc {seen} dòng, dùng {used}, để riêng {aside}',
  'tally.errors': '{count} lỗi',
  'tally.queries': '{count} nội dung cần giải trình',
  'tally.notes': '{count} lưu ý',
} as const;
