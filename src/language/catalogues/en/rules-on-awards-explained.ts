export const rulesOnAwardsExplained = {
  'rule.form-authority-mismatch.what':
    'A form or title is entered with an authority that may not award it: a Bằng khen “of the chair of the ward”, an order by a minister, and before July 2025 a Chiến sĩ thi đua cơ sở by the chair of a commune. The authority is taken from its own column, or from the words behind “của” in the form. Party, Front, unions and the armed forces award by rules of their own and are not judged; nor is what was decided before 2024.',
  'rule.form-authority-mismatch.why':
    'The form follows from who awards it. Nearly always a Giấy khen was called a Bằng khen, and the counts by level that go to the province come out wrong.',
  'rule.form-authority-mismatch.fix':
    'Open the decision and see who signed it. Heads of units and departments and chairs of communes award a Giấy khen: correct the form. If somebody else signed, correct the authority.',
  'rule.form-level-mismatch.what':
    'A form or title is counted at a level below all levels that award it: a Bằng khen at commune level, an order or a Bằng khen của Thủ tướng at province level. Titles beside which offices often write the recipient’s level are not judged, nor is what was decided before 2024.',
  'rule.form-level-mismatch.why':
    'Tables by level are what the state statistics are made of (forms 0602 and 0603). A form at the wrong level is counted in the wrong table.',
  'rule.form-level-mismatch.fix':
    'Compare the row with the decision. If the level is wrong, choose the level of the body that decided; if a Giấy khen was meant, correct the form.',
  'rule.award-from-above.what':
    'A form or title of the grassroots (Giấy khen, Lao động tiên tiến, Chiến sĩ thi đua cơ sở …) is entered with an authority or a level above, such as the chair of a province. The articles of the law on higher authorities have not been compared with the official text, so this only asks.',
  'rule.award-from-above.why':
    'Mostly the level was copied down from the row above. In some provinces the chair does decide these titles for heads of departments, and then it is right.',
  'rule.award-from-above.fix':
    'Compare with the decision. If it is wrong, correct the level or the authority; if it is right, write the reason into the reply column or explanations.yaml.',
  'rule.level-closed.what':
    'An award by a district, a town or an urban district (huyện, thị xã, quận), or counted at district level, whose decision is dated after the day on which the district level was closed, or that stands in the report of a later period.',
  'rule.level-closed.why':
    'Since then there is nobody to sign such a decision. Either the date is wrong, or an old form was filled in again.',
  'rule.level-closed.fix':
    'Open the decision. If its date is earlier, correct the date; if it is of a commune or a province, correct the level and the authority.',
  'rule.form-out-of-date.what':
    'The form or the authority bears a name that came into use after the day of the decision or went out of use before: “thị trấn” after June 2025, “đặc khu” before July 2025, “Xã, phường … tiêu biểu” before 2024. Where the row has no date, the period of the report is taken.',
  'rule.form-out-of-date.why':
    'Names change with the law; an old template brings the old name back, and the same title is then counted under two names.',
  'rule.form-out-of-date.fix':
    'Compare with the decision and write the name as it stands there; correct the date if that is wrong.',
} as const;
