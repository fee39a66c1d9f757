/**
 * ISO 3166-1: from three letters, which tables of incidents use, to two, which `Intl` knows. Most codes keep their
 * first two letters, some the first and the third; the others are listed with theirs.
 */
const firstTwo =
  "AFGALBDZAASMAIAARGAUSAZEBHRBELBMUBTNBOLBWABVTBRAIOTBGRBFAKHMCMRCANCXRCCKCOLCRICIVHRVCUBCYPCZEDJIDMADOMECUEGYERIETHFJIFINFRAGABGMBGEODEUGHAGIBGRCGUMGTMGGYHTIHMDVATHNDHKGHUNISLINDIDNIRNIMNITAJPNJEYJORKENKIRKWTKGZLAOLVALBNLSOLIELTULUXMWIMYSMLIMHLMRTMUSMDAMCOMNGMSRMARMMRNAMNRUNPLNLDNCLNZLNICNERNGANFKMKDNOROMNPSEPANPERPHLPRIQATREUROURUSRWABLMSHNKNALCAVCTWSMSMRSTPSAUSLESGPSXMSOMZAFSSDESPLKASDNSJMCHESYRTWNTJKTZATHATLSTGOTKLTONTTOTCAUGAGBRUSAUMIUZBVUTVENVNMVGBVIRYEMZMBZWEXKX";
const firstAndThird =
  "ANDAGOATGARMABWAUTBHSBGDBRBBLZBRNBDICPVCAFTCDCHLCHNCOGCODCOKCUWDNKSLVGNQSWZFLKFROGUFPYFGRLGRDGLPGINGUYIRQJAMKAZKORLBRLBYMDGMDVMLTMTQMEXFSMMNEMOZNIUMNPPAKPLWPNGPRYPCNPOLPRTMAFSENSYCSVKSLBSURSWETUNTURTKMTUVAREURYWLFESH";
const others =
  "ALAAXATAAQBLRBYBENBJBESBQBIHBACYMKYCOMKMESTEEATFTFGNBGWIRLIEISRILPRKKPMACMOMYTYTSPMPMSRBRSSVNSISGSGSUKRUA";

const alpha2 = new Map<string, string>([
  ...cut(firstTwo, 3).map((code) => [code, code.slice(0, 2)] as const),
  ...cut(firstAndThird, 3).map((code) => [code, code.charAt(0) + code.charAt(2)] as const),
  ...cut(others, 5).map((pair) => [pair.slice(0, 3), pair.slice(3)] as const)
]);

function cut(text: string, length: number): string[] {
  return Array.from({length: text.length / length}, (_, i) => text.slice(i * length, (i + 1) * length));
}

/** "IRQ" → "IQ"; `undefined` for what is no code of a country, so that a slip of the pen never names another one. */
export const twoLetters = (code: string): string | undefined => alpha2.get(code);
