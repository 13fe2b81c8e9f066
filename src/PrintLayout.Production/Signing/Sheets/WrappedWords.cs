using System.Collections.Immutable;
using System.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>
/// Parts words into lines of a narrow column: at blanks, and between Chinese characters. Nothing is left out; a mark that closes stays
/// behind what it closes.
/// </summary>
internal static class WrappedWords
{
    private const string Closing = "，。、；：？！）》」』】〕”’,.;:?!)]}…";
    private const string Opening = "（《「『【〔“‘([{";

    /// <summary>The lines.</summary>
    /// <param name="words">The words.</param>
    /// <param name="measure">Width of the column.</param>
    /// <param name="widthOf">Width of a text.</param>
    public static ImmutableArray<string> Of(string words, Pt measure, Func<string, Pt> widthOf)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = string.Empty;
        foreach (var piece in Pieces(words))
        {
            if (line.Length > 0 && widthOf((line + piece).TrimEnd()) > measure)
            {
                lines.Add(line.TrimEnd());
                line = string.Empty;
            }

            line += line.Length == 0 ? piece.TrimStart() : piece;
            while (widthOf(line.TrimEnd()) > measure && Longest(line, measure, widthOf) is var head && head < line.Length)
            {
                lines.Add(line[..head]);
                line = line[head..];
            }
        }

        if (line.TrimEnd().Length > 0) lines.Add(line.TrimEnd());
        return lines.ToImmutable();
    }

    // A word that is wider than the column is parted anywhere.
    private static int Longest(string line, Pt measure, Func<string, Pt> widthOf)
    {
        var end = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (end > 0 && widthOf(line[..(end + rune.Utf16SequenceLength)]) > measure) break;
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private static IEnumerable<string> Pieces(string words)
    {
        var piece = new StringBuilder();
        Rune? last = null;
        foreach (var rune in words.EnumerateRunes())
        {
            if (last is { } before && MayPart(before, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
            last = rune;
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool MayPart(Rune before, Rune after)
    {
        if (Is(Closing, after) || Is(Opening, before) || after.Value == ' ') return false;
        return before.Value is ' ' or '/' || IsWide(before) || IsWide(after);
    }

    private static bool Is(string marks, Rune rune) => rune.IsBmp && marks.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => rune.Value >= 0x2E80;
}
