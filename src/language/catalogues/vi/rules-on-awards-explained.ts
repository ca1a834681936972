export const rulesOnAwardsExplained = {
  'rule.form-authority-mismatch.what':
    'Hình thức hoặc danh hiệu ghi kèm người có thẩm quyền không được tặng: “Bằng khen của Chủ tịch UBND phường”, Huân chương do Bộ trưởng tặng, hoặc trước tháng 7/2025 Chiến sĩ thi đua cơ sở do Chủ tịch UBND xã công nhận. Thẩm quyền lấy từ cột riêng, hoặc từ chữ đứng sau “của” trong tên hình thức. Khen thưởng của Đảng, Mặt trận, đoàn thể và lực lượng vũ trang có quy định riêng nên không xét; quyết định trước năm 2024 cũng không xét.',
  'rule.form-authority-mismatch.why':
    'Hình thức khen thưởng do thẩm quyền mà ra. Phần lớn là Giấy khen bị ghi thành Bằng khen, khi đó số liệu theo cấp gửi lên tỉnh đều sai.',
  'rule.form-authority-mismatch.fix':
    'Mở quyết định, xem ai ký. Thủ trưởng cơ quan, đơn vị, Chủ tịch UBND cấp xã tặng Giấy khen: sửa lại hình thức. Nếu người khác ký thì sửa cột thẩm quyền.',
  'rule.form-level-mismatch.what':
    'Hình thức hoặc danh hiệu được tính ở cấp thấp hơn mọi cấp có thẩm quyền: Bằng khen ở cấp xã, Huân chương hoặc Bằng khen của Thủ tướng ở cấp tỉnh. Không xét các danh hiệu mà đơn vị hay ghi theo cấp của đối tượng, và quyết định trước năm 2024.',
  'rule.form-level-mismatch.why':
    'Biểu thống kê của Nhà nước (biểu 0602, 0603) lập theo cấp khen thưởng. Ghi sai cấp thì số liệu rơi vào nhầm biểu.',
  'rule.form-level-mismatch.fix':
    'Đối chiếu với quyết định. Nếu sai cấp thì ghi lại cấp của cơ quan ra quyết định; nếu thực ra là Giấy khen thì sửa hình thức.',
  'rule.award-from-above.what':
    'Hình thức, danh hiệu ở cơ sở (Giấy khen, Lao động tiên tiến, Chiến sĩ thi đua cơ sở …) lại ghi do cấp trên khen thưởng, ví dụ Chủ tịch UBND tỉnh. Các điều luật về thẩm quyền cấp trên chưa được đối chiếu với bản chính thức nên quy tắc này chỉ hỏi lại.',
  'rule.award-from-above.why':
    'Phần lớn là chép cấp khen thưởng của dòng trên xuống. Ở một số tỉnh, Chủ tịch UBND tỉnh quyết định các danh hiệu này cho người đứng đầu sở, ngành, và khi đó ghi như vậy là đúng.',
  'rule.award-from-above.fix':
    'Đối chiếu với quyết định. Nếu sai thì sửa cấp hoặc thẩm quyền; nếu đúng thì ghi lý do vào cột trả lời hoặc explanations.yaml.',
  'rule.level-closed.what':
    'Khen thưởng do UBND huyện, quận, thị xã quyết định, hoặc ghi ở cấp huyện, mà quyết định có ngày sau khi cấp huyện kết thúc hoạt động, hoặc nằm trong báo cáo của kỳ sau đó.',
  'rule.level-closed.why':
    'Từ ngày đó không còn ai có thẩm quyền ký quyết định như vậy. Hoặc ngày ghi sai, hoặc biểu cũ được dùng lại.',
  'rule.level-closed.fix':
    'Mở quyết định. Nếu quyết định có ngày sớm hơn thì sửa ngày; nếu là quyết định của cấp xã hoặc cấp tỉnh thì sửa cấp và thẩm quyền.',
  'rule.form-out-of-date.what':
    'Tên hình thức hoặc cơ quan chỉ có sau ngày quyết định, hoặc đã hết dùng trước ngày đó: “thị trấn” sau tháng 6/2025, “đặc khu” trước tháng 7/2025, “Xã, phường … tiêu biểu” trước năm 2024. Dòng không có ngày thì xét theo kỳ báo cáo.',
  'rule.form-out-of-date.why':
    'Tên gọi thay đổi theo luật; dùng lại mẫu cũ thì tên cũ quay lại, và cùng một danh hiệu bị tính dưới hai tên.',
  'rule.form-out-of-date.fix':
    'Đối chiếu với quyết định và ghi đúng tên như trong đó; nếu ngày sai thì sửa ngày.',
  'rule.quota-exceeded.what':
    'Số lượng của từng hình thức được cộng qua tất cả các đơn vị rồi so với hạn mức trong cài đặt: một số ấn định (“most”) hoặc tỷ lệ phần trăm (“percent”) của một số do người dùng khai báo (“of”). Mặc định chỉ Cờ thi đua của Chính phủ có tỷ lệ 20 và chỉ xét khi “of” cho biết có bao nhiêu tập thể dẫn đầu. Hạn mức lấy phần nguyên; giá trị chính xác được in kèm. Nếu có dòng ghi là đề nghị thì tính các dòng đó.',
  'rule.quota-exceeded.why':
    'Hạn mức mỗi nơi một khác. Ví dụ Quảng Ninh năm 2017: mỗi khối 01 đơn vị đề nghị Cờ thi đua của Chính phủ, 01 đơn vị Cờ thi đua của tỉnh, không quá 50 % số còn lại được Bằng khen; với khối 10 đơn vị thì khai báo bang-khen: percent 50, of 8; co-thi-dua-chinh-phu và co-thi-dua: most 1. Danh sách vượt hạn mức sẽ bị trả lại.',
  'rule.quota-exceeded.fix':
    'Đối chiếu danh sách với quy chế của cụm, khối. Bớt các dòng vượt hạn mức, hoặc sửa hạn mức trong emulate.yaml nếu năm nay quy định khác.',
  'rule.fighters-above-advanced-workers.what':
    'Trong cùng một đơn vị, số “Chiến sĩ thi đua cơ sở” lớn hơn tổng “Lao động tiên tiến” và “Chiến sĩ tiên tiến”. So sánh trong cùng một bảng; đơn vị không báo cáo một trong hai thì không xét.',
  'rule.fighters-above-advanced-workers.why':
    'Chiến sĩ thi đua cơ sở được xét trong số người đạt tiêu chuẩn Lao động tiên tiến. Số lớn hơn là do ghi nhầm, hoặc do mỗi người chỉ được ghi ở danh hiệu cao nhất; khi đó số tổng không cùng nghĩa với đơn vị khác.',
  'rule.fighters-above-advanced-workers.fix':
    'Đối chiếu hai số với quyết định. Nếu đơn vị chỉ ghi mỗi người ở danh hiệu cao nhất thì nêu như vậy ở cột trả lời hoặc explanations.yaml.',
  'rule.fighters-above-share.what':
    'Trong cùng một đơn vị, số “Chiến sĩ thi đua cơ sở” vượt tỷ lệ (mặc định 15 %) của “Lao động tiên tiến” và “Chiến sĩ tiên tiến”. Mặc định tắt: tỷ lệ này nằm trong nghị định cũ; theo các nguồn đã đọc, Luật năm 2022 không quy định tỷ lệ.',
  'rule.fighters-above-share.why':
    'Bộ, ngành, tỉnh có thể vẫn giữ tỷ lệ riêng, và danh sách vượt tỷ lệ sẽ bị trả lại.',
  'rule.fighters-above-share.fix':
    'Đối chiếu với quy định áp dụng cho đơn vị. Bớt số vượt tỷ lệ, hoặc nêu lý do.',
  'rule.excellent-collectives-above-fighters.what':
    'Trong cùng một đơn vị, số “Tập thể lao động xuất sắc” lớn hơn số “Chiến sĩ thi đua cơ sở”. Mặc định tắt: yêu cầu mỗi tập thể có ít nhất một Chiến sĩ thi đua cơ sở chưa được đối chiếu với văn bản chính thức.',
  'rule.excellent-collectives-above-fighters.why':
    'Tập thể không có Chiến sĩ thi đua cơ sở thì không đủ tiêu chuẩn, hồ sơ sẽ bị trả lại.',
  'rule.excellent-collectives-above-fighters.fix':
    'Đối chiếu cả hai số với quyết định; sửa số sai, hoặc nêu lý do.',
  'rule.prize-money-mismatch.what':
    'Số tiền thưởng của dòng được so với số lượng × hệ số × mức lương cơ sở. Mỗi mức thưởng làm tròn lên hàng chục nghìn đồng rồi mới nhân; Huân chương, Bằng khen của tập thể tính gấp hai; cột “Mức thưởng” là mức của một lần khen. Mức lương cơ sở lấy theo ngày quyết định; không có ngày thì mọi mức áp dụng trong kỳ đều được chấp nhận. Ví dụ: 4 Cờ thi đua của Chính phủ, mỗi cờ 12 × 2.340.000 = 28.080.000, và 1 Chiến sĩ thi đua toàn quốc 4,5 × 2.340.000 = 10.530.000, cộng 122.850.000 đồng. Giấy khen, hộ gia đình và quyết định trước năm 2024 không xét vì chưa đọc được nguồn.',
  'rule.prize-money-mismatch.why':
    'Tiền thưởng tính theo mức lương cơ sở đang có hiệu lực vào ngày ra quyết định. Lấy nhầm mức hoặc gõ sai một chữ số thì khó thấy trong cả cột tiền, đến khi kiểm toán mới phát hiện.',
  'rule.prize-money-mismatch.fix':
    'Ở một ô trống, tính =số_lượng*CEILING(hệ_số*mức_lương_cơ_sở,10000) rồi so sánh. Sửa số tiền, số lượng hoặc ngày quyết định; nếu đơn vị chi theo quy định riêng thì nêu lý do.',
  'rule.date-outside-period.what':
    'Ngày quyết định khen thưởng hoặc ngày tính số liệu kinh phí nằm trước hoặc sau kỳ báo cáo, hoặc sau ngày chốt số liệu; phong trào bắt đầu sau kỳ, kết thúc trước kỳ, hoặc văn bản có ngày sau kỳ. Nếu chỉ ghi tháng, năm thì chỉ hỏi khi cả tháng, năm đó đều nằm ngoài.',
  'rule.date-outside-period.why':
    'Khen thưởng của năm khác làm sai số liệu năm nay, và bị tính hai lần nếu báo cáo kia cũng có. Nhiều khi chỉ là gõ sai năm.',
  'rule.date-outside-period.fix':
    'Đối chiếu với quyết định. Sửa ngày, hoặc chuyển dòng sang báo cáo của năm đó. Nếu cụm tính cả quyết định ban hành sau kỳ ít ngày thì đặt days_after trong emulate.yaml.',
  'rule.start-after-end.what':
    'Ngày kết thúc phong trào trước ngày bắt đầu. Nếu chỉ ghi tháng hoặc năm thì so sánh trong phạm vi đó.',
  'rule.start-after-end.why': 'Chắc chắn một trong hai ngày sai, nhưng nhìn bảng thì không biết ngày nào.',
  'rule.start-after-end.fix':
    'Đối chiếu với kế hoạch phong trào. Nếu ghi đảo cột thì đổi lại hai ô; nếu không thì sửa năm.',
  'rule.duration-mismatch.what':
    'Tiêu đề, tên phong trào, giai đoạn hoặc ghi chú nêu số năm không khớp với mốc năm đi kèm hoặc ngày của dòng: “5 năm (2018–2024)”. Chấp nhận cả hai cách đếm: 2021–2025 là 4 hoặc 5 năm. Sơ kết có thể ngắn hơn cả giai đoạn. Không xét câu nêu nhiều khoảng thời gian.',
  'rule.duration-mismatch.why':
    'Những câu như vậy hay được chép từ báo cáo trước và chỉ sửa một nửa, lại nằm ngay trên tiêu đề báo cáo.',
  'rule.duration-mismatch.fix':
    'Xem kế hoạch hoặc quyết định để biết năm bắt đầu, rồi sửa số năm hoặc mốc năm.',
  'rule.date-after-report.what':
    'Quyết định khen thưởng hoặc văn bản có ngày sau ngày của báo cáo; ngày báo cáo lấy ở đầu biểu, cuối biểu (“Hòa Bình, ngày 05 tháng 12 năm 2024”) hoặc ở dòng “Kèm theo Báo cáo số …”.',
  'rule.date-after-report.why':
    'Không thể báo cáo việc chưa xảy ra. Hoặc ngày ghi sai, hoặc khen thưởng mới dự kiến đã bị ghi là đã quyết định.',
  'rule.date-after-report.fix':
    'Đối chiếu với quyết định. Nếu chưa có quyết định thì ghi trạng thái là đề nghị; nếu có thì sửa ngày, hoặc sửa ngày của báo cáo.',
  'rule.proposed-or-decided.what':
    'Không rõ khen thưởng mới đề nghị hay đã quyết định: tiêu đề hoặc trang tính ghi “đề nghị”, “Kèm theo Tờ trình …” mà các dòng không có trạng thái; có dòng ghi trạng thái, có dòng không; số ở cột quyết định là số tờ trình (TTr); hoặc dòng ghi đề nghị lại có số và ngày quyết định. Dòng có số quyết định được coi là đã quyết định.',
  'rule.proposed-or-decided.why':
    'Báo cáo tháng 12 hay lẫn cả hai. Thống kê chỉ tính khen thưởng đã có quyết định; đề nghị mà tính năm nay thì năm sau lại bị tính lần nữa.',
  'rule.proposed-or-decided.fix':
    'Thêm cột “Trạng thái”, mỗi dòng ghi “đề nghị” hoặc “đã có quyết định”; hoặc tách danh sách đề nghị sang trang riêng.',
  'rule.decision-incomplete.what':
    'Văn bản được ghi thiếu: có số mà không có ký hiệu (“409”), có ký hiệu mà không có số (“/QĐ-UBND”), có số mà không có ngày khi bảng có cột ngày, có ngày mà không có số. Ngày ghi cùng ô sau số cũng được chấp nhận. Các dòng cùng một văn bản được nêu một lần.',
  'rule.decision-incomplete.why':
    'Văn bản được tra theo số, ký hiệu, cơ quan ban hành và ngày. 15-NQ/TU và 15-CT/TU là hai văn bản; chỉ ghi số thì không biết là văn bản nào. Tiền thưởng cũng tính theo ngày quyết định.',
  'rule.decision-incomplete.fix':
    'Mở văn bản, chép đúng số và ký hiệu (“409/QĐ-UBDT”), ngày ghi vào cột ngày (“21/06/2024”).',
  'rule.decision-conflict.what':
    'Trong cùng một đơn vị, văn bản cùng số, ký hiệu, cơ quan ban hành có hai ngày khác nhau trong một năm; hoặc cùng số và cơ quan nhưng ghi hai loại văn bản (15-NQ/TU, 15-CT/TU) trong cùng ngày hoặc cho cùng một phong trào. QĐ, QD và QÐ được coi là một.',
  'rule.decision-conflict.why': 'Một trong hai chỗ ghi nhầm, và người tra cứu sẽ không tìm được văn bản.',
  'rule.decision-conflict.fix':
    'Mở văn bản và sửa dòng ghi khác. Trong Excel bấm Ctrl+F, gõ số văn bản để tìm hết các dòng.',
  'rule.award-repeated.what':
    'Trong danh sách khen thưởng, cùng một tên và cùng hình thức xuất hiện hai lần, trong một đơn vị hoặc ở hai đơn vị, và hai dòng ghi cùng quyết định (số, ký hiệu, cơ quan ban hành), hoặc cùng thành tích, cùng phong trào. So tên không phân biệt chữ hoa, cách đặt dấu và cách xưng hô. Nơi công tác khác nhau thì coi là trùng tên; giữa hai đơn vị, dòng không có quyết định chỉ so khi cả hai đều ghi nơi công tác, và tập thể cùng số quyết định chỉ so khi cả ngày hoặc nơi công tác cũng trùng.',
  'rule.award-repeated.why':
    'Khen thưởng của tỉnh có khi vừa do đơn vị, vừa do cơ quan nơi cá nhân công tác báo cáo, và cụm tính hai lần. Chỉ các đơn vị mới biết có phải là một hay không.',
  'rule.award-repeated.fix':
    'Đối chiếu hai dòng với quyết định. Xóa một dòng (bấm chuột phải vào số dòng → Xóa (Delete)), hoặc ghi đủ cột “Nơi công tác”.',
  'rule.several-forms-for-one-achievement.what':
    'Trong danh sách khen thưởng, một tên có hai hình thức khen thưởng (Huân chương, Huy chương, Bằng khen, Giấy khen) theo cùng một quyết định, hoặc về cùng thành tích, cùng phong trào. Danh hiệu thi đua có thể đi cùng hình thức khen thưởng nên không so; các dòng khác nơi công tác hoặc khác ngày cũng không so.',
  'rule.several-forms-for-one-achievement.why':
    'Luật cho phép một hình thức tặng nhiều lần, nhưng không khen nhiều hình thức cho một thành tích.',
  'rule.several-forms-for-one-achievement.fix':
    'Đối chiếu với quyết định. Thường là một dòng ghi sai hình thức hoặc chép lý do của dòng trên; sửa lại, hoặc nêu rõ là hai thành tích.',
} as const;
