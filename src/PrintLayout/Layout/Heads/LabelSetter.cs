using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Heads;

/// <summary>
/// Sets a section label flush left, with a reversed bar when its style has one, its pinyin beside or above it, and a rule at its foot
/// across the module.
/// </summary>
internal sealed class LabelSetter(LayoutContext context)
{
    /// <summary>Rows that a label takes; 0 when the story has none.</summary>
    /// <param name="article">The story.</param>
    public int RowsOf(Article article) =>
        article.Section is { } section ? Math.Max(LeastRows(section), context.Styles[StyleNames.Label].Spec.Rows) : 0;

    private int LeastRows(SectionLabel section)
    {
        var row = context.Grid.Master.Row.Milli;
        return (PinyinHeight(section).Milli + context.Styles[StyleNames.Label].Leading.Milli + row - 1) / row;
    }

    /// <summary>Height of the line of pinyin above a label; zero when there is none.</summary>
    private Pt PinyinHeight(SectionLabel section) =>
        section.Pinyin is not null && IsAbove ? context.Styles[StyleNames.LabelPinyin].Leading : Pt.Zero;

    private bool IsAbove => context.Styles[StyleNames.Label].Spec is var spec && spec.Pinyin switch
    {
        PinyinPlace.Above => true,
        PinyinPlace.Beside => false,
        PinyinPlace.Auto => spec.Bar is null,
    };

    /// <summary>Sets the label of a story.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="section">The label.</param>
    /// <param name="story">Story id.</param>
    /// <param name="band">Whole rows across the module.</param>
    public void Set(PageItems items, SectionLabel section, string story, PtRect band)
    {
        var style = context.Styles[StyleNames.Label];
        var line = context.Lines.SetSingle(context.Styles.Text(section.Name, style));
        var source = section.Name.SpanAt(0);
        var padding = style.Size / 2;
        var pinyin =
            section.Pinyin is { } text ? context.Lines.SetSingle(context.Styles.Text(text, context.Styles[StyleNames.LabelPinyin])) : null;
        // The wider of label and pinyin decides the width; the other stands in its middle.
        var content = pinyin is not null && IsAbove ? Pt.Max(line.Width, pinyin.Width) : line.Width;
        var bar = new PtRect(band.X, band.Y + PinyinHeight(section), content + padding * 2, style.Leading);
        if (bar.Width > band.Width) TooWide(section, bar.Width, band.Width);
        var barInk = style.Spec.Bar is { } ink ? ResolvedStyle.ToInk(ink) : Ink.Paper;
        if (style.Spec.Bar is not null) items.Add(new FilledRect(ItemRole.Label, story, source, bar, barInk));
        var weight = context.Styles.House.Rules.Frame;
        // A bar closes the label off; without one the rule runs below the label too.
        var ruleLeft = style.Spec.Bar is null && IsAbove ? band.X : bar.Right;
        if (ruleLeft < band.Right)
            items.Add(new FilledRect(ItemRole.Rule, story, source, new PtRect(ruleLeft, bar.Bottom - weight, band.Right - ruleLeft, weight),
                style.Spec.Bar is null ? Ink.SolidBlack : barInk));
        var x = padding + (content - line.Width) / 2;
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Label, style.Ink, x, style.BaselineIn(style.Leading)), story, bar.X, bar.Y);
        if (pinyin is not null) SetPinyin(items, pinyin, story, band, bar);
    }

    private void TooWide(SectionLabel section, Pt width, Pt room) => context.Sink.Report(Diagnostic.Error(
        DiagnosticCodes.HeadlineTooWide,
        section.Name.SpanAt(0),
        $"the section label {section.Name.Text} is {width} pt wide, its module only {room} pt",
        "shorten it, or give the module more columns"));

    private void SetPinyin(PageItems items, SetLine line, string story, PtRect band, PtRect bar)
    {
        var style = context.Styles[StyleNames.LabelPinyin];
        if (IsAbove)
        {
            var middle = new LinePart(line, ItemRole.Label, style.Ink, (bar.Width - line.Width) / 2, style.BaselineIn(style.Leading));
            LineEmitter.Emit(items, middle, story, band.X, band.Y);
            return;
        }

        // Its letters stand on a line a third of their size above the rule, clear of descenders.
        var baseline = bar.Height - style.Size / 3 - context.Styles.House.Rules.Frame;
        LineEmitter.Emit(items, new LinePart(line, ItemRole.Label, style.Ink, style.Size, baseline), story, bar.Right, bar.Y);
    }
}
