/**
 * Wall-clock time as people of that language write it ("5:40 pm").
 *
 * @param minutesSinceMidnight 0 to 1439; later minutes wrap into the next day
 */
export function formatClock(locale: string, minutesSinceMidnight: number): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const date = new Date(Math.floor(minutesSinceMidnight) * 60_000);
  return format
    .formatToParts(date)
    .map((part) =>
      // Lower case reads calmer next to a headline figure than a shouted "PM".
      part.type === 'dayPeriod' ? part.value.toLocaleLowerCase(locale) : part.value,
    )
    .join('');
}
