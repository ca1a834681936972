/** What is said of magnitudes, names and leftovers, and of last year. */
export const rulesOnHistory = {
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
