using System.Collections.Immutable;
using System.Text;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Items that need more than a look at one character: letters with marks, variants, sub- and superscripts, text from right to left.
/// </summary>
internal static class SpecialItems
{
    /// <summary>The item that starts at a character; null when the character needs nothing special.</summary>
    /// <param name="normalized">The paragraph.</param>
    /// <param name="at">Its first UTF-16 unit.</param>
    /// <param name="kind">Its kind, by itself.</param>
    /// <param name="style">Its style.</param>
    public static TextItem? At(NormalizedText normalized, int at, ItemKind kind, RunStyle style)
    {
        var text = normalized.Text;
        var run = normalized.Style[at];
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        if (IsRightToLeft(rune.Value))
            return new TextItem(ItemKind.Han, at, EndOfRightToLeft(text, at) - at, run, null) { Need = ItemNeed.Refusal };
        if (kind is ItemKind.Space or ItemKind.Dash) return null;
        var end = ClusterEnd(text, at + length);
        var cluster = text.AsSpan(at, end - at);
        if (style.Script != ScriptPosition.None)
        {
            var small = ClusterFaces.Find(kind, style, cluster);
            return new TextItem(kind, at, cluster.Length, run, small) { Need = ItemNeed.Script, Script = style.Script };
        }

        if (ScriptCharacters.PositionOf(text[at]) is not ScriptPosition.None and var position)
            return ScriptAt(text, at, position, normalized.Style, style);
        var isLoneMark = ComposedText.IsMark(rune.Value);
        if (end == at + length && !isLoneMark) return null;
        Rune.DecodeFromUtf16(text.AsSpan(at + length), out var second, out var secondLength);
        if (ComposedText.IsVariationSelector(second.Value) && secondLength == end - at - length)
            return new TextItem(kind, at, cluster.Length, run, ClusterFaces.FindVariant(kind, style, rune.Value, second.Value));
        return new TextItem(kind, at, cluster.Length, run, ClusterFaces.Find(kind, style, cluster)) { Need = ItemNeed.Marks };
    }

    /// <summary>
    /// A letter that the first face lacks, but can build from a letter and a mark: then the word stays in one face.
    /// </summary>
    public static TextItem? Built(TextItem item, RunStyle style, int codePoint)
    {
        var stack = item.Kind == ItemKind.Western ? style.Western : style.Han;
        if (ReferenceEquals(item.Face, stack.Primary)) return null;
        if (!ComposedText.TryTakeApart(codePoint, out _, out var mark) || mark == 0) return null;
        Span<char> letter = stackalloc char[2];
        var face = ClusterFaces.Find(item.Kind, style, letter[..new Rune(codePoint).EncodeToUtf16(letter)]);
        return face is null || face.TryGetGlyph(codePoint, out _) ? null : item with { Face = face, Need = ItemNeed.Marks };
    }

    /// <summary>The end of the marks and selectors that belong to a character.</summary>
    private static int ClusterEnd(string text, int at)
    {
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            if (!ComposedText.IsMark(rune.Value)) break;
            at += length;
        }

        return at;
    }

    /// <summary>
    /// A row of small characters. Where the first face has them all they are plain letters of it; else all of the row is made from the
    /// plain characters of one face, so that 10⁻⁶ is of one size.
    /// </summary>
    private static TextItem ScriptAt(string text, int at, ScriptPosition position, ImmutableArray<int> styles, RunStyle style)
    {
        var end = at + 1;
        while (end < text.Length && styles[end] == styles[at] && ScriptCharacters.PositionOf(text[end]) == position) end++;
        var small = text.AsSpan(at, end - at);
        if (ClusterFaces.HasAll(style.Western.Primary, small))
            return new TextItem(ItemKind.Western, at, end - at, styles[at], style.Western.Primary);
        Span<char> plain = small.Length <= 64 ? stackalloc char[small.Length] : new char[small.Length];
        for (var i = 0; i < plain.Length; i++) plain[i] = ScriptCharacters.PlainOf(small[i]);
        if (ClusterFaces.FindAll(style, plain) is { } face)
            return new TextItem(ItemKind.Western, at, end - at, styles[at], face) { Need = ItemNeed.Script, Script = position };
        var own = style.Western.FaceFor(text[at], out _) ?? style.Han.FaceFor(text[at], out _);
        return new TextItem(ItemKind.Western, at, 1, styles[at], own);
    }

    /// <summary>The blocks that UAX #9 keeps for scripts from right to left.</summary>
    private static bool IsRightToLeft(int codePoint) => codePoint is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    /// <summary>The end of the last character of such a script before a letter of another.</summary>
    private static int EndOfRightToLeft(string text, int start)
    {
        var end = start;
        for (var at = start; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            if (IsRightToLeft(rune.Value)) end = at;
            else if (!Rune.IsWhiteSpace(rune) && !Rune.IsPunctuation(rune) && !ComposedText.IsMark(rune.Value)) break;
        }

        return end;
    }
}
