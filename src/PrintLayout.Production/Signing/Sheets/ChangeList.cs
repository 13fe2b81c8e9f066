using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>Sets the list of changes in the margin, as far as there is room; what is left is counted.</summary>
/// <param name="pen">Draws.</param>
/// <param name="area">The margin.</param>
internal sealed class ChangeList(SheetPen pen, PtRect area)
{
    private static readonly Pt Size = new(7_500);
    private static readonly Pt Small = new(6_000);
    private static readonly Pt Leading = new(10_500);
    private static readonly Pt Indent = new(14_000);
    private static readonly Pt Gap = new(4_500);
    private Pt _y = area.Y;

    /// <summary>Sets a line above the list.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="isBold">Whether they are strong.</param>
    public void Head(string words, bool isBold = false)
    {
        foreach (var line in Wrapped(words, Pt.Zero, Size)) Set(line, area.X, Size, isBold ? Ink.SolidBlack : SheetPen.Grey, isBold);
        _y += Gap;
    }

    /// <summary>Sets the list.</summary>
    /// <param name="rows">Its rows: number, sentence, smaller lines below it.</param>
    /// <param name="rest">The line for rows that found no room, from their number.</param>
    public void Rows(IReadOnlyList<(string Number, string Sentence, ImmutableArray<string> Small)> rows, Func<int, string> rest)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (number, sentence, small) = rows[i];
            var lines = Wrapped(sentence, Indent, Size);
            ImmutableArray<string> below = [.. small.SelectMany(line => Wrapped(line, Indent, Small))];
            // The last line is kept free for what is left.
            var bottom = i + 1 < rows.Count ? area.Bottom - Leading : area.Bottom;
            if (_y + Leading * (lines.Length + below.Length) > bottom)
            {
                Set(rest(rows.Count - i), area.X, Size, SheetPen.Red, true);
                return;
            }

            pen.Write(number, new PtPoint(area.X, _y + Size), Size, SheetPen.Red, isBold: true);
            foreach (var line in lines) Set(line, area.X + Indent, Size, Ink.SolidBlack, false);
            foreach (var line in below) Set(line, area.X + Indent, Small, SheetPen.Grey, false);
            _y += Gap;
        }
    }

    private ImmutableArray<string> Wrapped(string words, Pt indent, Pt size) =>
        WrappedWords.Of(words, area.Width - indent, text => pen.WidthOf(text, size));

    private void Set(string line, Pt x, Pt size, Ink ink, bool isBold)
    {
        pen.Write(line, new PtPoint(x, _y + Size), size, ink, isBold);
        _y += Leading;
    }
}
