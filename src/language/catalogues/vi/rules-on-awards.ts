export const rulesOnAwards = {
  'authority.president': 'Chủ tịch nước',
  'authority.prime-minister': 'Thủ tướng Chính phủ',
  'authority.minister': 'Bộ trưởng, Thủ trưởng cơ quan trung ương',
  'authority.province-chair': 'Chủ tịch UBND cấp tỉnh',
  'authority.department-head': 'Thủ trưởng sở, ban, ngành',
  'authority.district-chair': 'Chủ tịch UBND cấp huyện',
  'authority.commune-chair': 'Chủ tịch UBND cấp xã',
  'authority.unit-head': 'Thủ trưởng cơ quan, đơn vị',
  'rule.form-authority-mismatch.title': 'Khen thưởng không đúng thẩm quyền',
  'rule.form-authority-mismatch.message': '“{form}” không thuộc thẩm quyền của {authority}.',
  'rule.form-authority-mismatch.suggestion':
    'Theo {basis}, thẩm quyền thuộc về: {allowed}. Kiểm tra lại hình thức (cơ quan, đơn vị, cấp xã tặng Giấy khen) và người ký quyết định. Tạm thời chưa tính dòng này.',
  'rule.form-level-mismatch.title': 'Hình thức không đúng cấp khen thưởng',
  'rule.form-level-mismatch.message': '“{form}” không phải là hình thức, danh hiệu {level}.',
  'rule.form-level-mismatch.suggestion':
    'Theo {basis}, đây là hình thức, danh hiệu {allowed}. Kiểm tra lại hình thức và cấp khen thưởng. Tạm thời chưa tính dòng này.',
  'rule.award-from-above.title': 'Cấp khen thưởng cao hơn thông thường',
  'rule.award-from-above.message':
    '“{form}” được ghi do {giver} khen thưởng; thông thường đây là hình thức, danh hiệu {allowed}.',
  'rule.award-from-above.suggestion':
    'Đối chiếu với quyết định khen thưởng. Nếu đúng là cấp trên quyết định (như UBND tỉnh đối với người đứng đầu sở, ngành) thì nêu lý do.',
  'rule.level-closed.title': 'Cấp huyện sau khi kết thúc hoạt động',
  'rule.level-closed.message': '“{value}”: {when}, nhưng cấp huyện đã kết thúc hoạt động từ ngày {closed}.',
  'rule.level-closed.suggestion':
    'Kiểm tra lại ngày quyết định. Nếu ngày đúng thì ghi cơ quan khen thưởng hiện nay (cấp xã hoặc cấp tỉnh). Tạm thời chưa tính dòng này.',
  'award.decided-on': 'quyết định khen thưởng ngày {date}',
  'award.period-of': 'báo cáo của {period}',
  'rule.form-out-of-date.title': 'Tên gọi không có vào ngày quyết định',
  'rule.form-out-of-date.message':
    '“{value}” chỉ được dùng {when}, không khớp với thời điểm quyết định khen thưởng.',
  'rule.form-out-of-date.suggestion': '{hint}',
  'dated-name.from': 'từ ngày {date}',
  'dated-name.until': 'đến hết ngày {date}',
  'hint.name-check-date': 'Kiểm tra lại tên gọi và ngày quyết định; nếu đều đúng thì nêu lý do.',
  'hint.name-instead':
    'Đối chiếu với quyết định: vào thời điểm đó ghi là “{instead}”. Nếu tên gọi và ngày đều đúng thì nêu lý do.',
  'rule.quota-exceeded.title': 'Vượt tỷ lệ, chỉ tiêu khen thưởng',
  'rule.quota-exceeded.message': '“{form}”: tổng số {total}, trong khi hạn mức là {limit} ({how}).',
  'rule.quota-exceeded.suggestion':
    'Rà soát, bớt phần vượt hạn mức, hoặc nêu lý do. Hạn mức khai báo trong mục “rules” của emulate.yaml.',
  'quota.percent': '{percent} của {base} là {exact}',
  'quota.most': 'số ấn định',
  'parameter.quota-exceeded.percent': 'tỷ lệ phần trăm của từng hình thức, tính trên số khai báo ở “of”',
  'parameter.quota-exceeded.of':
    'số dùng để tính tỷ lệ, theo từng hình thức: số tập thể dẫn đầu cụm, khối, hoặc số đơn vị còn lại; không khai báo thì không xét tỷ lệ',
  'parameter.quota-exceeded.most': 'số lượng tối đa của từng hình thức trong cả cụm',
  'rule.fighters-above-advanced-workers.title': 'Chiến sĩ thi đua cơ sở nhiều hơn Lao động tiên tiến',
  'rule.fighters-above-advanced-workers.message':
    'Có {fighters} “Chiến sĩ thi đua cơ sở” nhưng chỉ có {workers} “Lao động tiên tiến”, “Chiến sĩ tiên tiến”, trong khi Chiến sĩ thi đua cơ sở phải đạt một trong hai danh hiệu này.',
  'rule.fighters-above-advanced-workers.suggestion':
    'Có phải đơn vị chỉ ghi mỗi người ở danh hiệu cao nhất không? Nếu đúng thì nêu lý do đó; nếu không thì sửa lại số liệu.',
  'rule.fighters-above-share.title': 'Vượt tỷ lệ Chiến sĩ thi đua cơ sở',
  'rule.fighters-above-share.message':
    '{fighters} “Chiến sĩ thi đua cơ sở” bằng {ratio} của {workers} “Lao động tiên tiến”, “Chiến sĩ tiên tiến”; {percent} là {exact}, tức nhiều nhất {limit}.',
  'rule.fighters-above-share.suggestion':
    'Đối chiếu với quy định của bộ, ngành, tỉnh (theo các nguồn đã đọc, hiện không còn tỷ lệ chung cả nước). Sửa số liệu hoặc nêu lý do.',
  'parameter.fighters-above-share.percent':
    'tỷ lệ phần trăm tối đa của Chiến sĩ thi đua cơ sở so với Lao động tiên tiến, Chiến sĩ tiên tiến',
  'rule.excellent-collectives-above-fighters.title':
    'Tập thể lao động xuất sắc nhiều hơn Chiến sĩ thi đua cơ sở',
  'rule.excellent-collectives-above-fighters.message':
    'Có {collectives} “Tập thể lao động xuất sắc” nhưng chỉ có {fighters} “Chiến sĩ thi đua cơ sở”, trong khi mỗi tập thể cần có ít nhất một người.',
  'rule.excellent-collectives-above-fighters.suggestion':
    'Kiểm tra cả hai số. Nếu tập thể nằm trong tập thể khác, hoặc cá nhân chỉ được ghi ở danh hiệu cao hơn, thì nêu lý do đó.',
  'rule.prize-money-mismatch.title': 'Tiền thưởng không khớp với mức quy định',
  'rule.prize-money-mismatch.message':
    'Ghi {printed}; tính theo quy định ({how} × mức lương cơ sở) là {expected}.',
  'rule.prize-money-mismatch.suggestion':
    'Mức lương cơ sở được lấy là {base} (áp dụng từ {from}; {when}), mỗi mức thưởng làm tròn lên hàng chục nghìn đồng. {hint}',
  'prize.part': '{count} × {factor}',
  'prize.at-most': 'không quá {count} × {factor}',
  'prize.one': '{factor} cho một lần khen',
  'prize.by-date': 'theo ngày quyết định',
  'prize.assumed': 'giả định, vì dòng này không ghi ngày quyết định',
  'prize.assumed-latest': 'giả định theo mức sau cùng trong kỳ, vì dòng này không ghi ngày quyết định',
  'hint.prize-of-one': 'Số này là mức thưởng cho một lần khen; hãy ghi tổng số tiền của cả dòng.',
  'hint.prize-check':
    'Đối chiếu với quyết định và danh sách chi thưởng; nếu đơn vị chi theo quy định riêng thì nêu lý do.',
  'parameter.prize-money-mismatch.base_salary':
    'mức lương cơ sở (đồng) theo ngày bắt đầu áp dụng; thêm một dòng khi được điều chỉnh',
  'rule.date-outside-period.title': 'Ngày nằm ngoài kỳ báo cáo',
  'rule.date-outside-period.message': 'Cột “{column}”: {date} {why}.',
  'rule.date-outside-period.suggestion':
    'Kiểm tra lại ngày. Nội dung thuộc kỳ khác thì chuyển sang báo cáo của kỳ đó; nếu đúng thì nêu lý do.',
  'date-outside.before': 'là trước kỳ báo cáo ({period})',
  'date-outside.after': 'là sau kỳ báo cáo ({period})',
  'date-outside.after-cut-off': 'là sau ngày chốt số liệu {date}',
  'parameter.date-outside-period.days_before': 'số ngày trước kỳ báo cáo vẫn được chấp nhận',
  'parameter.date-outside-period.days_after':
    'số ngày sau kỳ báo cáo hoặc ngày chốt số liệu vẫn được chấp nhận',
  'rule.start-after-end.title': 'Kết thúc trước khi bắt đầu',
  'rule.start-after-end.message': 'Phong trào bắt đầu ngày {start} nhưng kết thúc ngày {end}.',
  'rule.start-after-end.suggestion': 'Kiểm tra lại hai ngày; thường là ghi đảo hoặc sai năm.',
  'rule.duration-mismatch.title': 'Số năm không khớp với mốc thời gian',
  'rule.duration-mismatch.message': 'Ghi “{stated}” nhưng {span} là {years} năm.',
  'rule.duration-mismatch.suggestion': 'Kiểm tra lại số năm và mốc thời gian; sửa chỗ sai, hoặc nêu lý do.',
  'rule.date-after-report.title': 'Ngày sau ngày lập báo cáo',
  'rule.date-after-report.message': 'Cột “{column}”: {date} là sau ngày lập báo cáo ({report}).',
  'rule.date-after-report.suggestion':
    'Kiểm tra ngày của dòng và ngày của báo cáo. Nội dung mới dự kiến khi lập báo cáo thì chưa được coi là đã quyết định.',
  'rule.proposed-or-decided.title': 'Đề nghị hay đã quyết định?',
  'rule.proposed-or-decided.message': '{what} ({rows}).',
  'proposed.rows': { one: '{count} dòng', other: '{count} dòng' },
  'rule.proposed-or-decided.suggestion':
    'Ghi rõ từng dòng là đề nghị hay đã có quyết định, hoặc nêu lý do. {outcome}',
  'proposed.title':
    '“{title}” cho biết đây là danh sách đề nghị, nhưng các dòng không ghi đã có quyết định hay chưa',
  'proposed.blank': 'Các dòng khác trong bảng có ghi đề nghị hay đã quyết định, còn ở đây để trống',
  'proposed.request': 'Văn bản ghi ở đây là tờ trình, không phải quyết định',
  'proposed.has-decision': 'Dòng này ghi là đề nghị nhưng lại có quyết định {number} và ngày quyết định',
  'rule.decision-incomplete.title': 'Số quyết định chưa đầy đủ',
  'rule.decision-incomplete.message': '{what}.',
  'rule.decision-incomplete.suggestion': 'Ghi đủ số, ký hiệu và ngày, ví dụ 409/QĐ-UBDT ngày 21/06/2024.',
  'decision.no-number': 'Có ngày quyết định ({date}) nhưng không có số quyết định',
  'decision.only-symbol': '“{text}” không có số văn bản',
  'decision.no-symbol': '“{text}” chỉ có số, không có ký hiệu loại văn bản và cơ quan ban hành',
  'decision.no-date': '“{text}” không có ngày ban hành',
  'rule.decision-conflict.title': 'Một quyết định ghi hai cách',
  'rule.decision-conflict.message': '“{text}” không khớp với {first}: {what}.',
  'rule.decision-conflict.suggestion':
    'Đối chiếu với văn bản và sửa chỗ sai; nếu thực sự là hai văn bản khác nhau thì nêu lý do.',
  'decision.two-dates': 'cùng một văn bản, ở đó ghi ngày {one}, ở đây ghi ngày {other}',
  'decision.two-kinds': 'ở đó ghi “{text}”, là loại văn bản khác nhưng cùng số và cơ quan ban hành',
  'rule.award-repeated.title': 'Khen thưởng ghi hai lần',
  'rule.award-repeated.message': '“{form}” cho “{recipient}” đã có ở {first}, {why}.',
  'rule.award-repeated.suggestion': '{hint}',
  'award-shares.decision': 'theo cùng một quyết định',
  'award-shares.achievement': 'về cùng một thành tích',
  'hint.award-twice':
    'Có phải cùng một lần khen không? Nếu đúng thì chỉ giữ một dòng; nếu là hai người, hai tập thể trùng tên thì ghi rõ nơi công tác.',
  'hint.award-of-two-units':
    'Đơn vị nào báo cáo khen thưởng này? Chỉ giữ dòng ở đơn vị đó; nếu là hai người, hai tập thể trùng tên thì ghi rõ nơi công tác.',
  'rule.several-forms-for-one-achievement.title': 'Hai hình thức cho một thành tích',
  'rule.several-forms-for-one-achievement.message':
    '“{recipient}” ở đây được “{form}”, ở {first} được “{other}”, {why}.',
  'rule.several-forms-for-one-achievement.suggestion':
    'Một thành tích chỉ khen một hình thức. Kiểm tra hai dòng; nếu là hai thành tích, hoặc hai đối tượng trùng tên, thì nêu rõ.',
  'proposed.title-both': '“{title}” nêu cả đề nghị và khen thưởng, nhưng các dòng không ghi thuộc loại nào',
  'proposed.counted': 'Tạm thời tính như đã có quyết định.',
  'proposed.not-counted': 'Tạm thời chưa được tính.',
} as const;
