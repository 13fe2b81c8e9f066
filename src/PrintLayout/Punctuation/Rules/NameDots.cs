using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Finds the dots that end no sentence although Han stands beside them: between the parts of a transcribed name (GB/T 15834, 4.14),
/// behind the initial of one, behind the mark of an item (A.甲B.乙), inside a title. They are found before the contexts, since a dot
/// of a name does not end its sentence. Only letters decide, so · and the dots that stand for it are judged alike.
/// </summary>
internal sealed class NameDots
{
    private const int LongestPart = 8;
    private readonly AnnotatedText _text;
    private readonly TextStretch _passage;

    private NameDots(AnnotatedText text, TextStretch passage) => (_text, _passage) = (text, passage);

    /// <summary>Notes what the dots of a passage are in <see cref="AnnotatedText.Dots"/>.</summary>
    public static void Find(AnnotatedText text, TextStretch passage) => new NameDots(text, passage).Run();

    private void Run()
    {
        var depth = 0;
        for (var i = _passage.Start; i < _passage.End; i++)
        {
            if (_text.Is(i, CharacterKind.Bracket) && _text.Partner[i] >= 0 && _text.Text[_text.Partner[i]] is '》' or '〉') depth++;
            if (_text.Is(i, CharacterKind.Bracket) && _text.Partner[i] >= 0 && _text.Text[i] is '》' or '〉') depth--;
            if (IsDot(i) && _text.Text[i] is '.' or '．' && DotAt(i, isInTitle: depth > 0) is { } dot) _text.Dots[i] = dot;
        }
    }

    private NameDot? DotAt(int index, bool isInTitle)
    {
        var (before, after) = (_text.Before(index, _passage), _text.After(index, _passage));
        if (before < 0 || after < 0 || StopRules.IsHanNumbering(_text, _passage, index)) return null;
        if (IsItemMark(before, after) || IsNumberedItem(index)) return NameDot.Keep;
        var isApart = Gap(before) || Gap(after);
        while (Gap(before)) before = _text.Before(before, _passage);
        while (Gap(after)) after = _text.After(after, _passage);
        if (!_text.Is(before, CharacterKind.Han)) return null;
        var verdict = _text.Is(after, CharacterKind.Han) ? Name(before, after)
            : IsInitial(after) && IsDot(_text.After(after, _passage)) ? BeforeInitial(before, after)
            : null;
        if (isApart) return verdict is null ? null : NameDot.Guess;
        return verdict ?? (isInTitle && _text.Is(after, CharacterKind.Han) ? NameDot.Guess : null);
    }

    /// <summary>Judges the whole name in which a dot stands: 穆罕默德.本.萨勒曼 has two dots and one verdict.</summary>
    private NameDot? Name(int before, int after)
    {
        var (left, right) = (Part(before, forward: false), Part(after, forward: true));
        // Parts between two dots are short and wholly of such characters: of nothing else is a sentence between two dots made.
        var (first, last) = (left, right);
        var isChain = false;
        while (first.Next is var dot and >= 0 && first.IsWhole && Part(_text.Before(dot, _passage), forward: false) is { Run: > 0 } further)
            (first, isChain) = (further, true);
        while (last.Next is var dot and >= 0 && last.IsWhole && Part(_text.After(dot, _passage), forward: true) is { Run: > 0 } further)
            (last, isChain) = (further, true);
        var isGiven = TranscribedNames.EndsWithGivenName(first.Text) || (isChain && TranscribedNames.EndsWithGivenName(left.Text));
        if (left.Run == 0 && !isGiven) return null;
        // 约翰.李: a Chinese family name.
        if (right.Run == 0) return isGiven && TranscribedNames.IsSinglePart(right.Text[0]) ? NameDot.Guess : null;
        var isOther = TranscribedNames.StartsWithOtherWord(last.Text);
        if (last.Run >= 2 && !isOther)
        {
            if (isGiven) return TranscribedNames.IsGivenName(last.Text.AsSpan(0, last.Run)) ? NameDot.Likely : NameDot.Certain;
            // No sentence consists of one such word.
            var startsAlone = first.IsWhole && (first.IsBounded || first.Next >= 0) && !TranscribedNames.EndsWithOtherWord(first.Text);
            if (startsAlone && (first.Run >= 2 || TranscribedNames.IsSinglePart(first.Text[0]))) return NameDot.Likely;
        }

        var isSingle = first.Run == 1 && TranscribedNames.IsSinglePart(first.Text[^1]);
        return isChain || (isGiven && !isOther) || (last.Run >= 2 && (first.Run >= 2 || (isSingle && !isOther))) ? NameDot.Guess : null;
    }

    private NameDot? BeforeInitial(int before, int initial)
    {
        var left = Part(before, forward: false);
        var next = _text.After(_text.After(initial, _passage), _passage);
        // 约翰.F.肯尼迪, also with several initials.
        while (IsInitial(next) && IsDot(_text.After(next, _passage))) next = _text.After(_text.After(next, _passage), _passage);
        var right = _text.Is(next, CharacterKind.Han) ? Part(next, forward: true) : default;
        if (right.Run < 2 || left.Run == 0) return null;
        if (TranscribedNames.EndsWithGivenName(left.Text)) return NameDot.Certain;
        return left.Run >= 2 ? NameDot.Likely : NameDot.Guess;
    }

    /// <summary>Whether a dot stands behind an initial or the letter of an item: C.罗纳尔多, A.甲. Such a dot is right.</summary>
    private bool IsItemMark(int before, int after)
    {
        if (!IsInitial(before) || !_text.Is(after, CharacterKind.Han)) return false;
        var at = _text.Before(before, _passage);
        if (!_text.Is(at, CharacterKind.Han)) return true;
        if (Part(after, forward: true) is { Run: >= 2 } part && !TranscribedNames.StartsWithOtherWord(part.Text)) return true;
        // A letter behind Han is the mark of an item if the letter before it in the alphabet was one.
        var letter = _text.At(before);
        for (var i = _passage.Start; i < before; i++)
        {
            if (_text.Text[i] is '.' or '．' or '、' or '。' && IsInitial(_text.Before(i, _passage))
                && _text.At(_text.Before(i, _passage)) == letter - 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether a dot stands behind the number of a further item: the second of 1.概述2.方法.</summary>
    private bool IsNumberedItem(int index)
    {
        if (_text.Text[index] != '.' || NumberBefore(index) is not (var number, var at) || number < 2 || !_text.Is(at, CharacterKind.Han)
            || !_text.Is(_text.After(index, _passage), CharacterKind.Han))
            return false;
        var expected = 1;
        for (var i = _passage.Start; i < index && expected < number; i++)
        {
            if (!IsDot(i) || NumberBefore(i) is not (var found, var start) || found != expected) continue;
            // The first item opens the passage.
            if (expected == 1 && !(start < 0 || Gap(start))) return false;
            expected++;
        }

        return expected == number;
    }

    private (int Number, int Before)? NumberBefore(int index)
    {
        var at = _text.Before(index, _passage);
        var (number, digits, place) = (0, 0, 1);
        for (; char.IsAsciiDigit(_text.At(at)) && digits < 3; digits++, place *= 10, at = _text.Before(at, _passage))
            number += (_text.At(at) - '0') * place;
        return digits is > 0 and < 3 ? (number, at) : null;
    }

    /// <summary>A capital by itself, outside a word.</summary>
    private bool IsInitial(int index) =>
        index >= 0 && char.IsAsciiLetterUpper(_text.At(index)) && _text.Kinds[index] == CharacterKind.Western
        && !char.IsAsciiLetterOrDigit(_text.At(_text.Before(index, _passage)));

    private bool IsDot(int index) =>
        index >= 0 && !_text.Kept[index]
        && ((_text.Is(index, CharacterKind.Mark) && _text.Text[index] is '.' or '．' or '·')
            || (_text.Is(index, CharacterKind.Other) && _text.Text[index] is '‧' or '・' or '･' or '•'));

    private bool Gap(int index) => index >= 0 && _text.Kinds[index] is CharacterKind.Blank or CharacterKind.LineFeed;

    /// <summary>The Han on one side of a dot, from the dot as far as they are those of transcriptions.</summary>
    private NamePart Part(int index, bool forward)
    {
        Span<char> letters = stackalloc char[LongestPart];
        var (count, run, isRunning, at) = (0, 0, true, index);
        for (; count < LongestPart && _text.Is(at, CharacterKind.Han); at = Step(at, forward))
        {
            var letter = _text.Text[at];
            if (UnifiedIdeographs.Of(letter) is [var unified]) letter = unified;
            letters[count++] = letter;
            isRunning = isRunning && TranscribedNames.IsTranscription(letter);
            if (isRunning) run++;
        }

        var found = letters[..count];
        if (!forward) found.Reverse();
        var isBounded = at < 0 || (!IsDot(at) && _text.Kinds[at] is CharacterKind.Bracket)
            || (_text.Is(at, CharacterKind.Mark) && _text.Text[at] is '.' or '。' or '｡' or '?' or '？' or '!' or '！' or ':' or '：');
        return new NamePart(found.ToString(), run, run == count && count > 0, isBounded, IsDot(at) ? at : -1);
    }

    private int Step(int at, bool forward) => forward ? _text.After(at, _passage) : _text.Before(at, _passage);

    /// <summary>A part of a name.</summary>
    /// <param name="Text">The Han beside the dot, at most eight.</param>
    /// <param name="Run">How many from the dot on are characters of transcriptions.</param>
    /// <param name="IsWhole">Whether all are.</param>
    /// <param name="IsBounded">Whether the passage, a bracket or the end of a sentence bounds it on the far side.</param>
    /// <param name="Next">The dot on its far side; −1 if there is none.</param>
    private readonly record struct NamePart(string Text, int Run, bool IsWhole, bool IsBounded, int Next);
}
