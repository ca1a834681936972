/** What the rules on magnitudes, names, leftovers and last year are for. */
export const rulesOnHistoryExplained = {
  'rule.magnitude-outlier.what':
    'Có số lớn gấp, hoặc nhỏ hơn, 1.000 lần hay 1.000.000 lần so với các số cùng loại, và chia (hoặc nhân) lại thì vừa khớp. Các số được đem so: số của các đơn vị khác ở cùng nội dung, các dòng khác trong cột của chính đơn vị, số năm trước của đơn vị, kế hoạch cùng dòng; kế hoạch và kết quả tính bằng % so với nhau. Ngoài ra còn xét lệch dấu thập phân (10 hoặc 100 lần) khi tỷ lệ, dòng tổng hoặc số năm trước chứng tỏ điều đó. Một tỉnh có kinh phí gấp hai mươi lần tỉnh bên cạnh thì không hỏi. Cụm chỉ có chín đơn vị vẫn xét được. Số người, số hộ không so với các dòng khác, vì có phong trào toàn dân tham gia, có phong trào chỉ trong một cơ quan.',
  'rule.magnitude-outlier.why':
    'Ghi triệu đồng vào cột tỷ đồng là lỗi nặng nhất: một ô lớn hơn số của cả cụm, và mọi dòng tổng phía trên đều sai.',
  'rule.magnitude-outlier.fix':
    'Xem đơn vị tính ở tiêu đề cột (tỷ đồng, triệu đồng) và đối chiếu với chứng từ. Nếu sai một ô thì gõ lại số. Nếu cả cột ghi theo đơn vị khác: gõ 1000 vào một ô trống, chép ô đó, chọn cả cột, vào Paste Special → Divide (hoặc Multiply), rồi xóa ô vừa gõ. Nếu số đúng thì ghi lý do vào explanations.yaml.',
  'rule.identical-to-last-year.what':
    'Khi emulate.yaml có mục “previous”, từng cột kết quả được so với số liệu năm trước của chính đơn vị, theo từng phong trào, dự án, hình thức hoặc chỉ tiêu. Chỉ hỏi khi cả cột hoặc cả bảng trùng từng số. Một vài ô trùng nhau, số kế hoạch và những số nhỏ dễ lặp lại thì không hỏi.',
  'rule.identical-to-last-year.why':
    'Biểu năm trước được mở ra, sửa ngày rồi gửi lại thì vẫn đủ dòng, vẫn khớp tổng, nhưng sai toàn bộ. Không cách kiểm tra nào khác phát hiện được.',
  'rule.identical-to-last-year.fix':
    'Mở biểu năm nay cạnh biểu năm trước (View → View Side by Side) và nhập lại kết quả của năm nay. Nếu số liệu thật sự không thay đổi, ví dụ số đơn vị trực thuộc, thì ghi lý do vào explanations.yaml.',
  'rule.opening-not-closing.what':
    'Khi emulate.yaml có mục “previous”, vốn năm trước chuyển sang được đối chiếu với số còn lại theo báo cáo năm trước của cùng đơn vị, cùng dự án, cùng loại vốn: kinh phí bố trí (nếu không có thì vốn được giao) trừ số đã giải ngân, có hoặc không tính vốn mà năm đó được chuyển sang. Sai lệch do làm tròn theo số chữ số đã ghi được chấp nhận.',
  'rule.opening-not-closing.why':
    'Tiền tự nhiên có thêm hoặc mất đi giữa hai năm là điều kiểm toán hỏi trước tiên. Phần lớn là do số năm trước mới là số ước hoặc có phần bị hủy dự toán; khi đó cần ghi rõ bên cạnh.',
  'rule.opening-not-closing.fix':
    'Đối chiếu ô này với quyết định cho phép kéo dài vốn và quyết toán năm trước, sửa số sai. Nếu có phần bị hủy dự toán cuối năm thì nêu ở cột ghi chú và ghi lý do vào explanations.yaml.',
  'rule.previous-not-reported.what':
    'Khi emulate.yaml có mục “previous”, cột kết quả năm trước của từng chỉ tiêu được đối chiếu với kết quả (nếu không có thì số ước thực hiện) mà chính đơn vị đã báo cáo năm trước. Số làm tròn từ số kia được chấp nhận.',
  'rule.previous-not-reported.why':
    'Mức tăng, giảm đọc trước hội nghị được tính từ cột này. Số năm trước bị sửa thì tốc độ tăng cũng đổi mà không ai hay.',
  'rule.previous-not-reported.fix':
    'Mở báo cáo năm trước, tìm chỉ tiêu tương ứng rồi sửa lại ô này cho khớp. Nếu số năm trước đã được điều chỉnh thành số chính thức thì ghi lý do vào explanations.yaml.',
  'rule.cumulative-falls.what':
    'Khi emulate.yaml có mục “previous”, số liệu mà tiêu đề cột hoặc tên chỉ tiêu ghi là lũy kế, cộng dồn không được thấp hơn số đơn vị báo cáo năm trước. Với kinh phí, chỉ xét khi tiêu đề cho biết số được tính cho nhiều năm (“giai đoạn”, “nhiệm kỳ”).',
  'rule.cumulative-falls.why':
    'Số lũy kế giảm phần lớn là do chỉ ghi số của riêng năm nay; khi đó báo cáo bỏ mất kết quả của nhiều năm.',
  'rule.cumulative-falls.fix':
    'Cộng số của năm nay vào số năm trước, nên dùng công thức như =118+24 để thấy cả hai số. Nếu bắt đầu tính lại theo giai đoạn mới thì ghi rõ ở tiêu đề cột, ví dụ “lũy kế giai đoạn 2026–2030”.',
  'rule.merger-between-years.what':
    'Đơn vị mà theo mục “mergers” trong emulate.yaml đã nhận sáp nhập sau kỳ báo cáo năm trước thì không được so với năm trước, dù năm trước có đơn vị cùng mã.',
  'rule.merger-between-years.why':
    'Phú Thọ từ ngày 01/7/2025 gồm Hòa Bình, Vĩnh Phúc và Phú Thọ cũ. Nếu so với Phú Thọ cũ thì việc sáp nhập lại thành tăng trưởng.',
  'rule.merger-between-years.fix':
    'Việc này không sửa trong Excel. Nếu đơn vị nêu ở đây không sáp nhập thì sửa mục “mergers” trong emulate.yaml.',
  'rule.movement-variants.what':
    'Tên phong trào được so giữa tất cả các tệp: có hay không có chữ “Phong trào thi đua”, dấu ngoặc kép, năm; tên gọi tắt là phần đầu hoặc phần cuối của tên đầy đủ (“Vì người nghèo” và “Vì người nghèo – Không để ai bị bỏ lại phía sau”); thừa, thiếu một chữ cái. Hai tên trong cùng một bảng được coi là hai phong trào, trừ khi chỉ khác chữ mở đầu, dấu hoặc năm. Tên và tên gọi khác trong danh mục của cụm thì đã rõ, không hỏi.',
  'rule.movement-variants.why':
    'Số phong trào đứng ngay đầu báo cáo. Một phong trào ghi hai tên bị tính thành hai, và không tên nào đủ số lượng tham gia.',
  'rule.movement-variants.fix':
    'Chép dòng mà thông báo đưa ra vào emulate.yaml, dưới mục “movements:”; từ đó đơn vị ghi tên nào cũng được hiểu là một. Hoặc thống nhất một tên trong các tệp; nhiều dòng thì dùng Ctrl+H để thay.',
  'rule.unit-outside-dates.what':
    'Tệp hoặc dòng nêu đơn vị không còn (hoặc chưa) là thành viên vào cuối kỳ báo cáo: sau ngày “to”, trước ngày “from”, hoặc đã sáp nhập theo mục “mergers” trong emulate.yaml. Với kỳ kết thúc sau ngày 01/7/2025, tên của 63 tỉnh, thành phố cũ cũng được nhận ra: ghi “Hòa Bình” trong khi đơn vị thành viên là Phú Thọ.',
  'rule.unit-outside-dates.why':
    'Số liệu ghi theo tên cũ sẽ thiếu ở đơn vị mới, hoặc cộng vào đơn vị không còn nữa. Trường hợp nào đúng thì chỉ người nắm được đơn vị mới biết.',
  'rule.unit-outside-dates.fix':
    'Hỏi đơn vị các dòng này tính cho địa bàn nào. Nếu thuộc đơn vị mới thì thay tên cũ bằng tên mới (Ctrl+H) và kiểm tra đơn vị mới đã tính hay chưa. Nếu đơn vị đúng là thành viên thì sửa thời gian trong emulate.yaml; nếu chấp nhận báo cáo theo tên cũ thì thêm tên cũ vào “aliases” của đơn vị mới.',
  'rule.template-leftovers.what':
    'Những dòng được tính vẫn còn nội dung có sẵn của biểu mẫu: ví dụ (“Ví dụ: …”, “Nguyễn Văn A”), lời hướng dẫn (“[nhập số liệu]”, “(ghi rõ …)” mà sau đó không ghi gì), dòng chấm hoặc “xxx” chưa điền. Phần tiêu đề phía trên bảng không xét, vì dấu chấm ở đó để điền bằng bút.',
  'rule.template-leftovers.why':
    'Dòng ví dụ cũng được tính như mọi dòng khác: thành phong trào không ai phát động, cá nhân không ai khen thưởng. Chỗ chưa điền là thông tin còn thiếu.',
  'rule.template-leftovers.fix':
    'Bấm vào số dòng ở mép trái để chọn cả dòng ví dụ, bấm chuột phải, chọn Delete. Thay lời hướng dẫn, dòng chấm bằng nội dung cần ghi; nếu không có gì thì xóa trắng ô (phím Delete).',
};
