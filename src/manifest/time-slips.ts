/** A day as it is written, without the time that stood beside it. */
interface TimedDay {
  readonly rest: string;
  /** How many days later it is in UTC at that time: 0 mostly, and where no zone is named; NaN where it is no time. */
  readonly daysOn: number;
}

const minutesPerDay = 24 * 60;

/** A time of the day with its zone, where it has one: `T10:00Z`, `at 10:00 PM UTC`, `10:00:00 +0000`. */
const time =
  /(?:(?<=\d)T|,? at |,? |^)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?([ap])m)?(?: ?(?:(z|utc|gmt)|([+-])(\d\d):?(\d\d)?))?(?= |$)/i;

/** Takes the time out of a text that has a day with it. */
export function timeIn(written: string): TimedDay {
  const text = written.replace(/\s+/g, ' ');
  const found = time.exec(text);
  if (!found) return { rest: text, daysOn: 0 };
  const [whole, hours, minutes, seconds = '0', half, , sign, zoneHours = '0', zoneMinutes = '0'] = found;
  const isTime = Number(minutes) < 60 && Number(seconds) <= 60 && Number(hours) < (half ? 13 : 24);
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const before = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  return {
    rest: (text.slice(0, found.index) + text.slice(found.index + whole.length)).trim(),
    daysOn: isTime ? Math.floor((hour * 60 + Number(minutes) - before) / minutesPerDay) : Number.NaN,
  };
}
