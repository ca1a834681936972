/** What the rules on magnitudes, names, leftovers and last year are for. */
export const rulesOnHistoryExplained = {
  'rule.magnitude-outlier.what':
    'Số lớn gấp (hoặc nhỏ hơn) 1.000 lần, 1.000.000 lần so với những số có thể đem so sánh, và khi chia (nhân) lại thì khớp: số của các đơn vị khác ở cùng nội dung (lấy trung vị), các dòng khác trong cột của chính đơn vị, số năm trước của đơn vị, kế hoạch cùng dòng. Ngoài ra là lệch dấu thập phân (10 hoặc 100 lần) khi tỷ lệ, dòng tổng hoặc số năm trước chứng tỏ điều đó. Một tỉnh có kinh phí gấp hai mươi lần tỉnh bên cạnh thì không hỏi. Chỉ dùng trung vị và tỷ số, không dùng độ lệch chuẩn, nên cụm chín đơn vị vẫn xét được.',
  'rule.magnitude-outlier.why':
    'Ghi triệu đồng vào cột tỷ đồng là lỗi nặng nhất: một ô lớn hơn số của cả cụm, và mọi dòng tổng phía trên đều sai.',
  'rule.magnitude-outlier.fix':
    'Xem đơn vị tính ở tiêu đề cột (tỷ đồng, triệu đồng) và đối chiếu với chứng từ. Nếu sai một ô thì gõ lại số. Nếu cả cột ghi theo đơn vị khác: gõ 1000 vào một ô trống, chép ô đó, chọn cả cột, vào Paste Special → Divide (hoặc Multiply), rồi xóa ô vừa gõ. Nếu số đúng thì ghi lý do vào explanations.yaml.',
};
