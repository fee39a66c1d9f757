import {expect, it} from "vitest";

const july = {"America/Los_Angeles": 7, "Asia/Baghdad": -3, "Pacific/Kiritimati": -14};

it("the clock of a test is that of its project's zone", () => {
  const zone = process.env["TZ"] as keyof typeof july;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date(2023, 6, 1).getTimezoneOffset()).toBe(july[zone] * 60);
});
