using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Tables;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Stories;

/// <summary>The lines of a story at one measure; each block is set once for each looseness that copyfit tries.</summary>
internal sealed class StoryLines(LineSetter setter, ShapedStory story, Pt measure)
{
    private const int Variants = 3;

    /// <summary>Fewest em of a line that hangs beside the mark of a list.</summary>
    private const int LeastBesideMark = 5;
    private readonly ImmutableArray<SetLine>[] _set = new ImmutableArray<SetLine>[story.Blocks.Length * Variants];

    private Dictionary<int, SetTable>? _tables;

    public ShapedStory Story => story;

    public Pt Measure => measure;

    /// <summary>The table that a block is.</summary>
    /// <param name="block">Index of the block.</param>
    public SetTable TableOf(int block)
    {
        _tables ??= [];
        if (_tables.TryGetValue(block, out var known)) return known;
        return _tables[block] = TableSetter.Set(story.Blocks[block].Table!, setter, measure);
    }

    /// <summary>Lines of a block; none of a table.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="looseness">Lines more or fewer than it has by nature: −1, 0 or 1.</param>
    public ImmutableArray<SetLine> Of(int block, int looseness)
    {
        ref var lines = ref _set[block * Variants + looseness + 1];
        if (!lines.IsDefault) return lines;
        var shaped = story.Blocks[block];
        if (shaped.Form == TextForm.Table) return lines = [];
        if (shaped.Form == TextForm.Crosshead) return lines = setter.SetDisplay(shaped.Text, measure);
        var justify = (shaped.LineAlign ?? shaped.Style.Spec.Align) == Alignment.Justify;
        if (looseness != 0)
        {
            // Whoever asks for one of the two asks for the other, and one search finds both.
            var natural = Of(block, 0);
            var (text, request) = HasDropCap(block) ? (shaped.Text, RequestOf(shaped)) : Plain(shaped);
            (_set[block * Variants], _set[block * Variants + 2]) = setter.SetOtherwise(text, request, justify, natural);
            if (HasDropCap(block) && _set[block * Variants].Length < shaped.DropCap!.Rows) _set[block * Variants] = natural;
            return lines;
        }

        if (shaped.DropCap is { } cap && cap.FitsInto(measure, shaped.Style.Size))
        {
            lines = setter.SetParagraph(shaped.Text, RequestOf(shaped), justify);
            if (lines.Length >= cap.Rows) return lines;
        }

        var plain = Plain(shaped);
        return lines = setter.SetParagraph(plain.Text, plain.Request, justify);
    }

    /// <summary>Whether a block has its drop cap at this measure: it needs room beside it, and as many lines as it has rows.</summary>
    /// <param name="block">Index of the block.</param>
    public bool HasDropCap(int block) =>
        story.Blocks[block] is { DropCap: not null } shaped
        && Of(block, 0) is [var line, ..] && ReferenceEquals(line.Paragraph, shaped.Text);

    private (ShapedParagraph Text, BreakRequest Request) Plain(ShapedBlock shaped) => shaped.DropCap is { } cap
        ? (cap.Whole, RequestOf(shaped with { DropCap = null }))
        : (shaped.Text, RequestOf(shaped));

    private BreakRequest RequestOf(ShapedBlock shaped)
    {
        var indent = shaped.Form switch
        {
            TextForm.Paragraph => shaped.Indent,
            TextForm.Signature or TextForm.Crosshead or TextForm.Table => Pt.Zero,
        };
        var width = measure - shaped.Inset;
        return new BreakRequest(width, indent)
        {
            IsInLines = shaped.LineAlign is not null,
            LinesBeside = shaped.DropCap is { } cap ? cap.Rows - 1 : 0,
            // A column that is all indent holds no text.
            LaterIndent = width - shaped.LaterIndent >= shaped.Style.Size * LeastBesideMark ? shaped.LaterIndent : Pt.Zero,
        };
    }
}
