using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;

namespace PrintLayout.Layout;

/// <summary>Sets a section label: a reversed bar flush left, its pinyin beside it, a rule under both across the module.</summary>
internal sealed class LabelSetter(LayoutContext context)
{
    /// <summary>Rows that a label takes; 0 when the story has none.</summary>
    /// <param name="article">The story.</param>
    public int RowsOf(Article article) => article.Section is null ? 0 : Math.Max(LeastRows, context.Styles[StyleNames.Label].Spec.Rows);

    private int LeastRows => (context.Styles[StyleNames.Label].Leading.Milli + context.Grid.Master.Row.Milli - 1) / context.Grid.Master.Row.Milli;

    /// <summary>Sets the label of a story.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="section">The label.</param>
    /// <param name="story">Story id.</param>
    /// <param name="band">Whole rows across the module.</param>
    public void Set(ImmutableArray<DisplayItem>.Builder items, SectionLabel section, string story, PtRect band)
    {
        var style = context.Styles[StyleNames.Label];
        var line = context.Lines.SetSingle(context.Styles.Text(section.Name, style));
        var source = section.Name.SpanAt(0);
        var padding = style.Size / 2;
        var height = style.Leading;
        var bar = new PtRect(band.X, band.Y, line.Width + padding * 2, height);
        if (bar.Width > band.Width) TooWide(section, bar.Width, band.Width);
        var barInk = style.Spec.Bar is { } ink ? ResolvedStyle.ToInk(ink) : Ink.Paper;
        if (style.Spec.Bar is not null) items.Add(new FilledRect(ItemRole.Label, story, source, bar, barInk));
        var weight = context.Styles.House.Rules.Frame;
        if (bar.Right < band.Right) items.Add(new FilledRect(ItemRole.Rule, story, source, new PtRect(bar.Right, bar.Bottom - weight, band.Right - bar.Right, weight), style.Spec.Bar is null ? Ink.SolidBlack : barInk));
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Label, style.Ink, padding, style.BaselineIn(height)), story, band.X, band.Y);
        if (section.Pinyin is { } pinyin) SetPinyin(items, pinyin, story, bar);
    }

    private void TooWide(SectionLabel section, Pt width, Pt room) => context.Sink.Report(Diagnostic.Error(
        DiagnosticCodes.HeadlineTooWide,
        section.Name.SpanAt(0),
        $"the section label {section.Name.Text} is {width} pt wide, its module only {room} pt",
        "shorten it, or give the module more columns"));

    private void SetPinyin(ImmutableArray<DisplayItem>.Builder items, ManuscriptText pinyin, string story, PtRect bar)
    {
        var style = context.Styles[StyleNames.LabelPinyin];
        var line = context.Lines.SetSingle(context.Styles.Text(pinyin, style));
        // Its letters stand on a line a third of their size above the rule, clear of descenders.
        var baseline = bar.Height - style.Size / 3 - context.Styles.House.Rules.Frame;
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Label, style.Ink, style.Size, baseline), story, bar.Right, bar.Y);
    }
}
