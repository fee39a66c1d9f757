import type {Format, Forms} from "../format.js";

/** What is counted, in Arabic. */
export function nounsOf(f: Format, noun: Forms | null) {
  const counts = (forms: Forms) => (value: number): string => f.count(value, forms);
  /** The words for one and for two, then the noun after 3, 11 and 100. */
  const many = (one: string, two: string, few: string, many: string, other: string, zero = `# ${other}`) =>
    counts({zero, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}`});
  const attacks = noun ? counts(noun) : many("هجوم واحد", "هجومان", "هجمات", "هجومًا", "هجوم", "لا هجمات");
  const incidents = many("حادثة واحدة", "حادثتان", "حوادث", "حادثة", "حادثة", "لا حوادث");
  return {
    many,
    attacks,
    incidents,
    days: many("يوم واحد", "يومان", "أيام", "يومًا", "يوم"),
    reports: many("تقرير واحد", "تقريران", "تقارير", "تقريرًا", "تقرير"),
    statements: many("تصريح واحد", "تصريحين", "تصريحات", "تصريحًا", "تصريح"),
    origins: many("مصدر أصلي واحد", "مصدران أصليان", "مصادر أصلية", "مصدرًا أصليًا", "مصدر أصلي"),
    entries: many("مُدخل واحد", "مُدخلين", "مُدخلات", "مُدخلًا", "مُدخل"),
    counted: (a: number, i: number, atLeast = false): string =>
      a === i && !atLeast ? attacks(a) : `${atLeast ? "على الأقل " : ""}${attacks(a)} في ${incidents(i)}`
  };
}

export type Nouns = ReturnType<typeof nounsOf>;
