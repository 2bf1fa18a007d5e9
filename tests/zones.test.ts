// Runs in every time zone.
// Covers build/test/environment.cjs.
/** The local time at midnight UTC in January. */
const CLOCKS: Readonly<Record<string, string>> = {
  UTC: '00:00',
  'America/Los_Angeles': '16:00',
  'Asia/Kolkata': '05:30',
  'Pacific/Auckland': '13:00',
};

it('runs tests in the time zone of their project', () => {
  const midnight = new Date(Date.UTC(2026, 0, 15));
  const shown = CLOCKS[process.env.TZ ?? ''];
  expect(midnight.toTimeString().slice(0, 5)).toBe(shown);
  expect(midnight.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })).toBe(shown);
});
