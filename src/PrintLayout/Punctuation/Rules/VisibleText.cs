using System.Collections.Immutable;
using System.Text;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// A text without its invisible characters, which may stand anywhere, also inside numbers and addresses. Rules that read this
/// text need not handle them.
/// </summary>
internal sealed class VisibleText
{
    private readonly string _source;

    /// <summary>Place in the source of each unit; null when nothing is left out.</summary>
    private readonly int[]? _places;

    /// <summary>Reads a text.</summary>
    public VisibleText(string source)
    {
        _source = source;
        Text = source;
        if (!source.AsSpan().ContainsAny(Invisible)) return;
        var text = new StringBuilder(source.Length);
        var places = new List<int>(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (IsLeftOut(source, i)) continue;
            text.Append(source[i]);
            places.Add(i);
        }

        (Text, _places) = (text.ToString(), [.. places]);
    }

    /// <summary>The text without invisible characters.</summary>
    public string Text { get; }

    private static System.Buffers.SearchValues<char> Invisible { get; } = System.Buffers.SearchValues.Create(
        "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064"
        + "\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF");

    /// <summary>Turns edits of the visible text into edits of the source, and adds those that delete the invisible characters.</summary>
    public ImmutableArray<TextEdit> ToSource(ImmutableArray<TextEdit> edits)
    {
        if (_places is null) return edits;
        var result = ImmutableArray.CreateBuilder<TextEdit>(edits.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            var (start, end) = (_places[edit.Start], _places[edit.End - 1] + 1);
            TakeOut(at, start, result);
            result.Add(edit with { Start = start, Length = end - start });
            at = end;
        }

        TakeOut(at, _source.Length, result);
        return result.ToImmutable();
    }

    private void TakeOut(int start, int end, ImmutableArray<TextEdit>.Builder result)
    {
        for (var i = start; i < end; i++)
        {
            if (IsLeftOut(_source, i))
                result.Add(new TextEdit(i, 1, string.Empty, PunctuationRuleNames.Invisible,
                    IsBreakControl(_source[i]) ? Certainty.Guess : Certainty.Likely));
        }
    }

    /// <summary>Whether an author may use the character to control line ends (docs/diagnostics.md).</summary>
    private static bool IsBreakControl(char c) => c is '\u00AD' or '\u200B' or '\u2060';

    /// <summary>Whether a character is left out. A joiner beside a pictograph stays, since it joins several into one.</summary>
    private static bool IsLeftOut(string text, int index) =>
        Invisible.Contains(text[index]) && !(text[index] == '\u200D' && (IsPictograph(text, index - 1) || IsPictograph(text, index + 1)));

    private static bool IsPictograph(string text, int index)
    {
        if (index < 0 || index >= text.Length) return false;
        if (char.IsLowSurrogate(text[index]) && index > 0) index--;
        return text[index] is '\uFE0F' || (Rune.TryGetRuneAt(text, index, out var rune) && CharacterKinds.Of(rune) == CharacterKind.Other);
    }
}
