const MOST = 2_000;
const LONGEST_KEY = 40;

/** Remembers answers that cost something to find; forgets all of them when there are many, so that its size is bounded. */
export class Memo<Answer> {
  private readonly answers = new Map<string, Answer>();

  /** @param find gives the answer to a key; what is remembered of the key must come from its argument */
  public get(key: string, find: (key: string) => Answer): Answer {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (key.length > LONGEST_KEY) return find(key);
    const own = copyOf(key);
    const answer = find(own);
    if (this.answers.size >= MOST) this.answers.clear();
    this.answers.set(own, answer);
    return answer;
  }
}

/** The text of a cell is cut out of that of its sheet and would keep the whole of it in memory. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
