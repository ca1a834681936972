/** What the rules say that compute: totals and what may be wrong with them, the form's own formulas, shares and stated numbers. */
export const rulesOnSums = {
  'rule.total-mismatch.suggestion': '{repairs} Báo cáo cộng từ các thành phần, không dùng số tổng ghi sẵn.',
  'repairs.unread':
    'Trước hết ghi lại bằng số ở {cells} (chưa đọc được, nên chưa cộng), rồi mới đối chiếu số tổng.',
  'repairs.none': 'Kiểm tra số tổng và từng thành phần, sửa số sai rồi gửi lại.',
  'repairs.one': 'Có thể {first}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repairs.two': 'Có thể {first}; hoặc {second}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repairs.three': 'Có thể {first}; hoặc {second}; hoặc {third}. Đối chiếu với số gốc, sửa rồi gửi lại.',
  'repair.digit': 'sai một chữ số ở ô {cell}: {from} → {to} (số {wrong} thành số {right})',
  'repair.swap': 'đảo hai chữ số liền nhau ở ô {cell}: {from} → {to}',
  'repair.digit-missing': 'thiếu một chữ số ở ô {cell}: {from} → {to}',
  'repair.digit-extra': 'thừa một chữ số ở ô {cell}: {from} → {to}',
  'repair.scale': 'lệch {factor} lần (số 0, dấu phân cách hoặc đơn vị tiền) ở ô {cell}: {from} → {to}',
  'repair.sign': 'sai dấu ở ô {cell}: {from} → {to}',
  'repair.left-out': 'số tổng chưa cộng ô {cells}',
  'repair.left-out-one-of': 'số tổng chưa cộng một trong hai ô {cells}',
  'repair.twice': 'số tổng đã cộng ô {cells} hai lần',
  'repair.twice-one-of': 'số tổng đã cộng hai lần một trong hai ô {cells}',
  'repair.subtotal': 'số tổng đã cộng cả số tổng ở ô {cells}',
  'repair.blank': 'ô {cell} để trống còn thiếu {value}',
  'rule.form-arithmetic.title': 'Không khớp công thức của biểu',
  'rule.form-arithmetic.message':
    'Ô này ghi {value}; theo công thức in trong biểu ({formula}) phải là {expected}.',
  'rule.form-arithmetic.suggestion':
    'Kiểm tra ô này và các ô trong công thức, sửa số sai rồi gửi lại; tốt nhất là dùng công thức Excel thay cho số gõ tay.',
  'rule.formula-unclear.title': 'Chưa hiểu công thức của biểu',
  'rule.formula-unclear.message': 'Công thức “{formula}” in trong biểu chưa dùng để kiểm tra được: {why}.',
  'rule.formula-unclear.suggestion':
    'Không cần làm gì với số liệu. Nếu muốn kiểm tra theo công thức này thì ghi theo dạng 1=2+3 hoặc 7=6:3, với số thứ tự cột, mã số dòng có trong biểu.',
  'formula.unread': 'không rõ cách viết',
  'formula.missing': 'biểu không có đúng một cột hoặc dòng mang số “{missing}”',
  'rule.subset-above-parent.title': '“Trong đó” lớn hơn tổng',
  'rule.subset-above-parent.message': 'Phần “trong đó” ghi {value}, lớn hơn số chung là {whole}.',
  'rule.subset-above-parent.suggestion':
    'Kiểm tra cả hai ô: phần “trong đó” chỉ là một phần của số chung, không thể lớn hơn.',
  'rule.rate-out-of-range.title': 'Tỷ lệ phần trăm không thể có',
  'rule.rate-out-of-range.message': '{what}',
  'rule.rate-out-of-range.suggestion':
    'Kiểm tra dấu phẩy, đơn vị và mẫu số của tỷ lệ. Nếu số này đúng (ví dụ so với kế hoạch hay với năm trước) thì nêu lý do.',
  'share.below': 'Tỷ lệ {value} nhỏ hơn 0.',
  'share.above': 'Tỷ lệ {value} lớn hơn 100 %, trong khi một phần không thể lớn hơn toàn bộ.',
  'share.sum': 'Các tỷ trọng cộng lại được {value}, lớn hơn 100 %.',
  'rule.rate-without-whole.title': 'Tỷ lệ không rõ tính trên số nào',
  'rule.rate-without-whole.message':
    'Cột “{column}” có {count} tỷ lệ, nhưng biểu không có kế hoạch vốn hay kinh phí bố trí để biết tính trên số nào.',
  'rule.rate-without-whole.suggestion':
    'Bổ sung cột kế hoạch vốn hoặc kinh phí bố trí, hoặc ghi rõ trong tiêu đề, ví dụ “Tỷ lệ giải ngân so với kế hoạch vốn giao (%)”.',
  'rule.zero-and-blank.title': 'Chỗ ghi 0, chỗ để trống',
  'rule.zero-and-blank.message':
    'Cột “{column}” có {zeros} dòng ghi 0 và {blanks} dòng để trống; ô trống được hiểu là chưa báo cáo, không phải 0.',
  'rule.zero-and-blank.suggestion':
    'Nếu không có thì ghi 0 ở các ô trống; nếu chưa có số liệu thì để nguyên.',
  'rule.stated-count.title': 'Số lượng nêu ở tiêu đề không khớp',
  'rule.stated-count.message': 'Tiêu đề nêu {stated} {noun}, nhưng biểu liệt kê {listed}.',
  'rule.stated-count.suggestion':
    'Kiểm tra xem biểu có sót hoặc thừa dòng không, hoặc sửa con số ở tiêu đề; nếu cả hai đều đúng thì nêu lý do.',
  'stated.units': 'đơn vị',
  'stated.movements': 'phong trào',
  'stated.targets': 'chỉ tiêu',
  'stated.collective': 'tập thể',
  'stated.individual': 'cá nhân',
  'stated.household': 'hộ gia đình',
  'rule.cluster-mismatch.title': 'Biểu tổng hợp của cụm khác biểu của đơn vị',
  'rule.cluster-mismatch.message':
    'Cột “{column}”: biểu tổng hợp ghi {value} cho {unit}, còn biểu của đơn vị cộng được {own} (từ {place}).',
  'rule.cluster-mismatch.suggestion':
    'Thống nhất với đơn vị rồi sửa biểu tổng hợp hoặc biểu của đơn vị. Tạm thời tính theo biểu của đơn vị; nếu là hai nội dung khác nhau thì nêu lý do, khi đó cả hai được tính.',
  'rule.cluster-restated.title': 'Biểu tổng hợp khớp với biểu của các đơn vị',
  'rule.cluster-restated.message':
    'Biểu {dataset} này nhắc lại đúng số liệu mà {count} đơn vị đã có biểu riêng; số liệu được tính một lần, theo biểu riêng.',
  'rule.cluster-restated.suggestion': 'Không cần làm gì.',
  'rule.member-missing.title': 'Biểu tổng hợp thiếu đơn vị',
  'rule.member-missing.message': 'Biểu tổng hợp có {named}/{expected} đơn vị của cụm, thiếu {units}.',
  'rule.member-missing.suggestion':
    'Bổ sung dòng của đơn vị còn thiếu; nếu đơn vị đó không có nội dung này thì vẫn ghi tên đơn vị với số 0, hoặc nêu lý do.',
  'rule.sheets-differ.title': 'Hai biểu của đơn vị lệch nhau',
  'rule.sheets-differ.message':
    'Biểu này và biểu kia của đơn vị khớp nhau ở các mục khác, riêng mục này ở đây là {value}, ở {place} cộng được {other}.',
  'rule.sheets-differ.suggestion':
    'Kiểm tra số ở cả hai biểu và sửa bên sai. Chỉ biểu kia được tính; nếu là hai nội dung khác nhau thì nêu lý do, khi đó cả hai được tính.',
} as const;
