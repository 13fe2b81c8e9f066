using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Records;
using UglyToad.PdfPig.Content;

namespace PrintLayout.PdfText.Lines;

/// <summary>
/// Joins letters to lines, in the order in which the file shows them. A letter starts a new line when it is on another baseline, far after
/// the last letter, or before it.
/// </summary>
internal static class LineFinder
{
    /// <summary>Widest gap after the last letter, in thousandths of the size. Gutters of newspapers are one em.</summary>
    private const int WidestGap = 850;

    /// <summary>Widest overlap with the last letter, in thousandths of the size: squeezed marks overlap by their blank half.</summary>
    private const int WidestOverlap = 700;

    /// <summary>Greatest distance of its baseline from that of the last letter, in thousandths of the size.</summary>
    private const int Offset = 200;

    /// <summary>Greatest step down to the next letter of a vertical line, in thousandths of the size.</summary>
    private const int WidestStep = 1_300;

    private const int DigestLength = 8;

    /// <summary>Finds the lines of a page.</summary>
    /// <param name="letters">Its letters.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="inkOf">The ink of a letter.</param>
    public static ImmutableArray<LineRecord> Find(IReadOnlyList<Letter> letters, PageFrame frame, Func<Letter, string> inkOf)
    {
        var lines = ImmutableArray.CreateBuilder<LineRecord>();
        var line = new List<PlacedLetter>();
        foreach (var letter in letters)
        {
            if (letter.Value.Length == 0) continue;
            var placed = PlacedLetter.Of(letter, frame, inkOf(letter));
            if (line.Count > 0 && !Continues(line, placed)) Close(lines, line);
            line.Add(placed);
        }

        Close(lines, line);
        return lines.ToImmutable();
    }

    private static bool Continues(List<PlacedLetter> line, PlacedLetter next)
    {
        var last = line[^1];
        var size = Pt.Max(last.Size, next.Size);
        var (right, down) = (next.Start.X - last.End.X, next.Start.Y - last.Start.Y);
        var isLevel = Within(down, size, Offset);
        if (!IsVertical(line) && isLevel && right <= size.Scale(WidestGap, 1000) && right >= -size.Scale(WidestOverlap, 1000)) return true;
        // Upright letters below each other: two of them make the line vertical.
        return (line.Count == 1 || IsVertical(line)) && last.Size == next.Size && Within(next.Start.X - last.Start.X, size, Offset)
            && down > size / 2 && down <= size.Scale(WidestStep, 1000) && IsAlone(line, size);
    }

    // A vertical line has letters about one em wide. Narrower or wider ones below each other are short horizontal lines.
    private static bool IsAlone(List<PlacedLetter> line, Pt size) =>
        line[^1].End.X - line[^1].Start.X >= size / 2 && line[^1].Width <= size.Scale(11, 10);

    private static bool IsVertical(List<PlacedLetter> line) => line.Count > 1 && line[1].Start.Y - line[0].Start.Y > line[0].Size / 2;

    private static bool Within(Pt distance, Pt size, int perMille) =>
        distance <= size.Scale(perMille, 1000) && distance >= -size.Scale(perMille, 1000);

    private static void Close(ImmutableArray<LineRecord>.Builder lines, List<PlacedLetter> line)
    {
        var text = string.Concat(line.Select(letter => letter.Text)).TrimEnd();
        if (text.Length > 0)
        {
            var (first, last) = (line[0], line[^1]);
            var isVertical = IsVertical(line);
            var width = isVertical ? last.Start.Y - first.Start.Y + last.Size : last.End.X - first.Start.X;
            var origin = isVertical ? new PtPoint(first.Start.X + first.Size / 2, first.Start.Y - first.Size) : first.Start;
            lines.Add(new LineRecord(ItemRole.Body, string.Empty, 0, 0, origin, width, width, first.Size, text)
            {
                Traits = isVertical ? LineTraits.Vertical : LineTraits.None,
                Faces = string.Join(" + ", line.Select(letter => letter.Face).Distinct(StringComparer.Ordinal)),
                Ink = string.Join(" + ", line.Select(letter => letter.Ink).Distinct(StringComparer.Ordinal)),
                Glyphs = Digest(line),
            });
        }

        line.Clear();
    }

    private static string Digest(List<PlacedLetter> line)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> place = stackalloc byte[8];
        foreach (var letter in line)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{letter.Text} {letter.Face} {letter.Size} {letter.Ink}"));
            BinaryPrimitives.WriteInt32LittleEndian(place, (letter.Start.X - line[0].Start.X).Milli);
            BinaryPrimitives.WriteInt32LittleEndian(place[4..], (letter.Start.Y - line[0].Start.Y).Milli);
            hash.AppendData(place);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
