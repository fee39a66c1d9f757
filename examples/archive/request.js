// What a reader asks for, looked at before an engine sees any of it.
const lists = ["hiddenSources", "hiddenClasses"];
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * The request in the address, each part of the kind that it must be of.
 *
 * @throws RangeError naming the part that is not
 */
export function checked(text) {
  const request = parsed(text);
  const expect = (name, is, what) => {
    if (request[name] !== undefined && !is(request[name])) throw new RangeError(`${name}: ${what}, not ${JSON.stringify(request[name])}`);
  };
  const isDay = (d) => typeof d === "string" && day.test(d) && !Number.isNaN(Date.parse(d));
  const isSpan = (d) => d === null || (Array.isArray(d) && d.length === 2 && d.every(isDay) && d[0] <= d[1]);
  expect("asOf", (d) => d === null || isDay(d), "a day as 2023-10-23, or null");
  for (const name of ["period", "days"]) expect(name, isSpan, "two days in order, or null");
  for (const name of lists) expect(name, (d) => Array.isArray(d) && d.length <= 100 && d.every((e) => typeof e === "string" && e.length <= 200), "at most 100 words");
  expect("joins", (d) => typeof d === "boolean", "true or false");
  expect("bins", (d) => Number.isFinite(d) && d > 0, "a number of bins");
  expect("options", (d) => typeof d === "object" && d !== null && d.repeat !== true, "options, repeat not among them");
  return request;
}

function parsed(text) {
  try {
    const request = JSON.parse(text ?? "null");
    if (typeof request === "object" && request !== null) return request;
  } catch {
    // told below
  }
  throw new RangeError("q: a request as JSON");
}
