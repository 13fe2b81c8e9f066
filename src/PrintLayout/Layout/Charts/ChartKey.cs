using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>Names of series with a patch of their ink, for charts in which no name can stand at its mark.</summary>
internal static class ChartKey
{
    /// <summary>Its height at a width; zero for a single series.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="pen">Sets the names.</param>
    /// <param name="width">The width.</param>
    public static Pt Height(ChartContent content, ChartPen pen, Pt width) =>
        content.Series.Length < 2 ? Pt.Zero : pen.Line * Rows(Names(content, pen), pen, width).Count;

    /// <summary>Adds it.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="pen">Draws it.</param>
    /// <param name="look">Inks.</param>
    /// <param name="area">From where, and how wide.</param>
    public static void Draw(ChartContent content, ChartPen pen, ChartLook look, PtRect area)
    {
        if (content.Series.Length < 2) return;
        var names = Names(content, pen);
        var (y, patch) = (area.Y, pen.Style.Size * 7 / 10);
        foreach (var row in Rows(names, pen, area.Width))
        {
            var x = area.X;
            foreach (var index in row)
            {
                var box = new PtRect(x, y + ((pen.Line - patch) / 2), patch, patch);
                pen.Fill(look.InkOf(index), outlines => outlines.Rectangle(box));
                pen.Words(names[index], x + patch + pen.Gap, y);
                x += WidthOf(names[index], pen);
            }

            y += pen.Line;
        }
    }

    private static ImmutableArray<SetLine> Names(ChartContent content, ChartPen pen) =>
        [.. content.Series.Select(series => pen.Set(series.Name ?? ManuscriptText.Plain(string.Empty, default)))];

    private static Pt WidthOf(SetLine name, ChartPen pen) => (pen.Style.Size * 7 / 10) + pen.Gap + name.Width + pen.Style.Size;

    private static List<List<int>> Rows(ImmutableArray<SetLine> names, ChartPen pen, Pt width)
    {
        var rows = new List<List<int>> { new() };
        var x = Pt.Zero;
        for (var i = 0; i < names.Length; i++)
        {
            var next = WidthOf(names[i], pen);
            if (x > Pt.Zero && x + next - pen.Style.Size > width)
            {
                rows.Add([]);
                x = Pt.Zero;
            }

            rows[^1].Add(i);
            x += next;
        }

        return rows;
    }
}
