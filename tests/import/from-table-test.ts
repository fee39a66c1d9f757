import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {counter} from "../../src/charts/counter.js";
import {timeline} from "../../src/charts/timeline.js";
import {fromTable, type TemplateOptions} from "../../src/import/from-table.js";
import {countryFinder} from "../../src/import/outlines.js";
import {ImportError, printProblems} from "../../src/import/report.js";
import {middleEast} from "../../src/shapes/middle-east.js";
import {readIncidents} from "../../src/model/read.js";
import {renderToString} from "../../src/chart/still/render.js";

const made = (text: string, options?: TemplateOptions) => fromTable(text, options).dataset;
/** What was wrong, as "code line column". */
const wrong = (text: string, options?: TemplateOptions) => fromTable(text, options).report.problems.filter((d) => d.severity !== "info").map((d) => `${d.code} ${d.line} ${/"(.*?)"/.exec(d.path)?.[1] ?? d.path}`);
const datesOf = (dates: string[], options?: TemplateOptions) => made(["date,site", ...dates.map((d) => `"${d}",A`)].join("\n"), options).incidents.map((d) => d.date);

describe("fromTable: a row is an incident with its source", () => {
  it("reads what an editor writes", () => {
    const {dataset, report} = fromTable([
      "Date;Place;lat;lon;country;what happened;source;source kind;link;weapon;injured;damage;responsibility",
      '2023-10-18;Al-Tanf;33,5;38°37\'E;Syria;"Drones; two";CENTCOM;military;https://example.org/1;drones; ;none;Unknown',
      "19 October 2023;Al-Tanf;;;SYR;;A group;armed-group;;drone;at least 2;;A group",
      ";;;;;Nothing known;;;;;;;"
    ].map((d) => d.replace("drones; ;", "drones;;")).join("\n"));
    expect(dataset).toEqual({
      incidents: [
        {date: "2023-10-18", site: "tanf", title: "Drones; two", claims: [{source: "centcom", url: "https://example.org/1", weapon: "drone", damage: "none", responsibility: "unknown"}]},
        {date: "2023-10-19", site: "tanf", claims: [{source: "a-group", weapon: "drone", injured: "at least 2", responsibility: "A group"}]},
        {date: null, title: "Nothing known"}
      ],
      sites: [{id: "tanf", name: "Al-Tanf", country: "SYR", latitude: 33.5, longitude: 38 + 37 / 60}],
      sources: [{id: "centcom", name: "CENTCOM", kind: "military"}, {id: "a-group", name: "A group", kind: "armed-group"}]
    });
    expect(report).toMatchObject({rowsRead: 3, accepted: 3, rejected: 0, merged: 0, incidents: 3, claims: 2, tallies: 0});
    expect(readIncidents(dataset).problems.filter((d) => d.severity !== "info")).toEqual([]);
  });

  it("needs a date column alone; without it names the nearest, once", () => {
    expect(made("date\n2023-10-18\n").incidents).toEqual([{date: "2023-10-18"}]);
    const {report, dataset} = fromTable("Post Date,Incident date,Title\n2023-10-18,2023-10-18,A\n,,B\n");
    expect(dataset.incidents).toEqual([]);
    expect(report).toMatchObject({rowsRead: 2, accepted: 0, rejected: 2});
    expect(printProblems(report)).toContain('error: line 1, column "date" is not in the table, and no row is read without it. Name the column that has it: {columns: {date: "Post Date"}}; the table has Post Date, Incident date, Title.');
    expect(made("Post Date,Incident date\n2023-10-19,2023-10-18\n", {columns: {date: "incident date"}}).incidents).toEqual([{date: "2023-10-18", extra: {"Post Date": "2023-10-19"}}]);
    expect(wrong("date,b\n2023-10-19,1\n", {columns: {title: "headline"}})).toEqual(["no-column 1 headline"]);
  });

  it("keeps each column that is none of an incident, and tells of it once; and under which name it reads one", () => {
    const {dataset, report} = fromTable("date,place,mood,status,empty\n2023-10-18,A,x,=1,\n2023-10-18,A,y,NA,\n");
    expect(report.problems.map((d) => `${d.code} ${d.path}`)).toEqual(['mapped column "place"', 'kept column "mood"', 'kept column "status"', "no-points file"]);
    expect(dataset.incidents.map((d) => d.extra)).toEqual([{mood: "x", status: "=1"}, {mood: "y"}]);
    expect(readIncidents(dataset).rows[0]?.extra).toEqual({mood: "x", status: "=1"});
  });

  it("reads lists whose parts stand in quotes, and names with what belongs to them", () => {
    const text = 'date,source,via,as\n2023-10-18,S,"""A; B""; C ""D""; E",site: Koniko; weapon: a: b\n2023-10-18,S,"""A; B",Koniko\n';
    expect(made(text).incidents.map((d) => d.claims)).toEqual([
      [{source: "S", via: ["A; B", 'C "D"', "E"], as: {site: "Koniko", weapon: "a: b"}}], [{source: "S", via: ['"A', "B"]}]
    ]);
    expect(wrong(text)).toEqual(["pair 3 as"]);
  });

  it("keeps a row whose cells cannot be read, without them, with line, record, value and cure", () => {
    const text = 'date,note,injured,killed,weapon,url,latitude,longitude,site,source,occurred\n2023-10-18,"a\nb",-9,1.469,catapult,javascript:x,95,200,A,S,perhaps\n';
    expect(made(text).incidents).toEqual([{date: "2023-10-18", note: "a\nb", site: "a", claims: [{source: "S"}]}]);
    expect(wrong(text)).toEqual(["yes-no 2 occurred", "word 2 weapon", "negative 2 injured", "point-or-comma 2 killed", "coordinates 2 latitude", "url 2 url"]);
    expect(fromTable(text).report.problems.find((d) => d.code === "negative")).toMatchObject({record: 1, value: "-9", cure: 'leave it out; or, if it stands for "not known", say so: {missing: ["-9"]}'});
  });

  it("tells silence, \"unknown\" and zero apart, and codes for these that are declared", () => {
    const text = "date,source,injured\n" + ["", "NA", "-", "-99", "unknown", "?", "0", "none"].map((d) => `2023-10-18,S,${d}`).join("\n");
    const injured = (options?: TemplateOptions) => made(text, options).incidents.map((d) => d.claims?.[0]?.injured);
    expect(injured()).toEqual([undefined, undefined, undefined, undefined, "unknown", "unknown", 0, 0]);
    expect(wrong(text)).toEqual(["negative 5 injured"]);
    expect(wrong(text, {missing: ["-99"]})).toEqual([]);
    expect(injured({unknown: ["NA"]})[1]).toBe(undefined);
  });

  it("tells a point that would be on Earth the other way about, and NA in a column of countries", () => {
    const text = "date,site,country,latitude,longitude\n2023-10-18,A,NA,142.4,33.8\n2023-10-18,B,NA,95,200\n";
    expect(wrong(text)).toEqual(["swapped 2 latitude", "coordinates 3 latitude"]);
    expect(fromTable(text).report.problems.filter((d) => d.code === "namibia").map((d) => d.message)).toEqual(['may be Namibia or not available, and is taken as silent: "NA" (and 1 more row)']);
  });

  it("tells a point in another country than stated, where outlines are given, unless that one is near", () => {
    const text = "date,site,country,latitude,longitude\n2023-10-18,Al-Tanf,Syria,33.507,38.618\n2023-10-18,Al-Asad,Syria,33.786,42.441\n2023-10-18,At sea,Syria,34,33\n";
    expect(wrong(text)).toEqual([]);
    const {problems} = fromTable(text, {countryAt: countryFinder(middleEast)}).report;
    expect(problems.filter((d) => d.severity !== "info").map((d) => [d.code, d.line, d.value, d.message])).toEqual([["outside-country", 3, "SYR", 'is not where its point lies by the outlines, which is IRQ: "SYR"']]);
  });

  it("strict: throws with the whole report where anything is left out, and only there", () => {
    const text = "date,kind,injured\n2023-10-18,party,1\n2023-10-18,,x\n2023-10-18,feast,1\n";
    expect(() => fromTable(text, {strict: true})).toThrow(ImportError);
    try {
      fromTable(text, {strict: true});
    } catch (error) {
      const {report, message} = error as ImportError;
      expect([report.rejected, report.problems.map((d) => d.code)]).toEqual([2, ["kind", "quantity", "kind", "no-points"]]);
      expect(message).toContain("3 rows: 1 read, 2 left out.");
    }
    expect(fromTable("date,injured\n2023-10-18,x\n", {strict: true}).report.accepted).toBe(1);
  });

  it("leaves out a row of an unknown kind, and counts it in the figures' account", () => {
    const {dataset, report} = fromTable("date,kind\n2023-10-18,attack\n2023-10-18,party\n2023-10-18,x,y\n");
    expect(report).toMatchObject({rowsRead: 3, accepted: 1, rejected: 2, merged: 0});
    expect(readIncidents(dataset).about.unreadRows).toBe(2);
    for (const figure of [renderToString(timeline, dataset), renderToString(counter, dataset)]) expect(figure).toContain("Shown: 1 attack. 2 rows of the table could not be read.");
  });
});

describe("fromTable: dates", () => {
  it("reads ISO, names of months and what EDTF has; a time of day moves none", () => {
    const read = {
      "2023-10-23": "2023-10-23", "2023-10": "2023-10", "2023-12~": "2023-12~", "[2023-10-18..2023-10-19]": "[2023-10-18..2023-10-19]", "20231023": "2023-10-23", "2023/10/3": "2023-10-03",
      "23 October 2023": "2023-10-23", "23-Oct-2023": "2023-10-23", "October 23, 2023": "2023-10-23", "Sept. 3rd, 2023": "2023-09-03", "October 2023": "2023-10", "2023-10-23 00:00:00.000": "2023-10-23 00:00:00.000"
    };
    expect(datesOf(Object.keys(read))).toEqual(Object.values(read));
    expect(readIncidents(made("date\n2023-10-23 23:30\n2023-10-23T23:30+00:00\n")).rows.map((d) => d.from)).toEqual([19653, 19653]);
  });

  it("refuses what is none of the calendar, and rolls nothing over", () => {
    const bad = ["2023-10-32", "2023-13-01", "2023-02-29", "2023-10-00", "31/11/2023", "0/10/2023", "mid-December", "10 Smarch 2023", "12 Ma 2023"];
    expect(datesOf([...bad, "23/10/2023"])).toEqual([...bad.map(() => null), "2023-10-23"]);
    expect(wrong(`date\n${bad.join("\n")}\n23/10/2023\n`)).toEqual(bad.map((_, i) => `date ${i + 2} date`));
  });

  it("puts day or month first only where a date of the table proves it, or the option says so", () => {
    expect(datesOf(["10/11/2023", "23/10/2023"])).toEqual(["2023-11-10", "2023-10-23"]);
    expect(datesOf(["10/11/2023", "10/23/2023"])).toEqual(["2023-10-11", "2023-10-23"]);
    expect(datesOf(["10/11/2023", "9/9/2022"])).toEqual([null, "2022-09-09"]);
    expect(datesOf(["10/11/2023", "23/10/2023", "10/23/2023"])).toEqual([null, null, null]);
    expect(datesOf(["10.11.2023"], {dates: "day-first"})).toEqual(["2023-11-10"]);
    expect(datesOf(["10-11-2023 14:00"], {dates: "month-first"})).toEqual(["2023-10-11"]);
    expect(made("date,source,stated\n10/11/2023,S,23/10/2023\n").incidents).toEqual([{date: "2023-11-10", claims: [{source: "S", stated: "2023-10-23"}]}]);
    const {problems} = fromTable("date\n2023-10-18\n10/11/2023\n11/10/2023\n").report;
    expect(problems.filter((d) => d.code === "day-or-month")).toMatchObject([{line: 3, record: 2, value: "10/11/2023, 11/10/2023", severity: "error", cure: 'say which: {dates: "day-first"} or {dates: "month-first"}'}]);
  });

  it("names the day that a spreadsheet's number stands for, but does not take it", () => {
    expect(datesOf(["45222"])).toEqual([null]);
    expect(fromTable("date\n45222\n").report.problems[0]).toMatchObject({code: "serial", message: 'is a number of a spreadsheet, where it stands for 2023-10-23: "45222"', cure: "format the column as text, and write 2023-10-23"});
  });

  it("wonders at years that are far off", () => {
    expect(wrong("date\n1023-10-18\n2023-10-18\n3023-10-18\n")).toEqual(["far-off 2 date", "far-off 4 date"]);
  });
});

describe("fromTable: rows and incidents", () => {
  it("takes each row as an incident; a repeated id is merged where all is the same, else kept apart and told", () => {
    const text = "id,date,title\na,2023-10-18,x\na,2023-10-18,x\na,2023-10-19,x\n,2023-10-18,x\n,2023-10-18,x\n";
    expect(made(text).incidents.map((d) => d.id)).toEqual(["a", "a#2", undefined, undefined]);
    expect(made("id,date,title\na,2023,x\na,2023,y\na,2023,y\na#2,2023,z\na,2023,w\n").incidents.map((d) => d.id)).toEqual(["a", "a#2", "a#2#2", "a#3"]);
    expect(fromTable(text).report).toMatchObject({rowsRead: 5, accepted: 4, merged: 1, rejected: 0});
    expect(wrong(text)).toEqual(["same-id 4 id"]);
  });

  it("makes one incident of the rows of a group, with a claim each, and tells where they contradict one another", () => {
    const text = "id,date,title,source,injured\na,2023-10-18,x,S,1\na,,y,T,2\na,2023-10-18,,S,1\nb,2023-10-18,z,S,\n";
    expect(made(text, {groupBy: "id"}).incidents).toEqual([
      {id: "a", date: "2023-10-18", title: "x", claims: [{source: "S", injured: 1}, {source: "T", injured: 2}]}, {id: "b", date: "2023-10-18", title: "z", claims: [{source: "S"}]}
    ]);
    expect(fromTable(text, {groupBy: "id"}).report).toMatchObject({rowsRead: 4, accepted: 2, merged: 2, incidents: 2, claims: 3});
    expect(wrong(text, {groupBy: "id"})).toEqual(["no-date 3 date", "other-group 3 title"]);
    expect(made(text.replace("id,", "key,"), {groupBy: ["date", "source"]}).incidents).toHaveLength(2);
  });

  it("names known sites and sources by any of their spellings, and says which it does not know", () => {
    const {dataset, report} = fromTable("date,site,source,responsibility\n2023-10-18,al tanf,centcom,IRI\n2023-10-18,Elsewhere,X,\n2023-10-18,Two,X,\n", {
      sites: [{id: "t", name: "Al-Tanf", country: "SYR", within: ["homs"]}, {id: "homs", name: "Homs", kind: "area", country: "SYR"}, {id: "u", name: "Two", country: "IRQ"}, {id: "v", name: "Two", country: "SYR"}],
      sources: [{id: "c", name: "CENTCOM", kind: "military"}, {id: "r", name: "A", aliases: ["IRI"], kind: "armed-group"}, {id: "q", name: "Q", kind: "outlet"}]
    });
    expect(dataset.incidents.map((d) => [d.site, d.claims?.[0]?.source, d.claims?.[0]?.responsibility])).toEqual([["t", "c", "r"], ["elsewhere", "X", undefined], ["two", "X", undefined]]);
    expect([dataset.sites?.map((d) => d.id), dataset.sources?.map((d) => d.id)]).toEqual([["t", "elsewhere", "two", "homs"], ["r", "c"]]);
    expect(report.problems.filter((d) => ["unlisted", "ambiguous"].includes(d.code)).map((d) => `${d.code} ${d.line}`)).toEqual(["unlisted 3", "ambiguous 4"]);
  });

  it("reads further sheets of claims, totals, sites and sources, each row accounted for", () => {
    const {dataset, report} = fromTable("id,date,site,source\na,2023-10-18,Al-Tanf,C\n", {sheets: {
      claims: "incident,source,injured,date,place\na,T,3,2023-10-19,\nz,T,1,,\na,,1,,\n",
      totals: "source,measure,value,since,until,of\nC,injured,at least 3,2023-10-17,2023-10-18,US personnel\nC,moods,1,,,\nC,attacks,,,2023-10-18,\n",
      sites: "id;name;aliases;country;latitude;longitude\nt;Tanf base;\"Al-Tanf; التنف\";Syria;33,5;38,6\nt;Again;;Syria;;\n",
      sources: "name,kind,side,aliases\nCENTCOM,military,target,C\n"
    }});
    expect(dataset).toEqual({
      about: {unreadRows: 5},
      incidents: [{id: "a", date: "2023-10-18", site: "t", claims: [{source: "CENTCOM"}, {source: "T", injured: 3, date: "2023-10-19"}]}],
      tallies: [{source: "CENTCOM", measure: "injured", value: "at least 3", since: "2023-10-17", until: "2023-10-18", of: "US personnel"}],
      sites: [{id: "t", name: "Tanf base", aliases: ["Al-Tanf", "التنف"], country: "SYR", latitude: 33.5, longitude: 38.6}],
      sources: [{id: "CENTCOM", name: "CENTCOM", aliases: ["C"], kind: "military", side: "target"}]
    });
    expect(report).toMatchObject({rowsRead: 10, accepted: 5, rejected: 5, merged: 0, incidents: 1, claims: 2, tallies: 1});
    expect(report.problems.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.path} ${d.line}`)).toEqual([
      'no-incident claims, column "incident" 3', "lacks claims, row 4", "lacks totals, row 3", "lacks totals, row 4", "twice sites, row 3"
    ]);
    expect(readIncidents(dataset).problems.filter((d) => d.severity !== "info")).toEqual([]);
  });
});

describe("fromTable: a column record", () => {
  const text = `record,id,date,site,source,claim,name,kind,measure,value,topic,position,by,verdict,judge,title,credit,mood
claim,a,2023-10-18,Tanf,CENTCOM,c1,,,,,,,,,,,,calm
total,,,,CENTCOM,,,,injured,>3,,,,,,,,
statement,s1,,,CENTCOM,,,,,,who directs,nobody,,,,,,
evidence,,,,,c1,,video,,,,,A group,manipulated,A lab,,,
source,,,,,,CENTCOM,military,,,,,,,,,,
document,d1,,,,,,,,,,,,,,A report,,
about,,,,,,,,,,,,,,,Four attacks,A desk,
party,b,2023-10-18,,,,,,,,,,,,,,,
evidence,,,,,c9,,video,,,,,,,,,,tense
`;

  it("says what each row is: a total, a statement, evidence, a document, a site, a source, or of the list as a whole", () => {
    const {dataset, report} = fromTable(text);
    expect(dataset).toEqual({
      about: {title: "Four attacks", credit: "A desk", unreadRows: 2},
      incidents: [{id: "a", date: "2023-10-18", site: "tanf", extra: {mood: "calm"}, claims: [{id: "c1", source: "CENTCOM", evidence: [{kind: "video", by: "A group", verdict: {is: "manipulated", by: "A lab"}}]}]}],
      tallies: [{source: "CENTCOM", measure: "injured", value: ">3"}], statements: [{id: "s1", source: "CENTCOM", topic: "who directs", position: "nobody"}],
      documents: [{id: "d1", title: "A report"}], sites: [{id: "tanf", name: "Tanf", country: ""}], sources: [{id: "CENTCOM", name: "CENTCOM", kind: "military"}]
    });
    expect(report).toMatchObject({rowsRead: 9, accepted: 7, rejected: 2, merged: 0, incidents: 1, claims: 1, tallies: 1});
    expect(report.problems.filter((d) => d.severity !== "info").map((d) => `${d.code} ${d.path} ${d.line}`)).toEqual([
      'record column "record" 9', 'no-claim evidence, column "claim" 10', "no-as-of totals, row 3"
    ]);
  });

  it("is an ordinary column where no row is of a kind", () => {
    expect(made("record,date\n1,2023-10-18\n2,2023-10-19\n").incidents.map((d) => d.extra)).toEqual([{record: "1"}, {record: "2"}]);
  });
});

describe("printProblems", () => {
  it("is one line on all rows and one for each problem, the worst first; of many of one kind the last says how many", () => {
    const text = `date,injured\n2023-10-18,3\n2023-10-32,drones\n${"2023-10-18,lots\n".repeat(22)}2023-10-18,1,1\n`;
    const lines = printProblems(fromTable(text).report).split("\n");
    expect(lines.filter((_, i) => i < 4 || i > 21)).toMatchInlineSnapshot(`
      [
        "25 rows: 24 read, 1 left out. They make 24 incidents.",
        "error: row 25 (line 26) has more cells than the header, and is left out: 3. Put cells that hold the delimiter into quotes.",
        "warning: row 2 (line 3), column "injured" is not a number that can be read: "drones". Write 3, ">=3", "~20", "2-4" or "unknown".",
        "warning: row 2 (line 3), column "date" is not a date of the calendar: "2023-10-32". Write 2023-10-23, 2023-10, 2023-12~, [2023-10-18..2023-10-19] or 2023-10-18/2023-10-19.",
        "warning: row 21 (line 22), column "injured" is not a number that can be read: "lots" (and 3 more rows). Write 3, ">=3", "~20", "2-4" or "unknown".",
        "note: the file has 24 of 24 incidents without coordinates: they stand in the timeline and the table, not on the map. Add the columns latitude and longitude.",
      ]
    `);
  });
});

describe("fromTable of anything", () => {
  const cell = fc.oneof(
    fc.constantFrom("2023-10-18", "10/11/2023", "23/10/2023", "45222", "a", "A b", "0", "-9", "unknown", "3", ">2", "drone", "drones; rocket", "yes", "https://example.org", "33.5", "", "", '"', ";", "'=1", "IRQ", "__proto__", "constructor"),
    fc.string({maxLength: 6})
  );
  const column = fc.constantFrom("id", "date", "site", "place", "latitude", "longitude", "country", "kind", "attacks", "source", "sourceKind", "claim", "url", "stated", "weapon", "injured", "killed", "responsibility", "covers", "revises", "maybe", "retracted", "join", "__proto__", "note");
  const table = fc.tuple(fc.array(column, {maxLength: 7}), fc.array(fc.array(cell, {maxLength: 8}), {maxLength: 8}), fc.constantFrom("\n", "\r\n")).map(([head, rows, end]) => [["date", ...head], ...rows].map((d) => d.join(",")).join(end));

  it("throws never; the sum holds; each problem has a line and a cure; what comes of it is a dataset", () => {
    fc.assert(fc.property(fc.oneof(table, fc.uint8Array({maxLength: 80}), fc.string()), fc.constantFrom<TemplateOptions>({}, {groupBy: "id"}, {groupBy: ["date", "site"]}), (input, options) => {
      const {report, dataset} = fromTable(input, {...options, sheets: {claims: input, totals: input, sites: input, sources: input}});
      expect(report.rowsRead).toBe(report.accepted + report.rejected + report.merged);
      expect(report.problems.filter((d) => !d.line || !d.cure || !d.message || !d.path)).toEqual([]);
      expect(report.rejected === 0 || report.problems.some((d) => d.severity === "error")).toBe(true);
      const {rows, given} = readIncidents(JSON.parse(JSON.stringify(dataset)) as typeof dataset);
      expect([rows.length, given]).toEqual([report.incidents, report.incidents]);
      expect(printProblems(report)).not.toContain("undefined");
    }), {numRuns: 150});
  });
});
