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
  'rule.subset-above-parent.what':
    'Cột hoặc dòng ghi “Trong đó …” chỉ kể một phần của số đứng trước nó, nên không thể lớn hơn số đó: trong 12 tập thể không thể có 15 doanh nghiệp. Nhiều dòng “trong đó” có thể trùng nhau nên không được cộng lại.',
  'rule.subset-above-parent.why':
    'Một trong hai số chắc chắn sai. Số chung được đưa vào báo cáo, nên cần biết số nào sai trước khi tổng hợp.',
  'rule.subset-above-parent.fix':
    'Đối chiếu cả hai ô với sổ gốc. Hay gặp: ghi nhầm cột, nhầm dòng, hoặc số chung quên cộng phần mới bổ sung.',
  'rule.rate-out-of-range.what':
    'Tỷ lệ âm; tỷ lệ giải ngân trên 100 % khi trong biểu không có số để tính lại; chỉ tiêu “Tỷ lệ …” tính bằng % có giá trị trên 100 hoặc âm; các tỷ trọng trong một cột cộng lại quá 100 %. Chỉ tiêu có các từ như “tăng”, “so với”, “hoàn thành” thì được phép; danh sách từ này đổi được bằng tham số unbounded.',
  'rule.rate-out-of-range.why':
    'Thường do sai dấu phẩy (945 thay cho 94,5), nhầm số tuyệt đối với tỷ lệ, hoặc lấy nhầm mẫu số.',
  'rule.rate-out-of-range.fix':
    'Xem lại ô và định dạng của ô (Trang đầu → Số → Phần trăm nhân số đã gõ với 100). Nếu tỷ lệ đúng là có thể vượt 100 % thì nêu lý do.',
  'parameter.rate-out-of-range.unbounded':
    'Các từ trong tên chỉ tiêu cho biết tỷ lệ được phép trên 100 % hoặc âm.',
  'rule.rate-without-whole.what':
    'Bảng kinh phí có cột tỷ lệ nhưng không có kế hoạch vốn được giao, cũng không có kinh phí bố trí, và tiêu đề không nói tỷ lệ tính trên số nào.',
  'rule.rate-without-whole.why':
    'Cùng một số giải ngân có thể là 34 % kế hoạch này và 31 % kế hoạch khác; tỷ lệ không rõ mẫu số thì không so sánh được.',
  'rule.rate-without-whole.fix':
    'Chèn thêm cột kế hoạch vốn (hoặc kinh phí bố trí) bên trái cột tỷ lệ rồi ghi số, hoặc sửa tiêu đề cho rõ tính trên số nào.',
  'rule.zero-and-blank.what':
    'Trong cùng một cột số, có dòng ghi 0, có dòng để trống, trong khi các dòng ấy đều có số liệu khác.',
  'rule.zero-and-blank.why':
    'Ô trống được hiểu là chưa báo cáo và không được cộng như số 0; người đọc không biết đơn vị không có hay quên ghi.',
  'rule.zero-and-blank.fix':
    'Chọn cột, bấm Ctrl+G → Đặc biệt (Special) → Ô trống (Blanks), gõ 0 rồi bấm Ctrl+Enter để điền 0 vào mọi ô trống, nếu đúng là không có.',
  'rule.stated-count.what':
    'Tiêu đề nêu một con số, ví dụ “Danh sách 09 đơn vị”, “35 chỉ tiêu”, “12 tập thể và 30 cá nhân”, nhưng bên dưới liệt kê số khác. Các câu như “7/9 đơn vị”, “32 chỉ tiêu đạt” không xét.',
  'rule.stated-count.why': 'Hoặc danh sách bị sót, thừa, trùng dòng, hoặc tiêu đề còn của kỳ trước.',
  'rule.stated-count.fix':
    'Đếm lại danh sách: chọn cột tên, xem “Đếm” (Count) ở góc dưới bên phải của Excel. Bổ sung dòng còn thiếu hoặc sửa tiêu đề.',
  'rule.cluster-mismatch.what':
    'Cụm trưởng gửi biểu tổng hợp, mỗi dòng một đơn vị, trong khi đơn vị cũng gửi biểu của mình. Số của từng đơn vị ở biểu tổng hợp phải bằng tổng biểu của đơn vị, theo những mục mà cả hai biểu cùng có (phong trào, dự án, hình thức …).',
  'rule.cluster-mismatch.why':
    'Biểu tổng hợp thường được gõ lại nên hay sai hoặc còn theo bản cũ của đơn vị; cộng cả hai thì số liệu tăng gấp đôi.',
  'rule.cluster-mismatch.fix':
    'Mở hai tệp cạnh nhau (Xem → Xem cạnh nhau), đối chiếu dòng của đơn vị và sửa bên sai. Nên lấy số bằng công thức liên kết thay cho gõ lại.',
  'rule.cluster-restated.what':
    'Biểu tổng hợp của cụm có cùng số liệu với biểu mà các đơn vị tự gửi. Biểu tổng hợp chỉ dùng để đối chiếu, không được cộng thêm.',
  'rule.cluster-restated.why': 'Nếu cộng cả hai thì mỗi số được tính hai lần.',
  'rule.cluster-restated.fix':
    'Không cần sửa. Dòng của đơn vị chưa có biểu riêng vẫn được tính theo biểu tổng hợp.',
  'rule.member-missing.what':
    'Biểu tổng hợp nêu tên quá nửa số đơn vị của cụm nhưng thiếu một số đơn vị đã gửi báo cáo. Danh sách khen thưởng không có dòng tổng thì không xét, vì chỉ nêu đơn vị được khen.',
  'rule.member-missing.why': 'Thiếu một đơn vị thì số tổng của cụm thiếu theo mà không ai thấy.',
  'rule.member-missing.fix':
    'Bấm chuột phải vào số dòng → Chèn để thêm dòng của đơn vị còn thiếu, rồi xem lại vùng cộng của dòng tổng.',
  'rule.sheets-differ.what':
    'Một đơn vị gửi biểu tổng hợp và biểu chi tiết (hoặc danh sách) của cùng nội dung. Hai biểu khớp nhau ở hầu hết các mục mà cả hai cùng có, nhưng lệch ở một vài mục; các ô lệch được chỉ ra.',
  'rule.sheets-differ.why':
    'Biểu tổng hợp thường được sửa mà biểu chi tiết thì chưa, hoặc ngược lại. Cộng cả hai thì số liệu tăng gấp đôi.',
  'rule.sheets-differ.fix':
    'Đối chiếu ô được nêu với biểu chi tiết, sửa bên sai. Nên lập biểu tổng hợp bằng công thức SUMIF hoặc bảng Pivot từ biểu chi tiết.',
} as const;
