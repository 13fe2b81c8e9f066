using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Stories;

/// <summary>The lines of a story at one measure; each block is set once for each looseness that copyfit tries.</summary>
internal sealed class StoryLines(LineSetter setter, ShapedStory story, Pt measure)
{
    private const int Variants = 3;
    private readonly ImmutableArray<SetLine>[] _set = new ImmutableArray<SetLine>[story.Blocks.Length * Variants];

    public ShapedStory Story => story;

    public Pt Measure => measure;

    /// <summary>Lines of a block.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="looseness">Lines more or fewer than it has by nature: −1, 0 or 1.</param>
    public ImmutableArray<SetLine> Of(int block, int looseness)
    {
        ref var lines = ref _set[block * Variants + looseness + 1];
        if (!lines.IsDefault) return lines;
        var shaped = story.Blocks[block];
        if (shaped.Form == TextForm.Crosshead) return lines = setter.SetDisplay(shaped.Text, measure);
        var indent = shaped.Form switch
        {
            TextForm.Paragraph => shaped.Indent,
            TextForm.Signature or TextForm.Crosshead => Pt.Zero,
        };
        var justify = (shaped.LineAlign ?? shaped.Style.Spec.Align) == Alignment.Justify;
        var request = new BreakRequest(measure - shaped.Inset, indent);
        if (looseness == 0) return lines = setter.SetParagraph(shaped.Text, request, justify);
        // Whoever asks for one of the two asks for the other, and one search finds both.
        (_set[block * Variants], _set[block * Variants + 2]) = setter.SetOtherwise(shaped.Text, request, justify, Of(block, 0));
        return lines;
    }
}
