/**
 * ISO 3166-1: from three letters, which tables of incidents use, to two, which `Intl` knows. Most codes keep their
 * first two letters; those that keep the first and the third, and those that do neither, are listed.
 */
const firstAndThird =
  "ANDAGOATGARMABWAUTBHSBGDBRBBLZBRNBDICPVCAFTCDCHLCHNCOGCODCOKCUWDNKSLVGNQSWZFLKFROGUFPYFGRLGRDGLPGINGUYIRQJAMKAZKORLBRLBYMDGMDVMLTMTQMEXFSMMNEMOZNIUMNPPAKPLWPNGPRYPCNPOLPRTMAFSENSYCSVKSLBSURSWETUNTURTKMTUVAREURYWLFESH";
const others =
  "ALAAXATAAQBLRBYBENBJBESBQBIHBACYMKYCOMKMESTEEATFTFGNBGWIRLIEISRILPRKKPMACMOMYTYTSPMPMSRBRSSVNSISGSGSUKRUA";

const alpha2 = new Map<string, string>();
for (let i = 0; i < firstAndThird.length; i += 3)
  alpha2.set(firstAndThird.slice(i, i + 3), firstAndThird.charAt(i) + firstAndThird.charAt(i + 2));
for (let i = 0; i < others.length; i += 5) alpha2.set(others.slice(i, i + 3), others.slice(i + 3, i + 5));

/** "IRQ" → "IQ". A code that is not in use gives letters that `Intl` has no name for. */
export const twoLetters = (code: string): string => alpha2.get(code) ?? code.slice(0, 2);
