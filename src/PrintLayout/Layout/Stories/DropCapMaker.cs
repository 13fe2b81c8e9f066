using System.Globalization;
using System.Text;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Stories;

/// <summary>Makes the first character of a paragraph a drop cap.</summary>
/// <remarks>
/// Its baseline is that of its last row, and the top of its em box is level with that of the first line. So its size follows from the rows.
/// It may be a little smaller where that saves the lines beside it an em (composition.md C9.11).
/// </remarks>
internal static class DropCapMaker
{
    /// <summary>A drop cap is made no smaller than this, in thousandths of the size that its rows ask for.</summary>
    private const int LeastSize = 920;

    private static readonly Pt Measuring = new(1_000_000);

    /// <summary>A paragraph with a drop cap; with the reason where it can have none.</summary>
    /// <param name="context">Styles and grid.</param>
    /// <param name="block">The paragraph, shaped as a whole.</param>
    /// <param name="text">Its text in the manuscript.</param>
    /// <param name="rows">Rows of the drop cap.</param>
    public static ShapedBlock Make(LayoutContext context, ShapedBlock block, ManuscriptText text, int rows)
    {
        if (LengthIn(block.Text, text, out var fault) is not { } length) return block with { DropCapFault = fault };
        var body = block.Style;
        var house = context.Styles.House.DropCap;
        var letters = text.Slice(0, length) with { Styles = [] };
        var spec = body.Spec with { Ink = house.Ink ?? body.Spec.Ink };
        var style = body with { Spec = spec, Fonts = context.Styles.DropCapFonts ?? body.Fonts };
        var top = context.Grid.Master.Row * (rows - 1) + body.EmTop;
        style = Sized(style, top.Scale(Measuring.Milli, EmBox.TopOf(style.Fonts.Primary, Measuring).Milli));
        var line = Set(context, letters, style);
        var gap = house.Gap.At(body.Size);
        var columns = (line.Width + gap).Milli / body.Size.Milli;
        var narrower = (body.Size * columns) - gap;
        if ((line.Width + gap).Milli % body.Size.Milli == 0)
        {
            narrower = line.Width;
        }
        else if ((long)narrower.Milli * 1000 >= (long)line.Width.Milli * LeastSize)
        {
            style = Sized(style, style.Size.Scale(narrower.Milli, line.Width.Milli));
            line = Set(context, letters, style);
        }
        else
        {
            columns++;
        }

        var rest = context.Lines.Shape(context.Styles.Text(text.Slice(length, text.Text.Length - length), body));
        return block with { Text = rest, DropCap = new DropCap(line, style, rows, body.Size * columns, length, block.Text) };
    }

    private static ResolvedStyle Sized(ResolvedStyle style, Pt size) => style with { Size = size, Leading = size };

    private static SetLine Set(LayoutContext context, ManuscriptText letters, ResolvedStyle style) =>
        context.Lines.SetSingle(context.Styles.Text(letters, style) with { IsDisplay = true });

    /// <summary>UTF-16 units of an opening mark and the first Han character; null, with the reason, where they can be none.</summary>
    private static int? LengthIn(ShapedParagraph shaped, ManuscriptText text, out string fault)
    {
        fault = "its paragraph is too short";
        var at = !shaped.Clusters.IsEmpty && shaped.Clusters[0].Class == CharacterClass.Opener ? 1 : 0;
        if (at + 1 >= shaped.Clusters.Length) return null;
        var (cluster, next) = (shaped.Clusters[at], shaped.Clusters[at + 1]);
        var first = shaped.Text.AsSpan(cluster.TextStart, cluster.TextLength);
        fault = $"it begins with “{first}”, which is no Han character";
        if (cluster.Class != CharacterClass.Han || Rune.DecodeFromUtf16(first, out var rune, out _) != System.Buffers.OperationStatus.Done
            || Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherLetter) return null;
        fault = $"“{shaped.Text.AsSpan(next.TextStart, next.TextLength)}” behind its first character may not begin a line";
        if (next.Class.ClingsLeft || shaped.ForcedEnds.Contains(at + 1)) return null;
        var length = shaped.SourceIndex[next.TextStart];
        fault = "its first character has a reading or an emphasis dot";
        var isMarked = text.Rubies.Any(ruby => ruby.Start < length)
            || text.Styles.Any(range => range.Start < length && range.Style.HasFlag(TextStyle.Emphasis));
        return isMarked ? null : length;
    }
}
