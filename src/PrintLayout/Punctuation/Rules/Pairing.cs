using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Pairs the brackets and quotation marks of one passage. ASCII and full-width forms pair with each other, so that widening one
/// changes no pair. A straight quotation mark closes an open one, or else opens.
/// </summary>
internal sealed class Pairing
{
    private readonly AnnotatedText _text;
    private readonly TextStretch _passage;
    private readonly List<(int At, char Shape)> _open = [];

    private Pairing(AnnotatedText text, TextStretch passage) => (_text, _passage) = (text, passage);

    /// <summary>Pairs the marks of a passage into <see cref="AnnotatedText.Partner"/>; apostrophes and primes become Western.</summary>
    public static void Pair(AnnotatedText text, TextStretch passage) => new Pairing(text, passage).Run();

    private void Run()
    {
        for (var i = _passage.Start; i < _passage.End; i++)
        {
            if (TitleMarks.IsTyped(_text.Text[i])) TypedTitleMark(i);
            if (!_text.Is(i, CharacterKind.Bracket) || TitleMarks.IsTyped(_text.Text[i])) continue;
            switch (_text.Text[i])
            {
                case '"' or '＂':
                    Straight(i, '"');
                    break;
                case '\'' or '＇':
                    if (IsApostrophe(i)) _text.Kinds[i] = CharacterKind.Western;
                    else Straight(i, '\'');
                    break;
                case '’':
                    if (IsApostrophe(i)) _text.Kinds[i] = CharacterKind.Western;
                    else Close(i, '\'');
                    break;
                case '“':
                    _open.Add((i, '"'));
                    break;
                case '”':
                    Close(i, '"');
                    break;
                case '‘' when IsLeftOut(i):
                    _text.Kinds[i] = CharacterKind.Western;
                    break;
                case '‘':
                    _open.Add((i, '\''));
                    break;
                case var c when OpenerOf(c) is not '\0' and var opener:
                    Close(i, opener);
                    break;
                case var c:
                    _open.Add((i, c == '（' ? '(' : c));
                    break;
            }
        }
    }

    private void Straight(int index, char shape)
    {
        if (FindOpen(shape, stopAtBracket: true) >= 0) Close(index, shape);
        else if (shape == '"' && IsInch(index)) _text.Kinds[index] = CharacterKind.Western;
        else _open.Add((index, shape));
    }

    private void Close(int index, char shape)
    {
        var found = FindOpen(shape, stopAtBracket: shape is '"' or '\'');
        if (found < 0) return;
        var opener = _open[found].At;
        // Marks still open inside a closed pair have no other half.
        _open.RemoveRange(found, _open.Count - found);
        (_text.Partner[opener], _text.Partner[index]) = (index, opener);
    }

    private int FindOpen(char shape, bool stopAtBracket)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Shape == shape) return i;
            if (stopAtBracket && _open[i].Shape is not ('"' or '\'')) return -1;
        }

        return -1;
    }

    /// <summary>Whether a mark is an apostrophe: between two Western letters, or after one where no ‘ is open.</summary>
    private bool IsApostrophe(int index)
    {
        var (before, after) = (_text.Before(index, _passage), _text.After(index, _passage));
        var left = _text.Is(before, CharacterKind.Western) && char.IsLetterOrDigit(_text.At(before));
        var right = _text.Is(after, CharacterKind.Western) && char.IsLetterOrDigit(_text.At(after));
        if ((left && right) || IsLeftOut(index)) return true;
        return left && FindOpen('\'', stopAtBracket: true) < 0;
    }

    /// <summary>Whether a mark stands for what is left out at the start of a word: ’90s, ’em, rock ’n’ roll.</summary>
    private bool IsLeftOut(int index)
    {
        var at = _text.After(index, _passage);
        if (_text.Is(_text.Before(index, _passage), CharacterKind.Western)) return false;
        Span<char> word = stackalloc char[5];
        var length = 0;
        for (; length < word.Length && at >= 0 && char.IsAsciiLetterOrDigit(_text.At(at)); at = _text.After(at, _passage))
            word[length++] = char.ToLowerInvariant(_text.At(at));
        if (length == 3 && char.IsAsciiDigit(word[0]) && word[1] == '0' && word[2] == 's') return true;
        return FindOpen('\'', stopAtBracket: true) < 0 && word[..length] is "em" or "n" or "tis" or "twas" or "til";
    }

    /// <summary>
    /// Pairs &lt; and &gt; with the other half of a title mark, when what stands between begins or ends with Han and no real mark is there.
    /// </summary>
    private void TypedTitleMark(int index)
    {
        if (_text.Kept[index] || _text.Kinds[index] is not (CharacterKind.Sign or CharacterKind.Other)) return;
        if (TitleMarks.IsCloser(_text.Text[index]))
        {
            if (_open.Count == 0 || _open[^1].Shape is not ('《' or '〈') || !_text.Is(Beside(index, forward: false), CharacterKind.Han)
                || NextTitleMark(index) is '》' or '〉')
                return;
            _text.Kinds[index] = CharacterKind.Bracket;
            Close(index, _open[^1].Shape);
        }
        else if (NextTitleMark(index) is ('》' or '〉') and var closer && _text.Is(Beside(index, forward: true), CharacterKind.Han)
            && FindOpen(OpenerOf(closer), stopAtBracket: false) < 0)
        {
            _text.Kinds[index] = CharacterKind.Bracket;
            _open.Add((index, OpenerOf(closer)));
        }
    }

    // Blanks go, so they count for nothing.
    private int Beside(int index, bool forward)
    {
        do index = forward ? _text.After(index, _passage) : _text.Before(index, _passage);
        while (_text.Is(index, CharacterKind.Blank));
        return index;
    }

    private char NextTitleMark(int index)
    {
        // Letters and digits are counted, for edits change the number of all others. The rows that are looked through end somewhere, too.
        const int Longest = 40;
        const int Farthest = 400;
        var letters = 0;
        for (var i = index + 1; i < Math.Min(_passage.End, index + Farthest) && letters < Longest; i++)
        {
            if (_text.Text[i] is '《' or '》' or '〈' or '〉' || TitleMarks.IsTyped(_text.Text[i])) return _text.Text[i];
            if (char.IsLetterOrDigit(_text.Text[i])) letters++;
        }

        return '\0';
    }

    /// <summary>
    /// Whether a " directly after a bare number is the sign of inches. It is, unless the next quotation mark would close it.
    /// </summary>
    private bool IsInch(int index)
    {
        if (!FollowsBareNumber(index)) return false;
        for (var next = index + 1; next < _passage.End; next++)
        {
            if (_text.Text[next] is '"' or '＂' or '“' or '”' && _text.Is(next, CharacterKind.Bracket)) return FollowsBareNumber(next);
        }

        return true;
    }

    private bool FollowsBareNumber(int index)
    {
        var at = _text.Before(index, _passage);
        if (at < 0 || !char.IsAsciiDigit(_text.At(at))) return false;
        while (at >= 0
            && (char.IsAsciiDigit(_text.At(at)) || (_text.At(at) == '.' && char.IsAsciiDigit(_text.At(_text.Before(at, _passage))))))
            at = _text.Before(at, _passage);
        if (at >= 0 && _text.At(at) == '-') return !char.IsAsciiLetterOrDigit(_text.At(_text.Before(at, _passage)));
        return !char.IsAsciiLetter(_text.At(at));
    }

    private static char OpenerOf(char closer) => closer switch
    {
        ')' or '）' => '(',
        '》' => '《',
        '〉' => '〈',
        '」' => '「',
        '』' => '『',
        '】' => '【',
        '〕' => '〔',
        '〗' => '〖',
        '〙' => '〘',
        '〛' => '〚',
        _ => '\0',
    };
}
