/**
 * ISO 3166-1: from three letters, which tables of incidents use, to two, which `Intl` knows. Most codes keep their
 * first two letters, some the first and the third; the others are listed with theirs. Those that begin with the same
 * letter stand in one word, which has it once: "JEYOR" are JEY and JOR.
 */
const firstTwo =
  "AFGIALBRGSMUSZE BELFAGRHRLMMUOLRATNVTWA CANCKHEIVMROLRIUBXRYPZE DEUJIMAOMZA ECUGYRISPTH FINJIRA GABBREOGYHAIBMBRCTMUM HKGMDNDRVTIUN IDNMNNDOTRNSLTA JEYORPN KENGZHMIRNAWT LAOBNCAIEKASOTUUXVA MARCODAHLKDLIMRNGRTSRUSWIYS NAMCLERFKGAICLDORPLRUZL OMN PANERHLRISE QAT REUOUUSWA SAUDNGPHNJMLEMROMSDTPXMYR TCAGOHAJKKLLSONTOWNZA UGAMISAZB VATCTENGBIRNMUT WSM XKX YEM ZAFMBWE";
const firstAndThird =
  "ABWGONDRERMTGUT BDIGDHSLZRBRN CAFHLHNODOGOKPVUW DNK ESH FLKROSM GINLPNQRDRLUFUY IRQ JAM KAZOR LBRBY MAFDGDVEXLTNENPOZTQ NIU PAKCNLWNGOLRTRYYF SENLBLVURVKWEWZYC TCDKMUNURUV URY WLF";
const others = "ALAAX ATAAQ ATFTF BENBJ BESBQ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW IRLIE ISRIL MACMO MYTYT PRKKP SGSGS SPMPM SRBRS SVNSI UKRUA";

const alpha2 = new Map([
  ...codesIn(firstTwo).map((code) => [code, code.slice(0, 2)] as const),
  ...codesIn(firstAndThird).map((code) => [code, code.charAt(0) + code.charAt(2)] as const),
  ...others.split(" ").map((pair) => [pair.slice(0, 3), pair.slice(3)] as const)
]);

function codesIn(words: string): string[] {
  return words.split(" ").flatMap((word) => (word.slice(1).match(/../g) ?? []).map((rest) => word.charAt(0) + rest));
}

/** Every code, of three letters and of two: ["IRQ", "IQ"]. */
export const countryCodes: Iterable<readonly [three: string, two: string]> = alpha2;

/** "IRQ" → "IQ"; `undefined` for what is no code of a country, so that a slip of the pen never names another one. */
export const twoLetters = (code: string): string | undefined => alpha2.get(code);

/** The same back from what shapes have as an id: "IRQ", "IQ", or "368" of ISO 3166-1; `null` for what is none. */
export function threeLetters(id: string): string | null {
  if (alpha2.has(id)) return id;
  try {
    const {region} = new Intl.Locale(`und-${id}`); // knows the numbers
    return [...alpha2].find((d) => d[1] === region)?.[0] ?? null;
  } catch {
    return null; // a word
  }
}
