using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Heads;

/// <summary>
/// Sets a section label flush left, with a reversed bar when its style has one, its pinyin beside or above it, and a rule at its foot
/// across the module. The head of a column (栏头) has its author above the label, and the author's picture beside it.
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
        var height = AuthorHeight(section) + PinyinHeight(section) + context.Styles[StyleNames.Label].Leading;
        return Math.Max((height.Milli + row - 1) / row, section.Image is null ? 0 : context.Styles.House.Figures.PortraitRows + 1);
    }

    /// <summary>Height of the author's line above a label; zero when there is none.</summary>
    private Pt AuthorHeight(SectionLabel section) =>
        section.Author is null ? Pt.Zero : context.Styles[StyleNames.Byline].Leading + (context.Grid.Master.Row / 4);

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
        if (section is { Author: not null } or { Image: not null }) band = SetAuthor(items, section, story, band);
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

    /// <summary>Sets the author of a column and the author's picture.</summary>
    /// <returns>The band that is left for the label: at the right of the picture and level with its foot.</returns>
    private PtRect SetAuthor(PageItems items, SectionLabel section, string story, PtRect band)
    {
        var (row, em) = (context.Grid.Master.Row, context.Grid.Master.BodySize);
        var height = PinyinHeight(section) + context.Styles[StyleNames.Label].Leading;
        if (section.Image is { } image)
        {
            var high = row * context.Styles.House.Figures.PortraitRows;
            var width = SetPortrait(items, image, story, new PtRect(band.X, band.Y, band.Width / 2, high));
            band = PtRect.FromEdges(band.X + width + em, band.Y + high - height, band.Right, band.Y + high);
        }
        else
        {
            band = band with { Y = band.Y + AuthorHeight(section), Height = height };
        }

        if (section.Author is not { } author) return band;
        var style = context.Styles[StyleNames.Byline];
        var line = context.Lines.SetSingle(context.Styles.Text(author, style));
        var top = band.Y - AuthorHeight(section);
        LineEmitter.Emit(
            items, new LinePart(line, ItemRole.Label, style.Ink, Pt.Zero, style.BaselineIn(style.Leading)), story, band.X, top);
        return band;
    }

    /// <summary>Places the picture of an author, whole and as high as its rows.</summary>
    /// <returns>Its width. A picture that could not be opened, which was reported then, keeps a place of three to four.</returns>
    private Pt SetPortrait(PageItems items, Located<string> named, string story, PtRect room)
    {
        if (context.Images.Find(named.Value) is not { } image) return Pt.Min(room.Width, room.Height * 3 / 4);
        var (wide, high) = (image.Header.UprightWidth, image.Header.UprightHeight);
        // Compared first: a strip as high as its rows might be wider than any length.
        var isTooWide = (long)room.Width.Milli * high <= (long)room.Height.Milli * wide;
        var width = isTooWide ? room.Width : room.Height.Scale(wide, high);
        var height = Pt.Min(room.Height, width.Scale(high, wide));
        var area = new PtRect(room.X, room.Bottom - height, width, height);
        var item = new PlacedImage(ItemRole.Label, story, named.Span, image, area, area);
        ArtEmitter.Place(items, context, item);
        ImageFindings.ReportResolution(context.Sink, item, context.Styles.House.Thresholds);
        return width;
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
