/** The English names of months and days of the week, in order, and as alternatives in a pattern. Data only. */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** As JavaScript counts them: Sunday first. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** `January|February|…`, without a group around it. */
export const anyMonth = monthNames.join('|');
export const anyWeekday = weekdayNames.join('|');
