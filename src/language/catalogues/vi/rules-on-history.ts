/** What is said of magnitudes, names and leftovers, and of last year. */
export const rulesOnHistory = {
  'rule.magnitude-outlier.title': 'Số lớn hoặc nhỏ hơn nhiều lần',
  'rule.magnitude-outlier.message': '{looks}: {evidence}. {mended}',
  'magnitude.looks': {
    one: 'Số “{value}” có vẻ {size}',
    other: '{count} ô của cột này có vẻ {size}; ô đầu tiên ghi “{value}”',
  },
  'rule.magnitude-outlier.suggestion':
    'Đối chiếu với chứng từ, sửa số hoặc sửa đơn vị tính ở tiêu đề cột. Nếu số đúng thì ghi lý do giải trình. Tạm thời số này vẫn được tính.',
  'magnitude.too-large': 'lớn gấp {times} lần',
  'magnitude.too-small': 'nhỏ đi {times} lần',
  'magnitude.above-peers': 'gấp khoảng {ratio} lần trung vị của {count} đơn vị khác ({median})',
  'magnitude.below-peers': 'trung vị của {count} đơn vị khác ({median}) gấp khoảng {ratio} lần số này',
  'magnitude.above-rows': 'gấp khoảng {ratio} lần trung vị của {count} dòng khác cùng cột ({median})',
  'magnitude.above-sums':
    'tổng các số đơn vị báo cáo ở cột này gấp khoảng {ratio} lần trung vị của {count} đơn vị khác ({median})',
  'magnitude.above-last-year': 'gấp khoảng {ratio} lần số đơn vị báo cáo năm trước ({value})',
  'magnitude.below-last-year': 'năm trước đơn vị báo cáo {value}, gấp khoảng {ratio} lần số này',
  'magnitude.above-plan': 'kế hoạch cùng dòng là {value}',
  'magnitude.above-result': 'kết quả cùng dòng là {value}',
  'magnitude.rate': 'tỷ lệ cùng dòng là {rate} của {whole}',
  'magnitude.total': 'khi đó tổng ở dòng {row} sẽ khớp',
  'magnitude.divided': 'Chia cho {times} thì được {mended}.',
  'magnitude.multiplied': 'Nhân với {times} thì được {mended}.',
  'magnitude.divided-unit':
    'Có thể đã ghi theo {typed} trong khi cột tính bằng {meant}; chia cho {times} thì được {mended}.',
  'magnitude.multiplied-unit':
    'Có thể đã ghi theo {typed} trong khi cột tính bằng {meant}; nhân với {times} thì được {mended}.',
  'parameter.magnitude-outlier.factor':
    'sai lệch bao nhiêu lần thì hỏi; bình phương của số này cũng được xét',
  'parameter.magnitude-outlier.least': 'ít số liệu so sánh hơn mức này thì không kết luận',
  'parameter.magnitude-outlier.near':
    'sau khi chia (nhân) lại, số được phép lớn hơn số lớn nhất hoặc nhỏ hơn số nhỏ nhất đem so sánh bao nhiêu lần',
  'rule.identical-to-last-year.title': 'Số liệu giống hệt năm trước',
  'rule.identical-to-last-year.message': '{what} giống hệt số đơn vị báo cáo năm trước ({before}).',
  'rule.identical-to-last-year.suggestion':
    'Nếu gửi nhầm hoặc chép lại biểu năm trước thì lập lại biểu; nếu số liệu thật sự không thay đổi thì ghi lý do giải trình. Tạm thời số liệu vẫn được tính.',
  'identical.table': 'Cả {count} số liệu của bảng này',
  'identical.column': 'Cả {count} số liệu của cột này',
  'rule.opening-not-closing.title': 'Vốn chuyển sang không khớp năm trước',
  'rule.opening-not-closing.message':
    'Vốn năm trước chuyển sang ghi {opening}; theo báo cáo năm trước thì còn lại {closing} ({plan} trừ đã giải ngân {disbursed}).',
  'rule.opening-not-closing.suggestion':
    'Đối chiếu với quyết định cho phép kéo dài vốn; nếu có phần bị hủy dự toán thì ghi lý do. Nếu số năm trước là số ước thì nêu rõ số nào là chính thức.',
  'rule.previous-not-reported.title': 'Số năm trước khác báo cáo năm trước',
  'rule.previous-not-reported.message':
    'Kết quả năm trước ghi {value}; theo báo cáo năm trước của đơn vị là {reported}.',
  'rule.previous-not-reported.suggestion':
    'Đối chiếu hai báo cáo. Nếu số đã được điều chỉnh sau khi gửi báo cáo năm trước thì giải trình; nếu không thì sửa lại.',
  'rule.cumulative-falls.title': 'Số lũy kế thấp hơn năm trước',
  'rule.cumulative-falls.message': 'Số lũy kế không thể giảm: nay ghi {value}, năm trước {last}.',
  'rule.cumulative-falls.suggestion':
    'Nếu mới chỉ ghi số của riêng năm nay thì cộng thêm số năm trước; nếu số năm trước sai hoặc bắt đầu tính lại từ đầu thì ghi lý do.',
  'rule.merger-between-years.title': 'Không so với năm trước do sáp nhập',
  'rule.merger-between-years.message':
    'Từ ngày {date}, {unit} được hợp thành từ {of}; số liệu không được so với đơn vị cùng mã của năm trước.',
  'rule.merger-between-years.suggestion':
    'Không phải làm gì. Nếu so sánh thủ công thì cộng số của các đơn vị hợp thành.',
  'parameter.identical-to-last-year.cells': 'ít số liệu giống nhau hơn mức này thì không kết luận',
  'parameter.identical-to-last-year.digits':
    'phải trùng tổng cộng bao nhiêu chữ số; một số xuất hiện nhiều lần chỉ tính một lần',
  'parameter.cumulative-falls.words': 'từ ngữ cho biết là số lũy kế, ở tiêu đề cột hoặc tên chỉ tiêu',
  'rule.movement-variants.title': 'Một phong trào ghi nhiều tên',
  'rule.movement-variants.message':
    '“{value}” có vẻ là tên khác của “{main}” ({place}); hiện đang tính là hai phong trào.',
  'rule.movement-variants.suggestion':
    'Nếu là hai phong trào thì ghi lý do giải trình. Nếu là một thì chép dòng sau vào dưới mục “movements:” trong emulate.yaml: {entry}',
  'rule.unit-outside-dates.title': 'Đơn vị không phải là thành viên trong kỳ này',
  'rule.unit-outside-dates.message': '“{value}”: {why}.',
  'rule.unit-outside-dates.suggestion':
    'Ghi tên đơn vị theo tên gọi của kỳ này; hoặc sửa “from”, “to” hay “mergers” trong emulate.yaml. Tạm thời chưa tính các dòng này.',
  'outside.merged': '{unit} đã sáp nhập vào {into} từ ngày {date}',
  'outside.ended': '{unit} là thành viên đến ngày {date}',
  'outside.not-yet': '{unit} là thành viên từ ngày {date}',
  'rule.template-leftovers.title': 'Còn sót nội dung của biểu mẫu',
  'rule.template-leftovers.message': '{what}: “{value}”.',
  'rule.template-leftovers.suggestion':
    'Xóa dòng ví dụ và lời hướng dẫn, điền những chỗ còn để trống rồi gửi lại tệp. Tạm thời các dòng này vẫn được tính.',
  'leftover.sample': {
    one: 'Ô này có vẻ là ví dụ của biểu mẫu',
    other: '{count} ô có vẻ là ví dụ của biểu mẫu; ô đầu tiên',
  },
  'leftover.instruction': {
    one: 'Còn để lại lời hướng dẫn của biểu mẫu',
    other: 'Còn để lại {count} lời hướng dẫn của biểu mẫu; ô đầu tiên',
  },
  'leftover.blank': {
    one: 'Còn một chỗ trống của biểu mẫu chưa điền',
    other: 'Còn {count} chỗ trống của biểu mẫu chưa điền; ô đầu tiên',
  },
  'parameter.template-leftovers.words': 'những chữ mở đầu ô ví dụ',
  'settings.previous-not-there':
    '{file}, dòng {line}, cột {column}: mục “previous” nêu thư mục “{folder}” nhưng không có thư mục này. Sửa lại đường dẫn (tính từ thư mục chứa tệp này) hoặc bỏ mục này.',
  'settings.previous-itself':
    '{file}, dòng {line}, cột {column}: mục “previous” trỏ vào chính thư mục làm việc này (“{folder}”). Ghi thư mục của năm trước.',
  'settings.previous-cycle':
    '{file}, dòng {line}, cột {column}: mục “previous” trỏ đến “{folder}”, trong khi cài đặt ở đó lại coi thư mục này là năm trước. Bỏ mục “previous” ở thư mục của năm cũ hơn.',
  'settings.previous-among-submissions':
    '{file}, dòng {line}, cột {column}: thư mục năm trước (“{folder}”) nằm trong phần biểu đơn vị gửi của thư mục này (hoặc ngược lại), nên có tệp sẽ bị tính cho cả hai năm. Đặt hai thư mục cạnh nhau.',
  'settings.previous-not-earlier':
    '{file}, dòng {line}, cột {column}: thư mục “{folder}” là của {earlier}, không bắt đầu trước {period}. Ghi thư mục của kỳ trước hoặc sửa mục “period” ở đó.',
  'settings.previous-not-opened':
    '{file}, dòng {line}, cột {column}: không mở được thư mục của năm trước (“{folder}”). {problem}',
  'failure.previous-unreadable':
    'Không đọc được tệp nào trong thư mục của năm trước (“{folder}”, mục “previous”) nên không có gì để so sánh. Xem bằng lệnh “emulate validate {folder}” hoặc bỏ mục này.',
  'remark.previous-unread':
    'Không đọc được {count}/{of} tệp trong thư mục của năm trước (“{folder}”); các tệp này không được đem so sánh.',
};
