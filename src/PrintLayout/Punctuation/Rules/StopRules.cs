using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// The marks , . : ; ? ! become full width in Chinese context (composition.md C1.1). One Han neighbour is enough, unless the
/// sentence is Western. Between two Western neighbours only the sentence decides, and seldom with certainty.
/// </summary>
internal sealed class StopRules
{
    private readonly RuleContext _context;
    private readonly bool _isNumbered;

    private StopRules(RuleContext context)
    {
        _context = context;
        _isNumbered = IsNumbering(FirstStop());
    }

    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        var rules = new StopRules(context);
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (context.Text.Kinds[i] == CharacterKind.Mark && !context.Text.Kept[i] && !context.Edits.IsTaken(i)) rules.One(i);
        }
    }

    /// <summary>Whether a stop follows one to three Han numerals at the start of a passage (一.概述). Such a stop ends no sentence.</summary>
    public static bool IsHanNumbering(AnnotatedText text, TextStretch passage, int index)
    {
        if (text.After(index, passage) < 0) return false;
        var at = text.Before(index, passage);
        var count = 0;
        for (; count <= 3 && at >= 0 && IsHanNumeral(text.At(at)); count++) at = text.Before(at, passage);
        while (text.Is(at, CharacterKind.Blank)) at = text.Before(at, passage);
        return count is > 0 and <= 3 && at < 0;
    }

    /// <summary>Whether a character is a numeral from 一 to 十. A radical becomes its ideograph by another rule, so it is one too.</summary>
    public static bool IsHanNumeral(char c) =>
        "一二三四五六七八九十".Contains(UnifiedIdeographs.Of(c) ?? c.ToString(), StringComparison.Ordinal);

    private void One(int index)
    {
        switch (_context.Text.Text[index])
        {
            case '､' or '｡':
                Widen(index, _context.Text.Text[index] == '､' ? "、" : "。", Certainty.Certain);
                break;
            case '.' or '．' when _context.Text.Dots.TryGetValue(index, out var dot):
                // What may be a name is never given 。; see NameDots.
                if (dot == NameDot.Keep) _context.Edits.Leave(index, index + 1);
                else _context.Propose(index, index + 1, "·", PunctuationRuleNames.NameDot, Of(dot));
                break;
            case '.':
                FullStop(index);
                break;
            case ',':
                Comma(index);
                break;
            case ':' or ';' or '?' or '!':
                Other(index);
                break;
        }
    }

    private void FullStop(int index)
    {
        var (before, after) = (_context.Before(index), _context.After(index));
        if (IsAlnum(before) && IsAlnum(after)) return;
        if (IsHanNumbering(_context.Text, _context.Passage, index))
        {
            // 一. at the start of a paragraph numbers it; GB/T 15834 writes 一、.
            Widen(index, "、", Certainty.Likely);
            return;
        }

        if (IsNumbering(index)) return;
        var (left, right, script) = Context(index);
        if (script == SentenceScript.Western) return;
        if (left == Neighbour.Han)
            Widen(index, "。", char.IsAsciiLetterLower(after) || char.IsAsciiDigit(after) ? Certainty.Likely : Certainty.Certain);
        else if (right == Neighbour.Han)
            Widen(index, "。", IsInitial(index) ? Certainty.Guess
                : script == SentenceScript.Unknown || char.IsAsciiDigit(before) ? Certainty.Likely : Certainty.Certain);
        else if (script == SentenceScript.Chinese && left == Neighbour.Western)
            Widen(index, "。", right == Neighbour.Edge ? Certainty.Certain : Certainty.Guess);
    }

    private void Comma(int index)
    {
        var (left, right, script) = Context(index);
        if (script == SentenceScript.Western || left == Neighbour.Han || right == Neighbour.Han || right == Neighbour.Edge
            || left == Neighbour.Edge)
        {
            Other(index);
            return;
        }

        if (script != SentenceScript.Chinese) return;
        var last = _context.Before(index);
        var next = NextVisible(index);
        if (_context.Text.Kinds[LastVisible(index)] != CharacterKind.Western || _context.Text.Kinds[next] != CharacterKind.Western)
            Widen(index, "，", Certainty.Likely);
        else if (IsName(last) && !char.IsAsciiLetterLower(_context.Text.At(next)))
            _context.Propose(index, index + 1, "、", PunctuationRuleNames.ListMark, Certainty.Guess);
    }

    private void Other(int index)
    {
        var (before, after) = (_context.Before(index), _context.After(index));
        var c = _context.Text.Text[index];
        if (IsAlnum(before) && IsAlnum(after) && c != ',') return;
        if (after is '=' or '\\' || (c == ':' && after == '/') || (c == '!' && before == '=')) return;
        var wide = c switch { ',' => "，", ':' => "：", ';' => "；", '?' => "？", _ => "！" };
        var (left, right, script) = Context(index);
        if (script == SentenceScript.Western)
        {
            // Between two Chinese names in a Western sentence a blank follows the mark; between Chinese clauses none does.
            if (left == Neighbour.Han && right == Neighbour.Han && CharacterKinds.Of(RuneAfter(index)) == CharacterKind.Han)
                Widen(index, wide, Certainty.Likely);
            return;
        }

        if (left == Neighbour.Han || right == Neighbour.Han) Widen(index, wide, Certainty.Certain);
        else if (script != SentenceScript.Chinese) return;
        else if (right == Neighbour.Edge) Widen(index, wide, Certainty.Certain);
        else if (left == Neighbour.Edge || c == ';') Widen(index, wide, Certainty.Likely);
        else if (_context.IsBlank(index + 1 < _context.Passage.End ? index + 1 : -1))
            Widen(index, wide, c == ':' ? Certainty.Guess : Certainty.Likely);
    }

    private (Neighbour Left, Neighbour Right, SentenceScript Script) Context(int index) =>
        (_context.Contexts.Left(index), _context.Contexts.Right(index), _context.Contexts.Script(index));

    private void Widen(int index, string wide, Certainty certainty) =>
        _context.Propose(index, index + 1, wide, PunctuationRuleNames.Mark, certainty);

    private System.Text.Rune RuneAfter(int index) =>
        System.Text.Rune.TryGetRuneAt(_context.Text.Text, Math.Min(index + 1, _context.Text.Text.Length - 1), out var rune)
            ? rune
            : default;

    /// <summary>The index of the first stop of the passage if it is a single ASCII one, else −1.</summary>
    private int FirstStop()
    {
        var at = _context.Passage.Start;
        while (at < _context.Passage.End && _context.Text.Text[at] is not ('.' or '。' or '．' or '｡' or '…')) at++;
        return at < _context.Passage.End && _context.Text.Text[at] == '.' && !DashRules.BelongToOneRow('.', _context.After(at)) ? at : -1;
    }

    /// <summary>
    /// Whether a stop belongs to the number of an item (1.概述): one to three digits before it, at the start of a line, or after
    /// a blank in a passage that starts with a number.
    /// </summary>
    private bool IsNumbering(int index)
    {
        if (index < 0 || char.IsAsciiLetter(_context.After(index))) return false;
        var at = _context.Text.Before(index, _context.Passage);
        var digits = 0;
        for (; at >= 0 && char.IsAsciiDigit(_context.Text.At(at)); digits++) at = _context.Text.Before(at, _context.Passage);
        if (digits is 0 or > 3) return false;
        if (!_context.IsBlank(at) && at >= 0) return false;
        while (_context.Text.Is(at, CharacterKind.Blank)) at = _context.Text.Before(at, _context.Passage);
        return at < 0 || _context.Text.Is(at, CharacterKind.LineFeed) || _isNumbered;
    }

    private int NextVisible(int index)
    {
        var at = _context.Text.After(index, _context.Passage);
        while (_context.IsBlank(at)) at = _context.Text.After(at, _context.Passage);
        return at < 0 ? index : at;
    }

    private int LastVisible(int index)
    {
        var at = _context.Text.Before(index, _context.Passage);
        while (_context.IsBlank(at)) at = _context.Text.Before(at, _context.Passage);
        return at < 0 ? index : at;
    }

    /// <summary>Whether a single capital stands before a stop: 选A.他 may be a sentence, an item or a name.</summary>
    private bool IsInitial(int index)
    {
        var at = _context.Text.Before(index, _context.Passage);
        return char.IsAsciiLetterUpper(_context.Text.At(at)) && !IsAlnum(_context.Before(at));
    }

    private static Certainty Of(NameDot dot) =>
        dot switch { NameDot.Certain => Certainty.Certain, NameDot.Likely => Certainty.Likely, _ => Certainty.Guess };

    private static bool IsName(char last) => IsAlnum(last);

    private static bool IsAlnum(char c) => char.IsAsciiLetterOrDigit(c);
}
