using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Stories;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Legs;

/// <summary>Lines at a leading of their own in the middle of whole rows, as crossheads and pull quotes stand.</summary>
internal static class WholeRows
{
    /// <summary>Sets lines.</summary>
    /// <param name="block">The block, whose style may ask for rows.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="row">Height of a row.</param>
    /// <param name="white">Rows of white at least, half of them above and half below.</param>
    /// <param name="left">Left edge of a line.</param>
    /// <returns>The rows that they take, and the lines.</returns>
    public static (int Rows, ImmutableArray<LinePart> Parts) Set(
        ShapedBlock block, ImmutableArray<SetLine> lines, Pt row, int white, Func<SetLine, Pt> left)
    {
        var style = block.Style;
        var height = style.Leading * lines.Length;
        var rows = Math.Max(style.Spec.Rows, (height.Milli + row.Milli - 1) / row.Milli + white);
        var top = (row * rows - height) / 2;
        var parts = ImmutableArray.CreateBuilder<LinePart>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var baseline = top + style.Leading * i + style.BaselineIn(style.Leading);
            parts.Add(new LinePart(lines[i], block.Role, style.Ink, left(lines[i]), baseline));
        }

        return (rows, parts.MoveToImmutable());
    }
}
