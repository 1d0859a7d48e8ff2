/** Making one takes longer than all the rest of a drawing; each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  formats.set(locale, format);
  return format;
}

/**
 * Wall-clock time as people of that language write it ("5:40 pm").
 *
 * @param minutesSinceMidnight 0 to 1439; later minutes wrap into the next day
 */
export function formatClock(locale: string, minutesSinceMidnight: number): string {
  const date = new Date(Math.floor(minutesSinceMidnight) * 60_000);
  return formatOf(locale)
    .formatToParts(date)
    .map((part) =>
      // Lower case reads calmer next to a headline figure than a shouted "PM".
      part.type === 'dayPeriod' ? part.value.toLocaleLowerCase(locale) : part.value,
    )
    .join('');
}
