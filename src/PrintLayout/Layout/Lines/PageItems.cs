using System.Collections.Immutable;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>A page while it is made up: its items in painting order, and the set lines that they make.</summary>
internal sealed class PageItems
{
    private readonly ImmutableArray<DisplayItem>.Builder _items = ImmutableArray.CreateBuilder<DisplayItem>();
    private readonly ImmutableArray<LineGeometry>.Builder _lines = ImmutableArray.CreateBuilder<LineGeometry>();
    private readonly Dictionary<(string Story, ItemRole Role), LineCount> _counts = [];

    /// <summary>Room for the text of the run that is being made.</summary>
    public StringBuilder Scratch { get; } = new();

    /// <summary>Number of items so far.</summary>
    public int Count => _items.Count;

    /// <summary>An item.</summary>
    /// <param name="index">Index from 0.</param>
    public DisplayItem this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Puts an item on top of the others.</summary>
    public void Add(DisplayItem item) => _items.Add(item);

    /// <summary>The items so far.</summary>
    public IEnumerable<DisplayItem> All => _items;

    /// <summary>The items, for good.</summary>
    public ImmutableArray<DisplayItem> ToImmutable() => _items.ToImmutable();

    /// <summary>The lines, for good.</summary>
    public ImmutableArray<LineGeometry> Lines() => _lines.ToImmutable();

    /// <summary>Records a line whose items have just been added.</summary>
    /// <param name="part">The line.</param>
    /// <param name="story">Story id.</param>
    /// <param name="origin">Where it starts on the page.</param>
    /// <param name="firstItem">Index of its first item.</param>
    public void AddLine(in LinePart part, string story, PtPoint origin, int firstItem)
    {
        var (line, role) = (part.Line, part.Role);
        if (line.Start == line.End) return;
        var paragraph = line.Paragraph;
        var owner = part.Opens ?? paragraph;
        var known = _counts.GetValueOrDefault((story, role));
        var count = new LineCount(owner, ReferenceEquals(known.Last, owner) ? known.Paragraphs : known.Paragraphs + 1, known.Lines + 1);
        // A drop cap has the number of the first line, as an editor counts.
        _counts[(story, role)] = part.Opens is null ? count : count with { Lines = known.Lines };
        var first = paragraph.Clusters[line.Start];
        _lines.Add(new LineGeometry(
            role, story, count.Paragraphs, count.Lines, paragraph.SpanOf(line.Start), origin, line.Measure, line.Width, line.Natural,
            paragraph.Styles[first.Style].Size, TextOf(line, firstItem), firstItem, _items.Count - firstItem)
        {
            HanOpening = line.HanOpening,
            FinalStopShrink = line.FinalStopShrink,
            Traits = TraitsOf(line),
        });
    }

    // Nearly every line is one run, whose text need not be had twice.
    private string TextOf(SetLine line, int firstItem)
    {
        var text = line.TextSpan;
        return _items[firstItem] is GlyphRun run && text.SequenceEqual(run.Text) ? run.Text : text.ToString();
    }

    private static LineTraits TraitsOf(SetLine line) =>
        (line.EndsInHyphen ? LineTraits.Hyphen : LineTraits.None)
        | (line.IsEmergency ? LineTraits.Emergency : LineTraits.None)
        | (line.Paragraph.EndsByNature(line.End) ? LineTraits.Last : LineTraits.None)
        | (line.Hang != Pt.Zero ? LineTraits.Hangs : LineTraits.None)
        | (line.Paragraph.WritingMode == WritingMode.Vertical ? LineTraits.Vertical : LineTraits.None);

    private readonly record struct LineCount(ShapedParagraph? Last, int Paragraphs, int Lines);
}
