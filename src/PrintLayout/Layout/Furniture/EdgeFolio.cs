using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Sets a folio in the margin at the outer edge of its page: the page name at the head of the type area, below it section, name of the
/// paper, date and editors in one vertical line.
/// </summary>
/// <param name="context">Grid, styles, and where findings go.</param>
internal sealed class EdgeFolio(LayoutContext context)
{
    private Pt Em => context.Grid.Master.BodySize;

    /// <summary>Adds the folio to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    public void Add(PageItems items, Edition edition, EditionPage page)
    {
        var (grid, area) = (context.Grid, context.Grid.TypeArea);
        var isLeft = FolioMaker.IsOuterLeft(grid.Master, edition, page);
        var number = context.Styles[StyleNames.FolioPage];
        var name = FurnitureLine.Set(context, page.Name.Value, page.Name.Span, number);
        // As near to the text as the page name may stand, in a narrow margin in its middle; the vertical line is below the middle of it.
        var margin = isLeft ? area.X - grid.Boxes.Trim.X : grid.Boxes.Trim.Right - area.Right;
        var offset = Pt.Min(Em + (Pt.Max(name.Width, Em) / 2), margin / 2);
        var middle = isLeft ? area.X - offset : area.Right + offset;
        FurnitureLine.Put(
            items, name, (ItemRole.Folio, number.Ink), middle - (name.Width / 2), area.Y + number.BaselineIn(number.Size));
        var top = area.Y + number.Size + Em;
        foreach (var (text, span, style) in Parts(edition, page))
        {
            var resolved = context.Styles[style];
            var vertical = context.Styles.Text(ManuscriptText.Plain(text, span), resolved) with { WritingMode = WritingMode.Vertical };
            var line = context.Lines.SetSingle(vertical);
            if (top + line.Width > area.Bottom) TooLong(text, span, top + line.Width - area.Bottom);
            VerticalLineEmitter.Emit(items, line, (ItemRole.Folio, resolved.Ink), string.Empty, middle, top);
            top += line.Width + (Em * 2);
        }
    }

    private IEnumerable<(string Text, SourceSpan Span, string Style)> Parts(Edition edition, EditionPage page)
    {
        if (page.Section is { } section) yield return (section.Value, section.Span, StyleNames.FolioSection);
        yield return (edition.Paper.Value, edition.Paper.Span, StyleNames.FolioPaper);
        var (dates, file) = (context.Language.Dates, SourceSpan.OfFile(edition.File));
        yield return (context.Language.Words.Beside(dates.Day(edition.Date), dates.Weekday(edition.Date)), file, StyleNames.FolioDate);
        if (page.Editors is { } editors) yield return (editors.Value, editors.Span, StyleNames.FolioEditors);
    }

    private void TooLong(string text, SourceSpan span, Pt over) => context.Sink.Report(Diagnostic.Error(
        DiagnosticCodes.ModuleTooSmall, span, $"{text} reaches {over} pt below the type area in the folio at the edge of the page",
        "shorten it, or put the folio at the head or foot of the page"));
}
