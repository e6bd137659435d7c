import { folded } from './cellWords.ts';

/** What words of a language mean yes and no, in outcomes of forecasts. */
interface Pairs {
  readonly yes: string;
  readonly no: string;
}

/** Words are folded: small, without accents. "Yes" of one language may be something else in another. */
const LANGUAGES: readonly Pairs[] = [
  {
    yes: 'yes y true t 1 win won w up correct right hit occurred happened resolved_yes resolves_yes came_true success successful passed pass long buy bull bullish above over higher positive pos rise rose profit green did_occur did_happen high gain good',
    no: 'no n false f 0 loss lost lose l down incorrect wrong miss missed did_not_occur did_not_happen not_occurred resolved_no resolves_no did_not failure fail failed unsuccessful short sell bear bearish below under lower negative neg fall fell red low didnt_occur didnt_happen bad',
  },
  {
    yes: 'ja j wahr richtig gewonnen gewinn eingetreten zutreffend steigt hoch w',
    no: 'nein n falsch verloren verlust nicht_eingetreten unzutreffend fallt runter f',
  },
  {
    yes: 'oui o vrai v g gagne gagnee juste hausse reussi survenu realise',
    no: 'non n faux f p perdu perdue baisse echec echoue non_survenu non_realise',
  },
  {
    yes: 'si s verdadero v cierto gano ganado ganada acierto sube ocurrio',
    no: 'no n falso f perdio perdido perdida fallo baja no_ocurrio',
  },
  { yes: 'si s vero v vinto vinta giusto avvenuto', no: 'no n falso f perso persa sbagliato non_avvenuto' },
  { yes: 'sim s verdadeiro v ganhou ganho certo ocorreu', no: 'nao n falso f perdeu errado nao_ocorreu' },
  { yes: 'ja j waar juist gewonnen goed', no: 'nee n onwaar onjuist verloren fout' },
  { yes: 'tak t prawda p wygrana wygrano', no: 'nie n falsz f przegrana przegrano' },
  { yes: 'ano a pravda vyhra', no: 'ne n nepravda prohra' },
  { yes: 'ano pravda vyhra', no: 'nie nepravda prehra' },
  { yes: 'da istina tocno pravilno', no: 'ne neistina netocno nepravilno' },
  { yes: 'ja j sant sann vunnet vunnit', no: 'nej nei n falsk falskt usant osann osant tapt forlorat' },
  { yes: 'ja sandt vundet', no: 'nej falsk falskt tabt' },
  { yes: 'kylla k tosi oikein voitto', no: 'ei e epatosi vaarin tappio' },
  { yes: 'igen i igaz', no: 'nem n hamis' },
  { yes: 'da d adevarat corect', no: 'nu n fals gresit' },
  { yes: 'evet e dogru kazandi', no: 'hayir h yanlis kaybetti' },
  { yes: 'да истина верно правда выигрыш', no: 'нет ложь неверно неправда проигрыш' },
  { yes: 'так правда виграш', no: 'ні неправда програш' },
  { yes: 'да вярно', no: 'не невярно' },
  { yes: 'ναι αληθης σωστο', no: 'οχι ψευδης λαθος' },
  { yes: 'nai ne', no: 'ochi oxi' },
  { yes: 'ya benar betul', no: 'tidak tak salah bukan' },
  { yes: 'はい 真 正 勝ち 的中', no: 'いいえ 偽 誤 負け 外れ' },
  { yes: '是 真 对 對 赢 贏 正确', no: '否 假 错 錯 输 輸 错误' },
  { yes: '예 네 참 승', no: '아니오 아니요 거짓 패' },
  { yes: 'hai', no: 'iie iya nai' },
  { yes: 'tha gia dung', no: 'khong sai' },
  { yes: 'כן אמת', no: 'לא שקר' },
  { yes: 'نعم صحيح', no: 'لا خطأ' },
];

const DICTIONARIES = LANGUAGES.map(
  ({ yes, no }) =>
    new Map<string, 0 | 1>([
      ...yes.split(' ').map(word => [word.replaceAll('_', ' '), 1] as const),
      ...no.split(' ').map(word => [word.replaceAll('_', ' '), 0] as const),
    ]),
);
/** Digits and the words of programs are the same in all languages. */
const ANYWHERE = new Map<string, 0 | 1>([
  ['1', 1],
  ['0', 0],
  ['true', 1],
  ['false', 0],
]);

/** Words for what is neither yes nor no: void, drawn, still open. */
const VOID = new Set(
  'void voided cancel cancelled canceled cancels ambiguous annulled annulle n/a na mkt push draw drawn tie tied d x pending open unresolved unknown null none postponed refund refunded prob prob. unentschieden nul empate pareggio gelijkspel remis offen ouvert abierto resolved n/a resolved ambiguous resolved mkt'.split(
    ' ',
  ),
);

/** A word of an outcome column as it is compared: folded, without marks around it; numbers without their zeros. */
export function outcomeKey(cell: string): string {
  const text = folded(cell.length > 60 ? cell.slice(0, 60) : cell)
    .replaceAll(/^["'([]+|["')\].!]+$/g, '')
    .replace(/['’]/g, '');
  const number = /^([-+\u2212]?)0*(\d+)(?:[.,]0*)?$/.exec(text);
  if (number)
    return `${number[1] === '+' || Number(number[2]) === 0 ? '' : number[1]!.replace('\u2212', '-')}${number[2]}`;
  if (/^[-+]?0*[.,]0+$/.test(text)) return '0';
  return text.replaceAll(/[\s_]+/g, ' ');
}

/** True for a word that is neither yes nor no by its meaning; such rows are left out. */
export function isVoidOutcome(key: string): boolean {
  return VOID.has(key);
}

/** What the words of an outcome column mean. */
export interface OutcomeReading {
  /** 1 for yes, 0 for no, by the word's key; words that are not in it are neither. */
  readonly meanings: ReadonlyMap<string, 0 | 1>;
  /** False where languages disagree, or where two words are known by nobody: the reader has to say which is yes. */
  readonly isCertain: boolean;
}

const MINUS_ONE = '-1';

/**
 * What the words of a column mean, by all of them together: the languages that know most of the words must agree.
 *
 * @param counts how often each word stands in the column, by its key, void words left out.
 */
export function readOutcomeWords(counts: ReadonlyMap<string, number>): OutcomeReading {
  const keys = [...counts.keys()].filter(
    key => !isVoidOutcome(key) || DICTIONARIES.some(one => one.has(key)),
  );
  if (counts.has(MINUS_ONE) && keys.every(key => key === MINUS_ONE || key === '1' || key === '0'))
    return {
      meanings: new Map([
        [MINUS_ONE, 0],
        ['1', 1],
      ]),
      isCertain: true,
    };
  const known = DICTIONARIES.map(words => ({
    words,
    rows: rowsOf(counts, key => words.has(key) || ANYWHERE.has(key)),
  }));
  const most = Math.max(...known.map(({ rows }) => rows));
  const best = known.filter(({ rows }) => rows === most && most > 0).map(({ words }) => words);
  const meanings = new Map<string, 0 | 1>();
  let isCertain = best.length > 0;
  for (const key of keys) {
    const found = new Set(best.flatMap(words => words.get(key) ?? ANYWHERE.get(key) ?? []));
    if (found.size > 1) isCertain = false;
    const meaning = [...found][0];
    if (meaning !== undefined) meanings.set(key, meaning);
  }
  return { meanings, isCertain };
}

function rowsOf(counts: ReadonlyMap<string, number>, test: (key: string) => boolean): number {
  let rows = 0;
  for (const [key, count] of counts) if (test(key)) rows += count;
  return rows;
}
