using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// The context of each unit of a passage: the nearest letter to its left and right, ignoring blanks and other marks, and the
/// script of its sentence. One pass in each direction computes them, so long rows of marks cost no extra time.
/// </summary>
internal sealed class Contexts
{
    private readonly AnnotatedText _text;
    private readonly TextStretch _passage;
    private readonly Neighbour[] _left;
    private readonly Neighbour[] _right;
    private readonly Sentence[] _sentences;
    private readonly int[] _hanBefore;
    private readonly int[] _westernBefore;

    private Contexts(AnnotatedText text, TextStretch passage)
    {
        (_text, _passage) = (text, passage);
        var length = passage.End - passage.Start;
        (_left, _right, _sentences) = (new Neighbour[length], new Neighbour[length], new Sentence[length]);
        (_hanBefore, _westernBefore) = (new int[length + 1], new int[length + 1]);
        for (var i = 0; i < length; i++)
        {
            _hanBefore[i + 1] = _hanBefore[i] + (text.Is(passage.Start + i, CharacterKind.Han) ? 1 : 0);
            _westernBefore[i + 1] = _westernBefore[i] + (text.Is(passage.Start + i, CharacterKind.Western) ? 1 : 0);
        }

        Look(_left, forward: true);
        Look(_right, forward: false);
        Count();
    }

    /// <summary>Whether the passage holds any Han.</summary>
    public bool HasHan => _hanBefore[^1] > 0;

    /// <summary>Computes the contexts of a passage whose tokens and pairs are known.</summary>
    public static Contexts Of(AnnotatedText text, TextStretch passage) => new(text, passage);

    /// <summary>The nearest letter to the left of an index.</summary>
    public Neighbour Left(int index) => _left[index - _passage.Start];

    /// <summary>The nearest letter to the right of an index.</summary>
    public Neighbour Right(int index) => _right[index - _passage.Start];

    /// <summary>The script of the sentence at an index; for a bracket, that of the sentence round the brackets.</summary>
    public SentenceScript Script(int index) => _sentences[index - _passage.Start].Script;

    /// <summary>Whether there is Han from the first index up to the second, which is excluded.</summary>
    public bool HoldsHan(int start, int end) => _hanBefore[end - _passage.Start] > _hanBefore[start - _passage.Start];

    /// <summary>Whether there is a letter or digit from the first index up to the second, which is excluded.</summary>
    public bool HoldsLetters(int start, int end) =>
        HoldsHan(start, end) || _westernBefore[end - _passage.Start] > _westernBefore[start - _passage.Start];

    private void Look(Neighbour[] seen, bool forward)
    {
        var outer = new Stack<Neighbour>();
        var last = Neighbour.Edge;
        for (var step = 0; step < seen.Length; step++)
        {
            var i = forward ? step : seen.Length - 1 - step;
            var at = _passage.Start + i;
            var partner = _text.Partner[at];
            if (partner >= 0 && partner < at != forward)
            {
                // A pair begins here, seen in the direction of the pass.
                seen[i] = last;
                outer.Push(last);
                last = Neighbour.Edge;
                continue;
            }

            seen[i] = last;
            if (partner >= 0) last = OfPair(Math.Min(at, partner), Math.Max(at, partner), outer.Pop());
            else if (_text.Kinds[at] == CharacterKind.Han) last = Neighbour.Han;
            else if (_text.Kinds[at] == CharacterKind.Western) last = Neighbour.Western;
        }
    }

    private Neighbour OfPair(int opener, int closer, Neighbour otherwise)
    {
        if (_text.Text[opener] is not ('(' or '（' or '"' or '＂' or '\'' or '＇' or '“' or '‘') || HoldsHan(opener, closer))
            return Neighbour.Han;
        return HoldsLetters(opener, closer) ? Neighbour.Western : otherwise;
    }

    private void Count()
    {
        var outer = new Stack<(Sentence Sentence, bool Ended)>();
        var (current, ended) = (new Sentence(), false);
        for (var i = 0; i < _sentences.Length; i++)
        {
            var at = _passage.Start + i;
            var partner = _text.Partner[at];
            if (partner > at)
            {
                if (ended) (current, ended) = (new Sentence(), false);
                _sentences[i] = current;
                outer.Push((current, ended));
                current = new Sentence();
                continue;
            }

            if (partner >= 0) (current, ended) = outer.Pop();
            if (ended && _text.Kinds[at] is CharacterKind.Han or CharacterKind.Western) (current, ended) = (new Sentence(), false);
            _sentences[i] = current;
            if (_text.Kinds[at] == CharacterKind.Han) current.AddHan();
            else if (IsWordLetter(at)) i = Word(i, current);
            else if (EndsSentence(at)) ended = true;
        }
    }

    /// <summary>Counts a word and returns its last index.</summary>
    private int Word(int first, Sentence sentence)
    {
        var end = first + 1;
        while (end < _sentences.Length && (IsWordLetter(_passage.Start + end) || IsInnerApostrophe(end))) end++;
        sentence.AddWord(_text.Folded.AsSpan(_passage.Start + first, end - first));
        Array.Fill(_sentences, sentence, first, end - first);
        return end - 1;
    }

    private bool IsInnerApostrophe(int index)
    {
        var at = _passage.Start + index;
        return _text.Folded[at] is '\'' or '’' && _text.Kinds[at] == CharacterKind.Western && index + 1 < _sentences.Length
            && IsWordLetter(at + 1);
    }

    private bool IsWordLetter(int at) => _text.Kinds[at] == CharacterKind.Western && !_text.Kept[at] && char.IsLetter(_text.Folded[at]);

    private bool EndsSentence(int at)
    {
        if (_text.Kinds[at] != CharacterKind.Mark) return false;
        var c = _text.Text[at];
        if (c is '!' or '?' or '！' or '？') return true;
        if (c is not ('.' or '。' or '．' or '｡')) return false;
        if (_text.Dots.TryGetValue(at, out var dot) && dot != NameDot.Guess) return false;
        // Dots in a row are an ellipsis, and a dot inside 3.5 or Node.js does not end a sentence.
        var (before, after) = (_text.Before(at, _passage), _text.After(at, _passage));
        if (IsDot(before) || IsDot(after) || (c == '.' && StopRules.IsHanNumbering(_text, _passage, at))) return false;
        return c is '。' or '｡' || !(char.IsAsciiLetterOrDigit(_text.At(before)) && char.IsAsciiLetterOrDigit(_text.At(after)));
    }

    private bool IsDot(int at) => _text.Is(at, CharacterKind.Mark) && _text.At(at) is '.' or '。' or '．' or '｡';
}
