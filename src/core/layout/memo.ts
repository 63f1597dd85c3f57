const MOST = 2_000;
const LONGEST_KEY = 40;

/** Remembers answers that cost something to find; forgets all of them when there are many, so that its size is bounded. */
export class Memo<Answer> {
  private readonly answers = new Map<string, Answer>();

  public get(key: string, find: () => Answer): Answer {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = find();
    if (key.length > LONGEST_KEY) return answer;
    if (this.answers.size >= MOST) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }
}
