/** What the rules on sums check, why, and how to mend it. */
export const rulesOnSumsExplained = {
  'rule.form-arithmetic.what':
    'Biểu mẫu thường in sẵn công thức: dòng số thứ tự cột ghi 1=(2+3+4), 7=6:3, 7=6/3x100; cột mã số hoặc tên dòng ghi 01=02+03+04, 01=02+…+05, Tổng số (I+II). Mỗi công thức là một phép kiểm tra cho từng dòng, từng cột; cột và dòng được tìm theo số in trong biểu, không theo vị trí. Tỷ lệ được làm tròn hoặc cắt bớt đến chữ số cuối đã ghi.',
  'rule.form-arithmetic.why':
    'Công thức là quy định của chính biểu mẫu. Số không khớp công thức thì có ít nhất một ô sai, và cấp trên sẽ trả lại biểu.',
  'rule.form-arithmetic.fix':
    'Đối chiếu từng ô trong công thức với số gốc. Sau khi sửa, gõ công thức vào ô kết quả, ví dụ =C5+D5+E5 hoặc =H5/E5*100, rồi kéo xuống các dòng dưới.',
  'rule.formula-unclear.what':
    'Biểu có in một công thức nhưng không đọc được, ví dụ 1=∑(2,3), hoặc công thức nhắc đến số cột, mã số dòng mà biểu không có hoặc có hai lần. Công thức đó không được kiểm tra.',
  'rule.formula-unclear.why': 'Không kiểm tra mà không nói thì người nhận tưởng là biểu đã khớp.',
  'rule.formula-unclear.fix':
    'Ghi công thức theo dạng 1=2+3+4, 5=3-4, 7=6:3 hoặc 01=02+…+05; đánh số mỗi cột một lần ở dòng dưới tiêu đề, mỗi dòng một mã số.',
} as const;
