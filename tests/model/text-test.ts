import {describe, expect, it} from "vitest";
import {nearest} from "../../src/model/nearest.js";
import {safeUrl} from "../../src/model/safe-url.js";
import {cleanLabel, cutText} from "../../src/model/text.js";

describe("safeUrl", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"], ["http://example.org", "http://example.org/"], [" HTTPS://EXAMPLE.org/ü ", "https://example.org/%C3%BC"],
    ["https://example.org:8443/", "https://example.org:8443/"], ["https://пример.example/", "https://xn--e1afmkfd.example/"], ["https://[::1]/", "https://[::1]/"]
  ])("gives %j as %j", (text, expected) => expect(safeUrl(text)).toBe(expected));

  it.each([
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "\u0000javascript:alert(1)", "data:text/html,x", "blob:https://example.org/x", "vbscript:x", "file:///etc/hosts", "ftp://example.org/", "intent://x",
    "//example.org", "\\\\example.org", "/a", "a", "example.org", "https:", "https://", "https:example.org", "https:/example.org", "https://user@example.org/", "https://user:word@example.org/", "https://:word@example.org/",
    "https://example.org:99999/", "https://exa mple.org/", `https://example.org/${"a".repeat(10_000)}`, "", 5, null, undefined, {}, ["https://example.org/"], {toString: () => "https://example.org/"}
  ])("refuses %j", (text) => expect(safeUrl(text)).toBeNull());
});

describe("cleanLabel", () => {
  it("takes away the marks that turn the direction, and breaks of lines", () => {
    expect(cleanLabel("a\u202eb\u2066c\u2069d\u200ee\u200ff\u061cg")).toBe("abcdefg");
    expect(cleanLabel(" a\n b\t c ")).toBe("a b c");
    expect(cleanLabel("می\u200cخواهم")).toBe("می\u200cخواهم");
  });

  it("cuts after 10,000 characters, or as many as asked for, and never a character in two", () => {
    expect(cleanLabel("a".repeat(1_000_000))).toHaveLength(10_000);
    expect(cleanLabel("abcdef", 3)).toBe("abc…");
    expect(cutText("ab😀c", 3)).toBe("ab…");
    expect(cutText("ab😀", 4)).toBe("ab😀");
  });
});

describe("nearest", () => {
  it("gives the candidate that shares most pairs of letters, where it shares enough", () => {
    expect(nearest("injuries", ["killed", "injured", "date"], 0.5)).toBe("injured");
    expect(nearest("Injured", ["killed", "injured"], 0.5)).toBe("injured");
    expect(nearest("colour", ["killed", "injured", "date"], 0.5)).toBeNull();
    expect(nearest("colour", ["col", "lane"])).toBe("col");
    expect(nearest("", ["col"])).toBeNull();
  });
});
