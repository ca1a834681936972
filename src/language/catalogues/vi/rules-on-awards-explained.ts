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
} as const;
